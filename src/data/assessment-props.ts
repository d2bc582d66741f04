import type { Locale } from '#domain/i18n/locale.ts';
import { adviceOf, type Instrument, instrumentOf } from './assessment.ts';
import { chaptersOf } from './guide.ts';
import { addressOf } from './routes.ts';

/** What of an item the scoring needs; keys without a value are left out of the page. */
function scoredItem(item: Instrument['items'][string]) {
  const { quick } = item;
  return item.type === 'agree' ? { type: item.type, quick, reversed: item.reversed } : { type: item.type, quick };
}

function mapItems<Value>(instrument: Instrument, toValue: (item: Instrument['items'][string]) => Value) {
  return Object.fromEntries(Object.entries(instrument.items).map(([id, item]) => [id, toValue(item)]));
}

/** The structure that is scored, without any wording. */
export async function bankOf(locale: Locale) {
  const instrument = await instrumentOf(locale);
  return {
    bank: instrument.bank,
    dimensions: instrument.dimensions.map(({ id, weight, items }) => ({ id, weight, items })),
    items: mapItems(instrument, scoredItem),
  };
}

/** The chapters of the guide that are named, with their title and address, by slug. */
async function chaptersNamed(locale: Locale, slugs: readonly string[]) {
  const chapters = await chaptersOf(locale);
  const named = chapters.filter(({ slug }) => slugs.includes(slug));
  return Object.fromEntries(
    named.map(({ slug, title, route }) => [slug, { title, address: addressOf(locale, route) }]),
  );
}

/** All that asking takes: dimensions and items with their wording. */
export async function questionnaireOf(locale: Locale) {
  const instrument = await instrumentOf(locale);
  const items = mapItems(instrument, (item) => ({
    ...scoredItem(item),
    ...(item.type === 'pole' ? { ends: item.ends } : {}),
    ...(item.type === 'function' ? { examples: item.examples } : {}),
    ...(item.unsure ? { unsure: item.unsure } : {}),
    text: item.text,
  }));
  return {
    title: instrument.title,
    bank: instrument.bank,
    dimensions: instrument.dimensions.map(({ id, weight, items, title, about }) => ({
      id,
      weight,
      items,
      title,
      about,
    })),
    items,
  };
}

/** What the questionnaire fetches when it is asked for: why each item is asked, its short name, and its chapter. */
export async function questionDetailsOf(locale: Locale) {
  const items = mapItems(await instrumentOf(locale), ({ short, why, guide }) => ({ short, why, guide }));
  const slugs = Object.values(items).map(({ guide }) => guide);
  return { items, chapters: await chaptersNamed(locale, slugs) };
}

/** All that a result says in words: short names of items, dimensions with their chapters, verdicts, levels, advice. */
export async function resultWordingOf(locale: Locale) {
  const [instrument, wording] = await Promise.all([instrumentOf(locale), adviceOf(locale)]);
  const slugs = [...instrument.dimensions, ...wording.advice].map(({ guide }) => guide);
  return {
    bank: instrument.bank,
    dimensions: instrument.dimensions.map(({ id, weight, items, title, guide }) => ({
      id,
      weight,
      items,
      title,
      guide,
    })),
    items: mapItems(instrument, (item) => ({ ...scoredItem(item), short: item.short })),
    wording,
    chapters: await chaptersNamed(locale, slugs),
  };
}

/** Where the pages of the assessment stand. */
export function assessmentAddresses(locale: Locale) {
  return {
    index: addressOf(locale, '/assessment/'),
    take: addressOf(locale, '/assessment/take/'),
    details: addressOf(locale, '/assessment/details.json'),
    words: addressOf(locale, '/assessment/words.json'),
    result: addressOf(locale, '/assessment/result/'),
    print: addressOf(locale, '/assessment/print/'),
    method: addressOf(locale, '/method/'),
  };
}

export type Questionnaire = Awaited<ReturnType<typeof questionnaireOf>>;
