import { getEntry } from 'astro:content';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** What the drawn pictures of the guide show, in one language. */
export async function picturesOf(locale: Locale) {
  const entry = await getEntry('pictures', 'pictures');
  if (entry === undefined) throw new Error('content/guide/pictures.yaml is missing');
  return localize(entry.data, locale, (text) => typeset(text, locale));
}
