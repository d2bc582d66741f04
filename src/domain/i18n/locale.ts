/** The languages of the site, complete in each. */
export const LOCALES = ['ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language, as content files hold it. */
export type Translated = Readonly<Record<Locale, string>>;

/** A structure in which every translated text is replaced by the text of one language. */
export type Localized<T> = T extends Translated
  ? string
  : T extends readonly (infer Entry)[]
    ? Localized<Entry>[]
    : T extends object
      ? { [Key in keyof T]: Localized<T[Key]> }
      : T;

/** Whether a value names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

function isTranslated(value: object): value is Translated {
  return LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');
}

/**
 * Keeps one language of a structure from `content/`, however deep its texts lie.
 *
 * `polish` is applied to each text (typography, at build time); the default leaves it as it is.
 */
export function localize<T>(value: T, locale: Locale, polish: (text: string) => string = (text) => text): Localized<T> {
  if (Array.isArray(value)) return value.map((entry) => localize(entry, locale, polish)) as Localized<T>;
  if (typeof value !== 'object' || value === null) return value as Localized<T>;
  if (isTranslated(value)) return polish(value[locale]) as Localized<T>;
  const entries = Object.entries(value).map(([key, entry]) => [key, localize(entry, locale, polish)]);
  return Object.fromEntries(entries) as Localized<T>;
}
