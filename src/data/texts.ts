import { getEntry } from 'astro:content';
import { namesOf } from '#build/site-file.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { withNames } from '#domain/i18n/names.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Ui } from '#schemas/ui.ts';
import { site } from './site.ts';

function typesetDeep<T>(value: T, locale: Locale): T {
  if (typeof value === 'string') return typeset(value, locale) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typesetDeep(entry, locale)])) as T;
}

/** Each state of a file is worked on once: every page and many parts of it ask for these texts. */
const finished = new Map<Locale, { readonly digest: string | number | undefined; readonly texts: Ui }>();

/** The interface texts of a language, with the names of the company and with its typography. */
export async function textsOf(locale: Locale): Promise<Ui> {
  const entry = await getEntry('ui', locale);
  if (entry === undefined) throw new Error(`content/ui/${locale}.yaml is missing`);
  const known = finished.get(locale);
  if (known !== undefined && known.digest === entry.digest) return known.texts;
  const texts = finish(entry.data, locale);
  finished.set(locale, { digest: entry.digest, texts });
  return texts;
}

function finish(texts: Ui, locale: Locale): Ui {
  const { name, tagline } = texts.site;
  const own = { name: site.name?.[locale] ?? name, tagline: site.tagline?.[locale] ?? tagline };
  const named = { ...texts, site: { ...texts.site, ...own } };
  return typesetDeep(withNames(named, namesOf(site, locale, own.name)), locale);
}
