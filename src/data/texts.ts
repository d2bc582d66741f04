import { getEntry } from 'astro:content';
import type { Locale } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Ui } from '#schemas/ui.ts';

function typesetDeep<T>(value: T, locale: Locale): T {
  if (typeof value === 'string') return typeset(value, locale) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typesetDeep(entry, locale)])) as T;
}

/** The interface texts of a language, with its typography. */
export async function textsOf(locale: Locale): Promise<Ui> {
  const entry = await getEntry('ui', locale);
  if (entry === undefined) throw new Error(`content/ui/${locale}.yaml is missing`);
  return typesetDeep(entry.data, locale);
}
