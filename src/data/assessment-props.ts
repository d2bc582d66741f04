import type { Bank, Item } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { withInnerQuotes } from '#domain/text/typography.ts';
import { adviceOf, companyOf, type Instrument, instrumentsOf, type SelfCheckInstrument } from './assessment.ts';
import { chaptersOf } from './guide.ts';
import { addressOf } from './routes.ts';
import { textsOf } from './texts.ts';

/** The one dimension of a self-check, which asks about habits alone. */
const HABITS = 'habits';

type Wording = { short: string; why: string; guide: string };
type Asked = Item & { text: string; ends?: Ends; examples?: string; unsure?: boolean };
type Ends = { sales: string; middle: string; marketing: string };
/** A dimension of any instrument with its words. */
type WordedDimension = {
  id: string;
  weight: number;
  items: readonly string[];
  title: string;
  about: string;
  guide: string;
};

function dimensionsOf(instrument: Instrument): readonly WordedDimension[] {
  if (instrument.kind === 'balance') return instrument.dimensions;
  const items = Object.keys(instrument.items);
  const guide = Object.values(instrument.items)[0]?.guide ?? '';
  return [{ id: HABITS, weight: 1, items, title: instrument.title, about: instrument.lede, guide }];
}

/** Every item with what asking it takes; keys without a value are left out of the page. */
function askedItemsOf(instrument: Instrument): [string, Asked & Wording][] {
  if (instrument.kind === 'self-check') return Object.entries(instrument.items).map(([id, item]) => [id, habit(item)]);
  return Object.entries(instrument.items).map(([id, item]) => {
    const { quick, text, short, why, guide } = item;
    const common = { quick, text, short, why, guide, ...(item.unsure ? { unsure: item.unsure } : {}) };
    if (item.type === 'pole') return [id, { type: item.type, ends: item.ends, ...common }];
    if (item.type === 'function') return [id, { type: item.type, examples: item.examples, ...common }];
    return [id, { type: item.type, ...reversal(item), ...common }];
  });
}

function habit(item: SelfCheckInstrument['items'][string]): Asked & Wording {
  const { text, short, why, guide } = item;
  return { type: 'frequency', quick: false, ...reversal(item), text, short, why, guide };
}

function reversal({ reversed }: { reversed?: boolean | undefined }): { reversed?: true } {
  return reversed === true ? { reversed } : {};
}

function scored(item: Item): Item {
  const { quick } = item;
  return 'reversed' in item ? { type: item.type, quick, ...reversal(item) } : { type: item.type, quick };
}

function mapItems<Value>(instrument: Instrument, toValue: (item: Asked & Wording) => Value): Record<string, Value> {
  return Object.fromEntries(askedItemsOf(instrument).map(([id, item]) => [id, toValue(item)]));
}

/** The structure of an instrument that is scored, without any wording. */
export function bankOf(instrument: Instrument): Bank {
  return {
    bank: instrument.bank,
    dimensions: dimensionsOf(instrument).map(({ id, weight, items }) => ({ id, weight, items })),
    items: mapItems(instrument, scored),
  };
}

/** The chapters of the guide that are named, by slug: their title, fit to stand in quotation marks, and address. */
export async function chaptersNamed(locale: Locale, slugs: readonly string[]) {
  const chapters = await chaptersOf(locale);
  const named = chapters.filter(({ slug }) => slugs.includes(slug));
  return Object.fromEntries(
    named.map(({ slug, title, route }) => [
      slug,
      { title: withInnerQuotes(title, locale), address: addressOf(locale, route) },
    ]),
  );
}

/** All that asking takes: dimensions and items with their wording. */
export function questionnaireOf(instrument: Instrument) {
  return {
    instrument: instrument.id,
    kind: instrument.kind,
    title: instrument.title,
    bank: instrument.bank,
    dimensions: dimensionsOf(instrument).map(({ guide: _guide, ...dimension }) => dimension),
    items: mapItems(instrument, ({ short: _short, why: _why, guide: _guide, ...asked }) => asked),
  };
}

/** What the questionnaire fetches when it is asked for: why each item is asked, its short name, and its chapter. */
export async function questionDetailsOf(locale: Locale, instrument: Instrument) {
  const items = mapItems(instrument, ({ short, why, guide }) => ({ short, why, guide }));
  const slugs = Object.values(items).map(({ guide }) => guide);
  const { check, take } = (await textsOf(locale)).assessment;
  return { items, check, chapter: take.chapter, chapters: await chaptersNamed(locale, slugs) };
}

/** All that a result of the company assessment says in words: items, dimensions, verdicts, levels, advice. */
export async function companyWordingOf(locale: Locale) {
  const [instrument, wording] = await Promise.all([companyOf(locale), adviceOf(locale)]);
  const slugs = [...instrument.dimensions, ...wording.advice].map(({ guide }) => guide);
  return {
    bank: instrument.bank,
    dimensions: instrument.dimensions.map(({ about: _about, ...dimension }) => dimension),
    items: mapItems(instrument, (item) => ({ ...scored(item), short: item.short })),
    wording,
    chapters: await chaptersNamed(locale, slugs),
  };
}

/** All that a result of a self-check says in words. */
export async function selfCheckWordingOf(locale: Locale, instrument: SelfCheckInstrument) {
  const { title, short, bands, items } = instrument;
  const slugs = Object.values(items).map(({ guide }) => guide);
  const worded = Object.entries(items).map(([id, item]) => {
    const { type, quick } = habit(item);
    return [id, { type, quick, ...reversal(item), short: item.short, guide: item.guide, action: item.action }] as const;
  });
  return {
    ...bankOf(instrument),
    title,
    short,
    bands,
    items: Object.fromEntries(worded),
    chapters: await chaptersNamed(locale, slugs),
  };
}

/** What lists and beginnings must know of every instrument. */
export async function instrumentCardsOf(locale: Locale) {
  const instruments = await instrumentsOf(locale);
  return instruments.map((instrument) => ({
    id: instrument.id,
    kind: instrument.kind,
    title: instrument.title,
    short: instrument.short,
    bank: bankOf(instrument),
    ...(instrument.kind === 'self-check' ? { about: instrument.about, roles: instrument.roles } : {}),
  }));
}

/** Where the pages of the assessment stand; `data` is the folder of the files of each instrument. */
export function assessmentAddresses(locale: Locale) {
  const at = (route: string) => addressOf(locale, route);
  return {
    index: at('/assessment/'),
    take: at('/assessment/take/'),
    result: at('/assessment/result/'),
    compare: at('/assessment/compare/'),
    history: at('/assessment/history/'),
    print: at('/assessment/print/'),
    data: at('/assessment/data/'),
    plan: at('/plan/'),
    method: at('/method/'),
  };
}

export type Questionnaire = ReturnType<typeof questionnaireOf>;
