import { atom, computed } from 'nanostores';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished, newestFirst } from '#domain/assessment/attempts.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { WriteProblem } from '#platform/storage.ts';
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

/** What was deleted last, as long as taking it back is offered, and why the last thing done with the bin failed. */
export const $removed = atom<{ readonly id: string | null; readonly failure: WriteProblem | null }>({
  id: null,
  failure: null,
});

function failureOf(moved: Outcome<unknown, BinProblem>): WriteProblem | null {
  return moved.ok || moved.problem === 'missing' ? null : moved.problem;
}

/** Moves an attempt to the bin. */
export function removeAttempt(id: string): Outcome<undefined, BinProblem> {
  const removed = assessments.remove(id);
  bin.loadBin();
  $removed.set({ id: removed.ok ? id : null, failure: failureOf(removed) });
  return removed;
}

/** Offers no longer to take the last deletion back; the bin still holds it. */
export function forgetRemoved(): void {
  $removed.set({ id: null, failure: null });
}

/** Brings an attempt back from the bin; the value is its id, which may be a new one. */
export function restoreAttempt(id: string): Outcome<string, BinProblem> {
  const restored = assessments.restore(id);
  bin.loadBin();
  $removed.set({ id: null, failure: failureOf(restored) });
  return restored;
}

/** Takes note of how deleting an attempt of the bin for good went. */
export function noteErased(erased: Outcome<unknown, 'denied'>): void {
  bin.loadBin();
  $removed.set({ id: null, failure: failureOf(erased) });
}
