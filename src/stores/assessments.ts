import { computed } from 'nanostores';
import {
  type Attempt,
  type AttemptStart,
  attemptSchema,
  continueToFull,
  finishAttempt,
  newAttempt,
  setAnswer,
} from '#domain/assessment/attempt.ts';
import { isUnfinished, newestFirst } from '#domain/assessment/attempts.ts';
import type { Answer } from '#domain/assessment/bank.ts';
import type { Outcome } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { createBinListing } from './bin-listing.ts';
import type { BinProblem } from './document-bin.ts';
import type { DocumentProblem, SaveState } from './document-state.ts';
import { createDocumentStore } from './document-store.ts';

const format = { type: 'assessment', version: 1, schema: attemptSchema, migrations: {} } as const;

/** The attempts at the assessment, one document each. */
export const assessments = createDocumentStore<Attempt>(format);

const bin = createBinListing<Attempt>(format);

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

export interface Begun {
  readonly id: string;
  /** How storing it went: a failed attempt lives on this page alone. */
  readonly saving: SaveState;
}

function store(attempt: Attempt): Begun {
  const created = assessments.create(attempt.id, attempt);
  return { id: attempt.id, saving: created.ok ? created.value : { status: 'failed', reason: 'mismatch' } };
}

/** Begins an attempt and stores it at once. */
export function beginAttempt(start: Omit<AttemptStart, 'id' | 'at'>): Begun {
  return store(newAttempt({ ...start, id: newId(), at: now() }));
}

/** Sets one answer; null makes the item blank again. */
export function answerItem(id: string, itemId: string, answer: Answer | null): void {
  assessments.change(id, (attempt) => setAnswer(attempt, itemId, answer));
}

/** Ends an attempt and stores it at once; one that was ended before keeps its date. */
export function finish(id: string): SaveState | undefined {
  assessments.change(id, (attempt) => (isUnfinished(attempt) ? finishAttempt(attempt, now()) : attempt));
  assessments.flushAll();
  return assessments.$saving.get()[id];
}

/**
 * Continues a quick attempt as a full one with every answer kept.
 *
 * An unfinished one is widened in its place; of a finished one the quick result stays, and a new attempt begins.
 */
export function continueAsFull(attempt: Attempt): Begun {
  if (!isUnfinished(attempt)) return store(continueToFull(attempt, { id: newId(), at: now() }));
  assessments.change(attempt.id, (current) => ({ ...current, mode: 'full' }));
  assessments.flushAll();
  return { id: attempt.id, saving: assessments.$saving.get()[attempt.id] ?? { status: 'pending' } };
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
