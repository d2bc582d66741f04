import type { AstroGlobal } from 'astro';
import { isLocale, type Locale } from '#domain/i18n/locale.ts';
import { site } from './site.ts';

/** The language of the page that a component stands in, read from the page's route. */
export function localeOf(astro: Pick<AstroGlobal, 'params'>): Locale {
  const { locale } = astro.params;
  return isLocale(locale) ? locale : site.defaultLanguage;
}
