import type { Attempt } from './attempt.ts';
import { type Bank, isAsked } from './bank.ts';
import type { StepProgress } from './steps.ts';

/** The newest beginning first. */
export function newestFirst<T extends Pick<Attempt, 'startedAt'>>(attempts: readonly T[]): T[] {
  return [...attempts].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
}

/** Whether the attempt still waits for its end. */
export function isUnfinished(attempt: Pick<Attempt, 'finishedAt'>): boolean {
  return attempt.finishedAt === undefined;
}

/**
 * The unfinished attempt in which an item is to be answered: the latest that asks it, else the latest of all
 * (it has to be widened to full first). Null when nothing is unfinished.
 */
export function attemptFor(attempts: readonly Attempt[], bank: Bank, itemId: string): Attempt | null {
  const open = newestFirst(attempts.filter(isUnfinished));
  const item = bank.items[itemId];
  return open.find(({ mode }) => item !== undefined && isAsked(item, mode)) ?? open[0] ?? null;
}

/** The page to go on at: the first with a skipped item; null when none is left. */
export function resumeStep(progress: readonly StepProgress[]): number | null {
  const index = progress.findIndex((step) => step.skipped > 0);
  return index === -1 ? null : index;
}
