import { absoluteAddress, languageLinks } from '#build/language-links.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { site } from './site.ts';

/** The absolute address of a page, and of the same page in every language. */
export function alternatesOf(locale: Locale, route: string) {
  return { canonical: absoluteAddress(site, locale, route), alternates: languageLinks(site, route) };
}

/** Whether a page is read rather than worked in: it loads no script file, and lies as plain text beside itself too. */
export function isReadingRoute(route: string): boolean {
  return /^\/(?:guide|handbook|glossary|method|sources|assessment\/print)\//.test(route);
}

/** Whether a link to the page unfolds into a card: what is read, and the front pages, where people send each other. */
export function hasCard(route: string): boolean {
  return isReadingRoute(route) || ['/', '/assessment/', '/briefs/', '/kit/'].includes(route);
}
