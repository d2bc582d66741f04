const DAY_MS = 86_400_000;
/** A reminder comes after so many days with a change in them… */
const DUE_DAYS = 7;
/** …or as soon as so many documents have changed. */
const DUE_CHANGES = 20;

/** How often each document was written, by its id. */
export type Revs = Readonly<Record<string, number>>;

/** What is remembered of back-ups. */
export interface BackupNote {
  /** When the last one was made; null when none was. ISO moments in UTC, like the others. */
  readonly at: string | null;
  /** Since when there has been something to back up. */
  readonly since: string;
  /** The documents that are in the last one. */
  readonly revs: Revs;
  /** When the reminder was put off. */
  readonly later: string | null;
}

export interface BackupStanding {
  readonly at: string | null;
  /** Whole days since the last back-up, or since there was something to back up; null when the clock was set back. */
  readonly days: number | null;
  /** Documents that were added, changed or deleted since. */
  readonly changes: number;
  readonly isDue: boolean;
}

/**
 * How the last back-up stands to what is there now.
 *
 * Changes are told by `rev`, which no clock moves. Where the clock was set back the days are not known: then one change
 * is enough, and a reminder that was put off comes again. Nothing new is never due.
 */
export function backupStanding({ at, since, revs, later }: BackupNote, present: Revs, now: string): BackupStanding {
  const days = daysBetween(at ?? since, now);
  const ids = new Set([...Object.keys(revs), ...Object.keys(present)]);
  const changes = [...ids].filter((id) => revs[id] !== present[id]).length;
  const isPutOff = later !== null && (daysBetween(later, now) ?? DUE_DAYS) < DUE_DAYS;
  const isTime = days === null || days >= DUE_DAYS || changes >= DUE_CHANGES;
  return { at, days, changes, isDue: changes > 0 && isTime && !isPutOff };
}

function daysBetween(from: string, to: string): number | null {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
  return days >= 0 ? days : null;
}
