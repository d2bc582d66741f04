import { getCollection, getEntry } from 'astro:content';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { companyOf } from './assessment.ts';
import { briefFormOf } from './briefs.ts';
import { type Chapter, chaptersOf, claimsOf } from './guide.ts';

/** A page of prose outside the guide. */
export async function proseOf(locale: Locale, page: 'method' | 'sources') {
  const entry = await getEntry('prose', `${locale}/${page}`);
  if (entry === undefined) throw new Error(`content/pages/${locale}/${page}.mdx is missing`);
  return entry;
}

/** The terms of the site in alphabetical order of the language. */
export async function glossaryOf(locale: Locale) {
  const terms = (await getCollection('glossary')).map(({ data }) =>
    localize(data, locale, (text) => typeset(text, locale)),
  );
  return terms.sort((one, other) => one.term.localeCompare(other.term, locale));
}

/** The facts that pages may cite. */
export async function factsOf(locale: Locale) {
  return (await getCollection('facts')).map(({ data }) => localize(data, locale, (text) => typeset(text, locale)));
}

/** Where the site treats one claim of the source article. */
export type Trace = { id: string; claim: string; chapters: Chapter[]; items: string[]; fields: string[] };

/** Every claim with the chapters, assessment items and brief fields that rest on it. */
export async function tracesOf(locale: Locale): Promise<Trace[]> {
  const [claims, chapters, instrument, form] = await Promise.all([
    claimsOf(locale),
    chaptersOf(locale),
    companyOf(locale),
    briefFormOf(locale),
  ]);
  const fields = [...form.sections.flatMap((section) => section.fields), ...form.kinds.flatMap((kind) => kind.fields)];
  return [...claims].map(([id, claim]) => ({
    id,
    claim,
    chapters: chapters.filter((chapter) => chapter.claims.includes(id)),
    items: Object.values(instrument.items)
      .filter((item) => item.claims.includes(id))
      .map((item) => item.short),
    fields: [...new Set(fields.filter((field) => field.claim === id).map((field) => field.label))],
  }));
}
