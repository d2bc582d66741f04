import type { Locale } from './locale.ts';

/** Whether a text is a real calendar date written as `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Making a formatter costs far more than using it: lists of many dates keep theirs. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(languageOf(locale), options);
  formatters.set(key, known);
  return known;
}

function languageOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** «2026 г.» stays on one line. */
function unbroken(text: string): string {
  return text.replace(/ (?=г\.)/g, '\u00a0');
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
  const options = { dateStyle: 'long', ...(calendar ? { timeZone: 'UTC' } : {}) } as const;
  return unbroken(formatterOf(locale, options).format(date));
}

/** A moment with its time of day, in the reader's zone. */
export function formatMoment(locale: Locale, iso: string): string {
  return unbroken(formatterOf(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)));
}

/** A number with the separators of the language, at most `digits` after the point. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return new Intl.NumberFormat(languageOf(locale), { maximumFractionDigits: digits }).format(value);
}

/** The size of a file («14 кБ», “14 kB”), never less than one. */
export function formatKilobytes(locale: Locale, bytes: number): string {
  const options = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(languageOf(locale), options).format(Math.max(1, bytes / 1000)).replace(/ /g, '\u00a0');
}
