import {
  type Attempt,
  type AttemptResult,
  type AttemptStart,
  attemptSchema,
  continueToFull,
  finishAttempt,
  newAttempt,
  setAnswer,
} from '#domain/assessment/attempt.ts';
import { isUnfinished } from '#domain/assessment/attempts.ts';
import type { Answer } from '#domain/assessment/bank.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import type { SaveState } from './document-state.ts';
import { createDocumentStore } from './document-store.ts';

/** How attempts are stored. */
export const attemptFormat = { type: 'assessment', version: 1, schema: attemptSchema, migrations: {} } as const;

/** The attempts at the assessment, one document each. */
export const assessments = createDocumentStore<Attempt>({
  ...attemptFormat,
  asCopy: (attempt, id) => ({ ...attempt, id, partedFrom: attempt.id }),
});

export interface Begun {
  readonly id: string;
  /** How storing it went: a failed attempt lives on this page alone. */
  readonly saving: SaveState;
}

/** Takes in an attempt and stores it at once. */
export function storeAttempt(attempt: Attempt): Begun {
  const created = assessments.create(attempt.id, attempt);
  return { id: attempt.id, saving: created.ok ? created.value : { status: 'failed', reason: 'mismatch' } };
}

/** Begins an attempt and stores it at once. */
export function beginAttempt(start: Omit<AttemptStart, 'id' | 'at'>): Begun {
  return storeAttempt(newAttempt({ ...start, id: newId(), at: now() }));
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
export function continueAsFull(attempt: AttemptResult): Begun {
  if (!isUnfinished(attempt)) return storeAttempt(continueToFull(attempt, { id: newId(), at: now() }));
  assessments.change(attempt.id, (current) => ({ ...current, mode: 'full' }));
  assessments.flushAll();
  return { id: attempt.id, saving: assessments.$saving.get()[attempt.id] ?? { status: 'pending' } };
}
