import { phraseList } from '#domain/text/words.ts';

// Words that the checks of wording listen for. They are rules and not wording: both languages always apply, whatever
// the language of the page. A word stands for all its forms, `=word` for that form only; see `phraseList`.

/** Words of taste, wherever they stand: two people read them in two ways. */
export const TASTE = phraseList(`
  красивый, красиво, красивенько, красота, покрасивее, посовременнее, поинтереснее, поярче, повеселее, поживее, посолиднее
  стильный, стильно, стильненько, модный, модно, креативный, креативно, =креатив, креативненько
  эффектный, эффектно, элегантный, элегантно, изысканный, изысканно, эстетичный, эстетично, презентабельный, презентабельно
  =вау, вау эффект, =солидно, солидненько, =дорого =богато, =современно, по современному, =оригинально
  =ярко, ярко и сочно, =достойно, =нарядно, симпатичный, симпатично, со вкусом, =цепляющий, =цепляющая, =цепляющее, =цеплял, =цепляла, =цепляло, =цепляли, =зацепило, изюминка, с огоньком
  запоминающийся, броский, броско, не как у всех, на высоком уровне, на высшем уровне, =премиально, =качественно, свежий взгляд, свежий дизайн, свежий вид, свежий стиль, сделать интересно
  как у apple, как у эппл, как в apple, в стиле apple, как у google, как у тесла, как у tesla, как у икеа, как у ikea, как у больших компаний
  beautiful, beautifully, stylish, stylishly, make it pretty, looks pretty, pretty design, good looking, nice looking, looks nice, look nice, looks good, look good
  eye catching, stunning, sleek, slick, elegant, elegantly, classy, fancy, trendy, gorgeous, snazzy, jazzy, jazz it up, funky, edgy, sexy
  pizzazz, oomph, zing, wow, wow factor, wow effect, make it pop, =punchy, =catchy, world class, tasteful, tastefully
  like apple, apple style, apple like, apple does, as apple does, like google, like tesla, like ikea, looks expensive, look expensive
  high end look, premium look, fresh look, modern looking, contemporary looking, fresh design, fresh style, creatively, something different
`);

/** Words that are a matter of taste only beside a word for looks: a modern warehouse is none. */
export const TASTE_OF_LOOKS = phraseList(`
  современный, яркий, интересный, необычный, оригинальный, солидный, достойный, премиальный, качественный, уникальный, сочный
  нормальный, приятный, крутой, классный
  modern, contemporary, bright, interesting, unusual, impressive, attractive, premium, nice, cool, creative, unique, great, lovely, bold, clean, lively
`);

/** What of these is a matter of taste as a tone too, with no word for looks beside it. */
export const TASTE_OF_TONE = phraseList(
  'современный, свежий, яркий, сочный, премиальный, modern, contemporary, fresh, premium',
);

/** Words for how a thing looks, or for the thing whose looks are ordered. */
export const LOOKS = phraseList(`
  дизайн, вид, стиль, макет, оформление, образ, облик, обложка, верстка, картинка, визуал, подача
  буклет, каталог, брошюра, листовка, сайт, стенд, ролик, баннер, презентация, логотип, страница, сувенир, упаковка
  design, look, looks, style, layout, feel, cover, visual, picture, image, artwork
  booklet, catalogue, brochure, leaflet, =site, website, =stand, video, banner, presentation, deck, logo, page, gift, packaging
`);

/** What turns the word behind it round. */
export const NEGATION = phraseList('=не, =без, =ни, =нет, =not, =no, =without, =never, =nothing, =neither, =nor');

/** Text that points to an example which can be looked at. */
export const POINTER = phraseList(`
  во вложении, в приложении, вложен, приложен, прилагается, прилагаю, по ссылке, ссылка, см образец, как в образце, по образцу
  attached, enclosed, see the link, linked, link below, as in the sample, see the sample
`);

/** Hurry without a date, wherever it stands. */
export const HURRY = phraseList(`
  =срочно, =срочненько, =суперсрочно, очень срочный, =супер =срочно, как можно скорее, как можно быстрее, как можно раньше, =побыстрее, =поскорее, =поскорей
  =асап, на вчера, еще вчера, нужно вчера, нужен вчера, нужна вчера, нужны вчера, надо вчера, надо было вчера, нужно было вчера, нужны были вчера
  =начать =немедленно, =начинаем =немедленно, =сделать =немедленно, =нужно =немедленно, =незамедлительно, =оперативно, без промедления, в кратчайшие сроки
  в сжатые сроки, в короткие сроки, в пожарном порядке, по быстрому, =бегом, пока не поздно, при первой возможности, чем скорее тем лучше, чем быстрее тем лучше, чем раньше тем лучше, горит
  =asap, =a.s.a.p, a s a p, as soon as possible, as quickly as possible, as fast as possible, as early as possible, soon as possible
  =urgently, is =urgent, it's =urgent, very =urgent, most =urgent, =urgent please, =urgent job, =urgent request, =urgent order, right away, straight away, start immediately, begin immediately, needed immediately, needed yesterday, need it yesterday, need this yesterday, need them yesterday, wanted yesterday, wanted it yesterday, for yesterday, by yesterday
  =pronto, double quick, in no time, quick turnaround, fast turnaround, without delay, the sooner the better, at the earliest opportunity, rush job, hurry up, please hurry
`);

/** Hurry where it stands alone, before a colon or at the end: an urgent service may well be a product. */
export const HURRY_ALONE = phraseList('=urgent, =срочное, =срочная, =срочный, =rush');

/** Days counted from the day of writing: a week later nobody knows which. Only where a date is asked for. */
export const RELATIVE = phraseList(`
  на днях, в ближайшее время, в ближайшие дни, в скором времени, в ближайшие недели
  на следующей неделе, на этой неделе, на той неделе, на будущей неделе, со следующей недели, к следующей неделе, к концу недели
  до конца недели, до конца месяца, к концу месяца, до конца дня, в следующем месяце, в этом месяце, к следующему месяцу
  =завтра, =послезавтра, через неделю, через две недели, через пару недель, через пару дней, через несколько дней, через месяц, через день
  после праздников, после каникул, после отпуска, на днях, с понедельника, в понедельник утром
  к понедельнику, к вторнику, ко вторнику, к среде, к четвергу, к пятнице, к выходным
  до понедельника, до вторника, до среды, до четверга, до пятницы, до выходных
  next week, this week, next month, this month, by the end of the week, by the weekend, end of next week, end of the week, end of the month
  =tomorrow, day after tomorrow, in a week, in two weeks, in a few days, in a few weeks, in a couple of days, in a couple of weeks, in a fortnight
  in the coming days, in the next few days, in the next week, in the next couple of days, in the near future, =shortly, =soonest
  after the holidays, after the break, first thing, in the new year, early next year
  by monday, by tuesday, by wednesday, by thursday, by friday, before monday, before friday, next monday, next friday, this friday
`);

/** Words that count a time from an event. */
export const SINCE = phraseList('=после, =до, =от, =с, =перед, =after, =before, =from, =of, =since');

/** Everyone as an audience. */
export const EVERYONE = phraseList(`
  =все, =всем, =всех, все подряд, все желающие, все клиенты, все наши клиенты, все потенциальные клиенты, любой, каждый, =кто угодно, =кому угодно, =кого угодно, неважно кто, не важно кто
  широкий круг, широкая аудитория, широкая публика, массовая аудитория, неограниченный круг, весь рынок, вся база, вся россия, вся страна
  everyone, everybody, anyone, anybody, all, all comers, whoever, general public, public at large, =the =public,  general audience, wide audience, broad audience, whole market, whole base, whole database, entire database, entire market
`);

/** Whom «all» may stand before and still say nothing. */
export const ANYBODY = phraseList(`
  клиент, наш, покупатель, заказчик, посетитель, желающий, человек, люди, потенциальный, партнер, компания, подряд, кому, кто, рынок, база, =то, есть, кого, любой, нужно
  интересно, интересный, интересоваться, может, мочь, быть, будет, читать, прочитать, видеть, увидеть, прийти, придет, подойти, подойдет, зайти, зайдет, взять, возьмет
  раздать, раздадим, попросить, выставка, мимо, проходить, хотеть, захотеть, другой, встретить, =мы, стенд, нынешний, будущий, бывший, новый, старый, офис, лицо, лиц
  client, customer, buyer, visitor, people, our, potential, partner, company, who, whom, interest, market, base, one, and, or, the, of, is, be, may, might, it, will, can, see, read, come, visit, want, walk, past, by, on, exhibition, show, else, pass, stand, we, meet, database, present, future, existing, new, old, pick, up, take, get, office, door, =и, =для, =у, =на
`);

/** Things that a marketing department makes. */
export const DELIVERABLE = phraseList(`
  буклет, брошюра, каталог, листовка, листовок, флаер, визитка, визиток, плакат, баннер, щит, стенд, сайт, лендинг, веб страница, страница
  презентация, ролик, видео, видеоролик, фильм, рассылка, рассылок, письмо, объявление, реклама, рекламная кампания, кампания
  логотип, фирменный стиль, сувенир, ручки, календарь, прайс, прайс лист, статья, пост, посты, семинар, вебинар, выставка, мероприятие
  опрос, исследование, макет, дизайн, бланк, наклейка, наклеек, подарок, подарки, футболка, футболок, ежедневник, рулетка, рулеток
  чат бот, кружка, кружек, термос, зонт, флешка, флешек, магнит, значок, брендированный, лист, инструкция, упаковка, анкета, отчет, записка, приложение, папка, папок, блокнот, открытка, открыток, брендбук, ребрендинг, материалы
  booklet, brochure, catalogue, catalog, leaflet, flyer, business cards, card, poster, banner, billboard, hoarding, =stand, =site, website, landing page, page
  presentation, deck, slides, video, film, mailing, newsletter, letter, mail, =ad, =ads, advert, advertisement, campaign
  logo, identity, corporate style, rebranding, rebrand, souvenir, gift, =pens, calendar, price list, article, post, seminar, webinar, exhibition, event
  microsite, chatbot, torch, umbrella, bottle, thermos, keyring, key ring, magnet, badge, t shirt, =branded, survey, research, layout, design, letterhead, sticker, sheet, manual, packaging, report, note, app, folder, mug, notebook, materials
`);

/** Making and buying, in the forms in which a job is ordered. */
export const MAKE = phraseList(`
  =сделать, =сделаем, =сделайте, =сделай, =разработать, =разработаем, =разработайте, =создать, =создадим, =создайте, =напечатать, =отпечатать
  =подготовить, =подготовим, =подготовьте, =изготовить, =выпустить, =выпустим, =нарисовать, =нарисуйте, =оформить, =обновить, =обновим, =переделать, =переделайте
  =провести, =проведем, =организовать, =закупить, =купить, =разослать, =отправить, =написать, =снять, =построить, =запустить, =запустим, =разместить, =заказать
  =получить, =иметь, =перерисовать, =сверстать, =придумать, =собрать, =поставить, =выложить
  разработка, создание, изготовление, печать, подготовка, проведение, организация, запуск, обновление, выпуск, закупка, размещение, верстка, отправка
  =make, =making, =create, =creating, =design, =produce, =producing, =print, =printing, =prepare, =build, =building, =develop, =developing, =update
  =launch, =launching, =hold, =run, =organise, =organize, =order, =buy, =send, =write, =shoot, =draw, =redo, =redesign, =get, =have, =do, =refresh, =publish, =place
  =production, =creation, =development
`);

/** What may stand before the thing that is made, or before the verb, and says nothing by itself. */
export const FILLER = phraseList(`
  =нам, =мне, =нужно, =надо, =необходимо, =хотим, =хочется, =просто, =просим, =прошу, =пожалуйста, =наша, =цель, =главная, =чтобы, =был, =была, =давайте, =это
  =we, =i, =need, =needs, =want, =to, =please, =the, =our, =goal, =aim, =is, =just, =let's, =would, =like, =us, =a, =an, =main
`);

/** Words at which the search for the thing that is made stops. */
export const PREPOSITION = phraseList(`
  =с, =со, =от, =из, =на, =для, =в, =во, =к, =ко, =по, =о, =об, =у, =за, =под, =при, =и, =чтобы
  =from, =on, =at, =for, =with, =by, =through, =via, =in, =into, =of, =about, =and, =so, =that, =who, =to
`);

/** What follows a thing that stands for itself: what it is for or about. */
export const FOR = phraseList('=для, =к, =ко, =о, =об, =про, =с, =for, =about, =on, =with');

/** What leads over from the means to the end. */
export const PURPOSE = phraseList(`
  =чтобы, для того, =благодаря, =тогда, с целью, который, after which, so that, so, in order to, =which, =whose, =until, because, =thereby
`);

/** Wanting a thing. */
export const NEED = phraseList(`
  =нужен, =нужна, =нужно, =нужны, =требуется, =требуются, =необходим, =необходима, =необходимо, =необходимы, =надо, =хотим, =хочу, =хочется, =хотелось, =предлагаю, =предлагаем, =решили
  =давайте, =просим, =прошу, =пора, =закажите, =не хватает, =нету
  =need, =needs, =want, =wants, =should, =must, =require, =requires, =required, =suggest, =propose, =let's, =please, would like, 'd like, =lack, =lacks
`);

/** Finding something out, as research does: no solution of anything yet. */
export const FIND_OUT = phraseList(`
  понять, узнать, выяснить, разобраться, решить, знать, определить, проверить, выбрать, ответить
  understand, =find =out, know, learn, decide, see, check, choose, answer, work out
`);

/** Signs that a text tells what happens and whom it hurts. */
export const TROUBLE = phraseList(`
  =не, =нет, =ни, =никто, =без, =мало, =долго, =сейчас, =теряем, =теряют, =потеряли, =уходят, =ушли, =ушел, =жалуются, =путают, =путаются, =ошибка, =ошибки
  =спрашивают, =просят, =приходится, каждый раз, =только, =лишь, =пишут, =звонят, =отказ, =отказы, =отказов, =проиграли
  =not, =no, =never, =nobody, =none, =nothing, =without, =cannot, can't, don't, doesn't, didn't, isn't, aren't, won't, couldn't, =lose, =lost, =loses, complain
  =wrong, =few, =late, =only, =ask, =asks, =asked, =now, mistake, =left, =leave, every time, ran out, run out, out of stock, =refused, sent back, turned away
`);

/** Verbs and nouns with which a goal begins. */
export const GOAL_HEAD = phraseList(`
  =увеличить, =увеличивать, =повысить, =повышать, =поднять, =снизить, =снижать, =уменьшить, =сократить, =привлечь, =привлекать, =получить, =получать
  =найти, =познакомить, =рассказать, =показать, =напомнить, =вернуть, =удержать, =вывести, =укрепить, =расширить, =улучшить, =продать, =распродать
  =обучить, =научить, =сформировать, =заинтересовать, =поддержать, =узнать, =выяснить, =выйти, =убедить, =ускорить, =завоевать, =сгенерировать, =поблагодарить, =поздравить, =представить, =продвинуть, =подвинуть, =набрать, =нарастить, =усилить, =занять, =освоить, =донести, =удвоить, =создать, =запустить, =закрепить, =наладить
  =рост, =увеличение, =повышение, =снижение, =сокращение, =привлечение, =укрепление, =продвижение, =развитие, =формирование, =расширение, =улучшение, =удержание, =вывод
  =узнаваемость, =лояльность, =поддержание, =знакомство
  =increase, =raise, =reduce, =cut, =attract, =get, =win, =find, =show, =tell, =remind, =bring, =keep, =strengthen, =improve, =boost, =grow, =launch, =enter, =retain
  =sell, =teach, =train, =learn, =convince, =build, =create, =promote, =develop, =support, =establish, =generate, =thank, =drive, =recruit, =introduce, =demonstrate, =gain, =secure, =expand, =educate, =persuade, =encourage, =double
  =growth, =awareness, =loyalty, =recognition, =increasing, =raising, =reducing, =attracting, =improving, =strengthening, =building, =promoting
  brand awareness
`);

/** Comparatives with which a goal may begin. */
export const COMPARATIVE = phraseList('=more, =better, =higher, =stronger, =fewer, =больше, =меньше, =выше, =лучше');

/** What a thing is made for, when it is a change of something. */
export const CHANGE = phraseList(`
  рост, вырасти, увеличить, увеличение, повысить, повышение, поднять, снизить, снижение, сократить, сокращение, привлечь, удвоить, вдвое, втрое
  increase, raise, reduce, reduction, grow, growth, cut, double, triple, attract, fewer, =more
`);

/** What joins two goals into one sentence. */
export const JOIN = phraseList(
  '=и, =а =также, =и =также, =также, =заодно, =плюс, =а =еще, =и =еще, =and, =and =also, =also, =plus, =as =well =as',
);

/** Second goals announced as such. */
export const ANOTHER_GOAL = phraseList(`
  =заодно, во вторых, в третьих, кроме того, вторая цель, вторая задача, попутно, параллельно
  =secondly, second goal, =also, in addition, at the same time, as well as that, while we are at it, on top of that
`);

/** Advertising that runs on the internet. */
export const ONLINE = phraseList(`
  интернет, онлайн, поиск, соцсеть, соцсети, социальные сети, контекст, контекстная, таргет, таргетированная, телеграм, telegram, вконтакте, вк, яндекс, директ, yandex
  сайт, портал, баннер, блогер, блог, youtube, ютуб, рутуб, видеоролик, ролик, маркетплейс, канал, паблик, рассылка, erid, электронный
  internet, online, search, social, telegram, google, yandex, website, =site, web, banner, blogger, blog, youtube, facebook, instagram, linkedin, marketplace, ppc, display, digital
`);

/** Answers that give none. */
export const UNKNOWN = phraseList(`
  =нет, =нету, =никто, =никак, не знаю, не знаем, пока не знаем, неизвестно, уточним, уточнить, позже, потом, никакой, не брали, не спрашивали, не собирали, решим позже
  =no, =none, =nobody, =unknown, don't know, do not know, not known, not yet, later, to be decided, tbd, tbc, not asked, n a
`);
