// What people of the example company write in a full brief for a booklet, and what they object.
import { type Brief, type Initiator, newBrief } from '#domain/brief/brief.ts';
import { setField } from '#domain/brief/edit.ts';
import { dayFrom } from './brief-steps.ts';
import type { Locale } from './site.ts';

const day = { inputs: dayFrom(20), layout: dayFrom(60), due: dayFrom(90), counted: dayFrom(130) };

const ru = {
  names: { customer: 'Морозов', contractor: 'Орлова', approver: 'Петрова' },
  fields: {
    title: 'Буклет к выставке «Свет-2027»',
    'customer.name': 'Морозов',
    'customer.department': 'Продажи',
    'contractor.name': 'Орлова',
    'approver.name': 'Петрова',
    'approver.role': 'Коммерческий директор',
    accepter: 'Продавец на стенде',
    problem: 'На стенде берут каталог на 80 страниц и не находят в нём цен на складские светильники',
    goal: 'Втрое больше запросов на расчёт освещения со стенда',
    'measure.metric': 'запросы на расчёт со стенда',
    'measure.baseline': '12',
    'measure.target': '40',
    'measure.date': day.counted,
    audience: 'Главные инженеры складов, которые сравнивают светильники',
    occasion: 'Выставка «Свет-2027», разговор у стенда',
    keyMessage: 'Счёт за свет на складе станет вдвое меньше, и это видно из расчёта',
    'deliverables.0.what': 'Буклет о серии «Склад»',
    'deliverables.0.format': 'бумага, А4 в два сгиба',
    'deliverables.0.quantity': '5 000 штук',
    inScope: 'Текст, макет, цветопроба, печать и доставка до офиса',
    outOfScope: 'Перевод и новые фотографии',
    'inputs.0.what': 'Цены с артикулами',
    'inputs.0.who': 'Начальник отдела продаж',
    'inputs.0.by': day.inputs,
    factChecker: 'Начальник отдела продаж',
    'budget.amount': '190 000',
    due: day.due,
    'milestones.0.what': 'Макет на согласование',
    'milestones.0.date': day.layout,
    reviewRounds: '2',
    feedbackOwner: 'Начальник отдела продаж',
    'criteria.0': 'У каждого светильника есть артикул и мощность',
    'criteria.1': 'QR-код открывает форму расчёта',
    constraints: 'Логотип клиента только с его письменного согласия',
  },
  /** Accepted: the new number of copies goes into the brief by itself. */
  copies: {
    'object.requirement': '5 000 штук',
    'object.consequence.what': '3 800 буклетов останутся в коробках',
    'object.consequence.likelihood': 'почти наверняка',
    'object.consequence.by': 'последний день выставки',
    'object.alternative.what': '1 500 штук и файл для писем',
    'object.alternative.effect': 'на стенд хватит: в прошлый раз разошлось 1 200',
    'object.alternative.cost': '78 000 ₽',
    'object.alternative.time': 'столько же',
  },
  fewer: '1 500 штук',
  /** Insisted on. */
  prices: {
    'object.requirement': 'Цены прямо в буклете',
    'object.consequence.what': 'К лету цены устареют, и буклет придётся выбросить',
    'object.consequence.likelihood': 'скорее всего',
    'object.consequence.by': 'июнь',
    'object.alternative.what': 'Цены на вкладыше',
    'object.alternative.effect': 'буклет переживёт новый прайс-лист',
    'object.alternative.cost': 'на 4 000 ₽ дороже',
    'object.alternative.time': 'столько же',
  },
  reason: 'На стенде без цены не останавливаются',
  note: 'Так вернее: в прошлый раз разошлось 1 200',
  more: 'Позвонили дилеры: нужно ещё 200 для них',
  evidence: ['сверено по прайс-листу, отметил продавец', 'проверили на пяти телефонах'],
  cost: '76 400 ₽',
};

type Words = { [Key in keyof typeof ru]: (typeof ru)[Key] };

const en: Words = {
  names: { customer: 'Morozov', contractor: 'Orlova', approver: 'Petrova' },
  fields: {
    ...ru.fields,
    title: 'Booklet for Light 2027',
    'customer.name': 'Morozov',
    'customer.department': 'Sales',
    'contractor.name': 'Orlova',
    'approver.name': 'Petrova',
    'approver.role': 'Commercial director',
    accepter: 'A seller at the stand',
    problem: 'Visitors take an 80-page catalogue from the stand and cannot find a price in it',
    goal: 'Three times as many lighting calculation requests from the stand',
    'measure.metric': 'calculation requests from the stand',
    audience: 'Chief engineers of warehouses who compare luminaires',
    occasion: 'Light 2027, a conversation at the stand',
    keyMessage: 'The warehouse’s lighting bill will halve, and the calculation shows how',
    'deliverables.0.what': 'Depot booklet',
    'deliverables.0.format': 'paper, A4, two folds',
    'deliverables.0.quantity': '5,000 copies',
    inScope: 'Copy, layout, a colour proof, printing, delivery to the office',
    outOfScope: 'A translation and new photographs',
    'inputs.0.what': 'Prices with article codes',
    'inputs.0.who': 'Head of sales',
    factChecker: 'Head of sales',
    'milestones.0.what': 'Layout to be checked',
    feedbackOwner: 'Head of sales',
    'criteria.0': 'Every luminaire has its article code and wattage',
    'criteria.1': 'The QR code opens the calculation form',
    constraints: 'A client’s logo only with written consent',
  },
  copies: {
    'object.requirement': '5,000 copies',
    'object.consequence.what': '3,800 booklets stay in their boxes',
    'object.consequence.likelihood': 'almost certain',
    'object.consequence.by': 'the last day of the exhibition',
    'object.alternative.what': '1,500 copies and a file for e-mail',
    'object.alternative.effect': 'enough for the stand: last time 1,200 were used',
    'object.alternative.cost': '78,000 ₽',
    'object.alternative.time': 'the same',
  },
  fewer: '1,500 copies',
  prices: {
    'object.requirement': 'Prices in the booklet itself',
    'object.consequence.what': 'By summer the prices are out of date and the booklet is waste',
    'object.consequence.likelihood': 'likely',
    'object.consequence.by': 'June',
    'object.alternative.what': 'Prices on a loose sheet',
    'object.alternative.effect': 'the booklet outlives the price list',
    'object.alternative.cost': '4,000 ₽ more',
    'object.alternative.time': 'the same',
  },
  reason: 'Nobody stops at a stand without a price',
  note: 'That is safer: last time 1,200 were used',
  more: 'The dealers called: 200 more for them',
  evidence: ['checked against the price list, ticked by a seller', 'tried on five phones'],
  cost: '76,400 ₽',
};

export const WORDS: Readonly<Record<Locale, Words>> = { ru, en };

/** The brief as somebody would find it written, handed to nobody; other answers replace those of the words. */
export function draftOf(
  locale: Locale,
  { id = '5c0d1f6a-0b7e-4c59-8f2e-6a1d9e3b7c01', initiator = 'customer', ...others }: DraftOptions = {},
): Brief {
  const start = newBrief({ id, kind: 'print', mode: 'full', initiator, locale, at: new Date().toISOString() });
  const answers = { ...WORDS[locale].fields, 'budget.currency': 'RUB', ...others.fields };
  return Object.entries(answers).reduce((brief, [path, text]) => setField(brief, path, text), start);
}

interface DraftOptions {
  readonly id?: string;
  readonly initiator?: Initiator;
  readonly fields?: Readonly<Record<string, string>>;
}
