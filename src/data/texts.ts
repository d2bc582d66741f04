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

/** The interface texts of a language, with the names of the company and with its typography. */
export async function textsOf(locale: Locale): Promise<Ui> {
  const entry = await getEntry('ui', locale);
  if (entry === undefined) throw new Error(`content/ui/${locale}.yaml is missing`);
  const { name, tagline } = entry.data.site;
  const own = { name: site.name?.[locale] ?? name, tagline: site.tagline?.[locale] ?? tagline };
  const texts = { ...entry.data, site: { ...entry.data.site, ...own } };
  return typesetDeep(withNames(texts, namesOf(site, locale, own.name)), locale);
}
