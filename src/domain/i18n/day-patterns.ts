import { formatDate, isCalendarDate } from './format.ts';
import type { Locale } from './locale.ts';
import { fill } from './message.ts';

/**
 * How a day of each month is written, `{day} марта {year} г.`, for a page that shows many dates at once.
 *
 * It is made at build time: the first formatter that a page makes takes as long as reading a hundred documents.
 */
export function dayPatterns(locale: Locale): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = `1999-${String(month + 1).padStart(2, '0')}-17`;
    return formatDate(locale, day).replace('17', '{day}').replace('1999', '{year}');
  });
}

/** A calendar day `YYYY-MM-DD` in words; any other text comes back as it was, so that nothing typed is lost. */
export function dayInWords(patterns: readonly string[], text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  const pattern = isCalendarDate(text) ? patterns[Number(month) - 1] : undefined;
  return pattern === undefined ? text : fill(pattern, { day: Number(day), year: Number(year) });
}
