import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { site } from './site.ts';

/** The language other than the given one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ru' ? 'en' : 'ru';
}

/** The address of a route (`/guide/why/`) in a language: under the base path, with the language's prefix if it has one. */
export function addressOf(locale: Locale, route: string): string {
  const prefix = locale === site.defaultLanguage ? '' : `${locale}/`;
  return `${site.base}${prefix}${route.slice(1)}`;
}

/** One static path for each language; the default language has no prefix. */
export function localePaths(): { params: { locale: Locale | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({
    params: { locale: locale === site.defaultLanguage ? undefined : locale },
    props: { locale },
  }));
}
