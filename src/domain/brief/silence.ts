import type { Brief } from './brief.ts';
import { dataOf } from './event-data.ts';
import { stateOf } from './state.ts';

/** A notice whose day has passed without an answer; it is recorded as silence and is never consent. */
export interface Silence {
  /** Id of the notice. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** The day by which an answer was asked for. */
  readonly since: string;
}

const DAY_MS = 86_400_000;

/** Steps that answer nothing. */
const NO_ANSWER: readonly string[] = ['note', 'notice', 'delegate', 'confirm', 'pause', 'resume'];

/** Notices that nobody answered by their day; any step of another side since then is an answer. */
export function silencesOf({ events }: Pick<Brief, 'events'>, today: string): readonly Silence[] {
  return events.flatMap((event, index) => {
    const notice = dataOf(event, 'notice');
    if (notice === null || notice.answerBy === '' || notice.answerBy >= today) return [];
    const isAnswered = events
      .slice(index + 1)
      .some(({ type, whose }) => whose.role !== event.whose.role && !NO_ANSWER.includes(type));
    return isAnswered ? [] : [{ id: event.id, to: notice.to, text: notice.text, since: notice.answerBy }];
  });
}

/**
 * The first day on which delivered work counts as accepted by silence, `YYYY-MM-DD`; null when it is not delivered or
 * the company has no such rule.
 */
export function acceptedBySilenceFrom(
  brief: Pick<Brief, 'events' | 'initiator'>,
  silenceDays: number | null,
): string | null {
  if (silenceDays === null || stateOf(brief).work !== 'delivered') return null;
  const delivered = brief.events.findLast(({ type }) => type === 'deliver');
  return delivered === undefined ? null : addDays(delivered.decidedAt.slice(0, 10), silenceDays);
}

/** The calendar day so many days after another, `YYYY-MM-DD`; a text that is no day comes back as it was. */
export function addDays(day: string, count: number): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : new Date(at + count * DAY_MS).toISOString().slice(0, 10);
}
