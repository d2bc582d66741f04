// What the sample briefs say, in both languages: the exhibition booklet of the example company.
import type { BriefFields } from '#domain/brief/fields.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type SampleSteps, stepsIn } from './brief-steps.ts';

export interface SampleWords {
  readonly company: string;
  readonly fields: BriefFields;
  readonly short: BriefFields;
  readonly long: { readonly row: string; readonly format: string; readonly sentence: string };
  readonly steps: SampleSteps;
}

const dates = { date: '2027-03-31', due: '2027-03-09', input: '2027-01-12', milestone: '2027-02-15' };

const ru: Omit<SampleWords, 'steps'> = {
  company: 'Полюс',
  fields: {
    title: 'Буклет о серии «Склад» к выставке «Свет-2027»',
    customer: { name: 'Начальник отдела продаж', department: 'Отдел продаж' },
    contractor: { name: 'Координатор мероприятий' },
    approver: { name: 'Коммерческий директор Петрова', role: 'Коммерческий директор' },
    accepter: 'Продавец, который будет на стенде',
    problem:
      'На стенде берут общий каталог на 80 страниц и не находят в нём складских светильников.\nРасчёт просят единицы.\n\nВ прошлый раз со стенда пришло 12 запросов, из них пять от прежних клиентов.',
    goal: 'Втрое больше запросов на расчёт освещения со стенда',
    measure: { metric: 'запросы на расчёт со стенда', baseline: '12', target: '40', date: dates.date },
    audience: 'Главные инженеры складов от 3 000 м²',
    occasion: 'Разговор на стенде 16–19 марта 2027 года',
    keyMessage: 'Расчёт освещения склада за один день, бесплатно',
    deliverables: [
      { what: 'Буклет «Склад»', format: 'А4, два сгиба, матовая 150 г', quantity: '5000' },
      { what: 'Он же для рассылки', format: 'PDF до 5 МБ', quantity: '1 файл' },
    ],
    inputs: [
      { what: 'Цены с артикулами на весну', who: 'Начальник отдела продаж', by: dates.input },
      { what: 'Снимки двух складов', who: 'Продавец, который ведёт этих клиентов', by: dates.input },
    ],
    budget: { amount: '78 000', currency: 'RUB' },
    due: dates.due,
    milestones: [{ what: 'Вёрстка на проверку', date: dates.milestone }],
    reviewRounds: '2',
    feedbackOwner: 'Начальник отдела продаж',
    criteria: ['У каждого светильника есть артикул', 'Код ведёт на форму расчёта'],
  },
  short: {
    customer: { name: 'Начальник отдела продаж', department: 'Отдел продаж' },
    deliverables: [{ what: 'Визитки новому продавцу', quantity: '200 штук' }],
    audience: 'Клиенты, к которым он едет со среды',
    occasion: 'Первая поездка по области',
    goal: 'Позвонят ему, а не прежнему продавцу',
    due: dates.due,
    budget: { amount: '4 000', currency: 'RUB' },
    accepter: 'Сам продавец',
    factChecker: 'Начальник отдела продаж',
  },
  long: {
    row: 'Плакат с расчётом освещения для секции склада',
    format: 'А1, пластик 3 мм',
    sentence: 'Посетитель подходит к стенду с вопросом о своём складе и уходит с ответом. ',
  },
};

const en: Omit<SampleWords, 'steps'> = {
  company: 'Polus',
  fields: {
    title: 'Depot booklet for the Light 2027 exhibition',
    customer: { name: 'Head of sales', department: 'Sales' },
    contractor: { name: 'Events coordinator' },
    approver: { name: 'A. Petrova', role: 'Commercial director' },
    accepter: 'The seller who will staff the stand',
    problem:
      'Visitors take the general 80-page catalogue and cannot find the warehouse luminaires in it.\nHardly anyone asks for a calculation.\n\nLast time the stand brought 12 requests, five of them from old clients.',
    goal: 'Three times as many requests for a lighting calculation from the stand',
    measure: { metric: 'requests from the stand', baseline: '12', target: '40', date: dates.date },
    audience: 'Chief engineers of warehouses over 3,000 m²',
    occasion: 'A conversation at the stand, 16–19 March 2027',
    keyMessage: 'A lighting calculation for a warehouse in one day, free of charge',
    deliverables: [
      { what: 'Depot booklet', format: 'A4, two folds, matt 150 gsm', quantity: '5000' },
      { what: 'The same for e-mail', format: 'PDF under 5 MB', quantity: '1 file' },
    ],
    inputs: [
      { what: 'Spring prices with article codes', who: 'Head of sales', by: dates.input },
      { what: 'Photographs of two warehouses', who: 'The seller who looks after those clients', by: dates.input },
    ],
    budget: { amount: '78,000', currency: 'RUB' },
    due: dates.due,
    milestones: [{ what: 'Layout for review', date: dates.milestone }],
    reviewRounds: '2',
    feedbackOwner: 'Head of sales',
    criteria: ['Every luminaire has its article code', 'The code opens the calculation form'],
  },
  short: {
    customer: { name: 'Head of sales', department: 'Sales' },
    deliverables: [{ what: 'Business cards for a new seller', quantity: '200' }],
    audience: 'Clients whom he visits from Wednesday on',
    occasion: 'His first tour of the region',
    goal: 'They ring him and not his predecessor',
    due: dates.due,
    budget: { amount: '4,000', currency: 'RUB' },
    accepter: 'The seller himself',
    factChecker: 'Head of sales',
  },
  long: {
    row: 'Poster with a lighting calculation for one bay',
    format: 'A1, 3 mm plastic',
    sentence: 'A visitor comes to the stand with a question about a warehouse and leaves with an answer. ',
  },
};

export const sampleWords: Readonly<Record<Locale, SampleWords>> = {
  ru: {
    ...ru,
    steps: stepsIn({
      people: {
        customer: 'Начальник отдела продаж',
        contractor: 'Координатор мероприятий',
        approver: 'Коммерческий директор Петрова',
      },
      requirement: '5 000 экземпляров',
      consequence: { what: 'На складе останется 3 800 буклетов с устаревшими ценами', likelihood: 'почти наверняка' },
      alternative: {
        what: '1 500 экземпляров: на прошлой выставке разошлось 1 200',
        effect: 'хватит на все дни выставки',
        cost: '78 000 ₽ вместо 190 000 ₽',
        time: 'срок тот же',
      },
      warning: { requirement: 'Напечатать цены', what: 'Цены устареют в апреле, и буклет придётся выбросить' },
      reasons: {
        accept: 'прошлогодний расход убедил',
        insist: 'на стенде спрашивают цену первым делом',
        early: 'типография держит место до пятницы',
        change: 'добавляем серию «Цех»',
        cancel: 'на выставку не едем',
      },
      commitment: 'Готово к 9 марта, если цены придут в срок',
      evidence: ['два продавца сверили, 61 из 61', 'открыли на пяти телефонах'],
      criteria: ['У каждого светильника есть артикул', 'Код ведёт на форму расчёта'],
      actual: '41 запрос',
      comment: 'Буклеты разобрали за три дня',
    }),
  },
  en: {
    ...en,
    steps: stepsIn({
      people: { customer: 'Head of sales', contractor: 'Events coordinator', approver: 'A. Petrova' },
      requirement: '5,000 copies',
      consequence: { what: '3,800 booklets with outdated prices stay in their boxes', likelihood: 'almost certain' },
      alternative: {
        what: '1,500 copies: 1,200 went at the last exhibition',
        effect: 'enough for every day of the exhibition',
        cost: '78,000 ₽ instead of 190,000 ₽',
        time: 'no change',
      },
      warning: { requirement: 'Print the prices', what: 'They go out of date in April and the booklet with them' },
      reasons: {
        accept: 'last year’s figure settled it',
        insist: 'the price is the first thing visitors ask',
        early: 'the printer holds the slot until Friday',
        change: 'the Shop floor series is added',
        cancel: 'we are not going to the exhibition',
      },
      commitment: 'Ready by 9 March if the prices arrive in time',
      evidence: ['two sellers checked, 61 of 61', 'opened on five phones'],
      criteria: ['Every luminaire has its article code', 'The code opens the calculation form'],
      actual: '41 requests',
      comment: 'The booklets were gone in three days',
    }),
  },
};
