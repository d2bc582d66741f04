import { type AttemptResult, sharedId } from '#domain/assessment/attempt.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { assessments, type Begun, storeAttempt } from './assessments.ts';
import type { SaveState } from './document-state.ts';

const SAVED_BEFORE: SaveState = { status: 'saved', at: '' };

/** Keeps a result that came from elsewhere as an attempt of this browser, under an id of its own; once is enough. */
export function keepCopy(result: AttemptResult): Begun {
  assessments.loadAll();
  const kept = Object.values(assessments.$documents.get()).find(
    (loaded) => loaded.ok && loaded.value.copyOf === sharedId(result),
  );
  if (kept?.ok) return { id: kept.value.id, saving: assessments.$saving.get()[kept.value.id] ?? SAVED_BEFORE };
  const finishedAt = result.finishedAt ?? now();
  return storeAttempt({ ...result, id: newId(), copyOf: sharedId(result), startedAt: finishedAt, finishedAt });
}
