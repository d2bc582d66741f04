import { computed } from 'nanostores';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished, newestFirst } from '#domain/assessment/attempts.ts';
import type { Outcome } from '#domain/outcome.ts';
import { assessments, attemptFormat } from './assessments.ts';
import { createBinListing } from './bin-listing.ts';
import type { BinProblem } from './document-bin.ts';
import type { DocumentProblem } from './document-state.ts';

const bin = createBinListing<Attempt>(attemptFormat);

/** Deleted attempts. */
export const $bin = bin.$bin;

/** An attempt that cannot be read, with the reason. */
export interface UnreadableAttempt {
  readonly id: string;
  readonly problem: DocumentProblem;
}

export interface AttemptList {
  readonly unfinished: Attempt[];
  readonly finished: Attempt[];
  readonly unreadable: UnreadableAttempt[];
}

/** All attempts that were loaded, the newest first. */
export const $attempts = computed(assessments.$documents, (documents): AttemptList => {
  const entries = Object.entries(documents);
  const attempts = newestFirst(entries.flatMap(([, loaded]) => (loaded.ok ? [loaded.value] : [])));
  return {
    unfinished: attempts.filter(isUnfinished),
    finished: attempts.filter((attempt) => !isUnfinished(attempt)),
    unreadable: entries.flatMap(([id, loaded]) => (loaded.ok ? [] : [{ id, problem: loaded.problem }])),
  };
});

/** Reads every attempt and the bin from the storage. */
export function loadAttempts(): void {
  assessments.loadAll();
  bin.loadBin();
}

/** Moves an attempt to the bin. */
export function removeAttempt(id: string): Outcome<undefined, BinProblem> {
  const removed = assessments.remove(id);
  bin.loadBin();
  return removed;
}

/** Brings an attempt back from the bin; the value is its id, which may be a new one. */
export function restoreAttempt(id: string): Outcome<string, BinProblem> {
  const restored = assessments.restore(id);
  bin.loadBin();
  return restored;
}

/** Deletes an attempt of the bin for ever, which also makes room in a full storage. */
export function eraseAttempt(id: string): Outcome<undefined, 'denied'> {
  return bin.erase(id);
}
