import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Locale, type Localized, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

type InstrumentData = CollectionEntry<'instruments'>['data'];
/** An instrument in one language. */
export type Instrument = Localized<InstrumentData>;
/** The company assessment in one language. */
export type BalanceInstrument = Localized<Extract<InstrumentData, { kind: 'balance' }>>;
/** A self-check in one language. */
export type SelfCheckInstrument = Localized<Extract<InstrumentData, { kind: 'self-check' }>>;

/** The instrument that compares, and that the site is about. */
const COMPANY = 'company';

function inLanguage<T>(value: T, locale: Locale): Localized<T> {
  return localize(value, locale, (text) => typeset(text, locale));
}

/** All instruments in their order: the company assessment and the self-checks. */
export async function instrumentsOf(locale: Locale): Promise<Instrument[]> {
  const entries = await getCollection('instruments');
  return entries.map(({ data }) => inLanguage(data, locale)).sort((one, other) => one.order - other.order);
}

/** The company assessment: its bank with the wording of one language. */
export async function companyOf(locale: Locale): Promise<BalanceInstrument> {
  const company = (await instrumentsOf(locale)).find(({ id }) => id === COMPANY);
  if (company?.kind !== 'balance') throw new Error('content/assessment/company.yaml: expected the instrument company');
  return company;
}

/** The self-checks in their order. */
export async function selfChecksOf(locale: Locale): Promise<SelfCheckInstrument[]> {
  return (await instrumentsOf(locale)).flatMap((entry) => (entry.kind === 'self-check' ? [entry] : []));
}

/** The words of verdicts, levels and caps, and the advice that results choose from. */
export async function adviceOf(locale: Locale) {
  const entry = await getEntry('advice', 'recommendations');
  if (entry === undefined) throw new Error('content/assessment/recommendations.yaml is missing');
  return inLanguage(entry.data, locale);
}
