import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import type { Site } from '#schemas/site.ts';

type Place = Pick<Site, 'address' | 'base' | 'defaultLanguage'>;

/** The absolute address of a route (`/guide/why/`) in a language. */
export function absoluteAddress({ address, base, defaultLanguage }: Place, locale: Locale, route: string): string {
  const prefix = locale === defaultLanguage ? '' : `${locale}/`;
  return new URL(`${base}${prefix}${route.slice(1)}`, address).href;
}

/** The same page in every language, and the one for readers of any other (`x-default`): the site's default language. */
export function languageLinks(site: Place, route: string): { lang: string; url: string }[] {
  const links = LOCALES.map((lang) => ({ lang: lang as string, url: absoluteAddress(site, lang, route) }));
  return [...links, { lang: 'x-default', url: absoluteAddress(site, site.defaultLanguage, route) }];
}

/** The route and the language of an absolute address of the site. */
export function routeOf({ base, defaultLanguage }: Place, url: string): { locale: Locale; route: string } {
  const path = `/${decodeURI(new URL(url).pathname).slice(base.length)}`;
  const locale = LOCALES.find((lang) => lang !== defaultLanguage && path.startsWith(`/${lang}/`));
  return locale === undefined ? { locale: defaultLanguage, route: path } : { locale, route: path.slice(3) };
}
