import { TAKEN_BACK_KEY } from '#domain/documents/storage-notes.ts';
import { now } from '#platform/clock.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { changesUnderWay, takeBackChanges } from './changes-journal.ts';

/** It is looked so much later whether another tab has come to an end with its changes. */
const LOOK_AGAIN_MS = 1_000;

/** Whether no changes are under way any more; those that a killed tab left half made are taken back for that. */
export function settleChanges(storage: BrowserStorage = browserStorage): boolean {
  const standing = changesUnderWay(storage);
  if (standing === 'none') return true;
  if (standing === 'running' || !takeBackChanges(storage)) return false;
  storage.write(TAKEN_BACK_KEY, now());
  return true;
}

/**
 * Calls `then` once no changes are under way, and says whether any were; returns the function that waits no longer.
 */
export function whenSettled(then: (wereAny: boolean) => void, storage: BrowserStorage = browserStorage): () => void {
  const wereAny = changesUnderWay(storage) !== 'none';
  let timer: ReturnType<typeof setTimeout> | undefined;
  function look() {
    if (settleChanges(storage)) then(wereAny);
    else timer = setTimeout(look, LOOK_AGAIN_MS);
  }
  look();
  return () => clearTimeout(timer);
}
