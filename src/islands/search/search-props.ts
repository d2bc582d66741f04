import type { Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

export type SearchTexts = Omit<Ui['search'], 'title' | 'description' | 'noScript' | 'browse' | 'tools' | 'keys'>;

export type SearchProps = {
  locale: Locale;
  /** `index` is the folder of the index, `base` the path of the site, `other` the search in the other language. */
  addresses: { index: string; base: string; other: string; guide: string };
  texts: SearchTexts;
  /** The title of the guide, for the link to it. */
  guide: string;
};

export type KeysProps = { texts: Ui['search']['keys'] };

export const FIELD = 'query';

/** Id of the link to a found page, by its place in the list. */
export function linkId(index: number): string {
  return `found-${index}`;
}
