import { isCalendarDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';

/** A date in two short lines, to stand under a mark of a chart: day with month, and year. */
export function axisDate(locale: Locale, date: string): { day: string; year: string } {
  const language = locale === 'en' ? 'en-GB' : locale;
  const zone = isCalendarDate(date) ? { timeZone: 'UTC' } : {};
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, ...zone }).format(new Date(date));
  return { day: format({ day: 'numeric', month: 'short' }), year: format({ year: 'numeric' }) };
}
