import type { Role } from '#domain/assessment/bank.ts';
import { formatDate, isCalendarDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, type PluralForms, plural } from '#domain/i18n/message.ts';
import { type Action, daysLate, type Origin } from './action.ts';

/** The words that say where an action comes from. */
export interface OriginTexts {
  /** With the places {result} and {title}. */
  readonly from: string;
  /** Names of the instruments that are not the company's, by id: they stand in the place of the role. */
  readonly instruments: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

/** The words about a day that has come or gone. */
export interface DueTexts {
  readonly today: string;
  readonly overdue: PluralForms;
}

/** Where an action comes from: «Из результата: продажи, 23 ноября 2026 г., „Записывать до начала“». */
export function originText(from: Origin, texts: OriginTexts, locale: Locale): string {
  const { instruments, roles } = texts;
  // Not by `own`: a file of its own would cost the page of the plan more than it has left.
  const name = (Object.hasOwn(instruments, from.instrument) && instruments[from.instrument]) || roles[from.role];
  const result = from.date === undefined ? name : `${name}, ${formatDate(locale, from.date)}`;
  return fill(texts.from, { result, title: from.title });
}

/** What is to be said of an open action whose day has come or gone; null of any other. */
export function lateText(
  action: Pick<Action, 'due' | 'doneAt'>,
  today: string,
  texts: DueTexts,
  locale: Locale,
): string | null {
  const late = daysLate(action, today);
  if (late === null || late < 0) return null;
  return late === 0 ? texts.today : plural(locale, texts.overdue, late);
}

/** The calendar day of an ISO moment where the reader is, `YYYY-MM-DD`; a day stays as it is. */
export function dayOf(moment: string): string {
  if (isCalendarDate(moment)) return moment;
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
