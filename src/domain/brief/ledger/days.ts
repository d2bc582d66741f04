import { isCalendarDate } from '#domain/i18n/format.ts';
import type { Brief } from '../brief.ts';
import type { BriefEvent } from '../event.ts';

const DAY_MS = 86_400_000;

/** The calendar day at the beginning of a day or moment; null where there is none. */
export function dayIn(text: unknown): string | null {
  const day = typeof text === 'string' ? text.trim().slice(0, 10) : '';
  return isCalendarDate(day) ? day : null;
}

/**
 * The day on which a step was taken: that of the decision, or the earlier day that the step itself names (of the work
 * begun, delivered or accepted). A later one is a plan, not what happened.
 */
export function dayOf({ decidedAt, recordedAt, data }: BriefEvent): string {
  const decided = dayIn(decidedAt) ?? dayIn(recordedAt) ?? '1970-01-01';
  const named = dayIn(data['date']);
  return named !== null && named < decided ? named : decided;
}

/** Days from one day to another, never below 0. */
export function daysFrom(earlier: string, later: string): number {
  return Math.max(0, Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS));
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last day on which anything was recorded of these briefs; '' of none. An example lives on that day for ever. */
export function lastDayOf(briefs: readonly Pick<Brief, 'events'>[]): string {
  const days = briefs.flatMap(({ events }) => events.flatMap((event) => dayIn(event.recordedAt) ?? []));
  return days.reduce((last, day) => (day > last ? day : last), '');
}
