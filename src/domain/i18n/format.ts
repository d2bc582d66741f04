import type { Locale } from './locale.ts';

/** Whether a text is a real calendar date written as `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/**
 * A date in words («23 ноября 2026 г.», “23 November 2026”).
 *
 * Takes `YYYY-MM-DD`, read as a calendar day without a time zone, or an ISO moment, shown in the reader's zone.
 * Any other text comes back as it was, so that nothing typed is lost.
 */
export function formatDate(locale: Locale, text: string): string {
  const calendar = isCalendarDate(text);
  const date = new Date(text);
  if (!calendar && (Number.isNaN(date.valueOf()) || !/^\d{4}-\d{2}-\d{2}T/.test(text))) return text;
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...(calendar ? { timeZone: 'UTC' } : {}) }).format(
    date,
  );
}

/** A moment with its time of day, in the reader's zone. */
export function formatMoment(locale: Locale, iso: string): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** A number with the separators of the language, at most `digits` after the point. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}
