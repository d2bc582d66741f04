import type { Locale } from '#domain/i18n/locale.ts';
import { addressOf } from './routes.ts';

/** Pages that are light enough to be fetched before anybody asks. */
const LIGHT = ['/guide/*', '/glossary/', '/method/', '/sources/'];

/**
 * What the browser may fetch ahead when a link seems about to be followed: reading pages in the same language.
 *
 * Secure contexts only; on plain http browsers pass it over.
 */
export function speculationRules(locale: Locale): string {
  const pages = { href_matches: LIGHT.map((route) => addressOf(locale, route)) };
  const places = { not: { selector_matches: '[href^="#"]' } };
  return JSON.stringify({ prefetch: [{ where: { and: [pages, places] }, eagerness: 'moderate' }] });
}
