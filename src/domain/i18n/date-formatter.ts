import { isCalendarDate } from './format.ts';
import type { Locale } from './locale.ts';

/**
 * `formatDate` for a list: what it formats with is made once, which takes longer than drawing the row of a date.
 *
 * Both say the same of every text.
 */
export function dateFormatter(locale: Locale): (text: string) => string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (text) => {
    const date = new Date(text);
    if (isCalendarDate(text)) return days.format(date);
    const isMoment = /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(date.valueOf());
    return isMoment ? moments.format(date) : text;
  };
}
