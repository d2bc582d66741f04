import type { Outcome } from '#domain/outcome.ts';
import { success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { readOurs } from './storage-contents.ts';
import { type ChangeProblem, changeAll } from './stored-changes.ts';

/** Takes a deletion back; what has come under one of the keys since then stays. */
export type Undo = () => Outcome<undefined, ChangeProblem>;

/** Deletes keys for good, all of them or none; the value takes it back as long as the page lives. */
export function eraseKeys(
  keys: readonly string[],
  storage: BrowserStorage = browserStorage,
): Outcome<Undo, ChangeProblem> {
  const texts = new Map<string, string>();
  for (const key of keys) {
    const stored = storage.read(key);
    if (!stored.ok) return stored;
    if (stored.value !== null) texts.set(key, stored.value);
  }
  const erased = changeAll(
    [...texts].map(([key, before]) => ({ key, before, text: null })),
    storage,
  );
  return erased.ok ? success(() => putBack(texts, storage)) : erased;
}

/** Deletes everything of this site, and nothing of anybody else. */
export function eraseAll(storage: BrowserStorage = browserStorage): Outcome<Undo, ChangeProblem> {
  const ours = readOurs(storage);
  return ours.ok ? eraseKeys([...ours.value.keys()], storage) : ours;
}

function putBack(texts: ReadonlyMap<string, string>, storage: BrowserStorage): Outcome<undefined, ChangeProblem> {
  const changes = [...texts].flatMap(([key, text]) => {
    const there = storage.read(key);
    return there.ok && there.value !== null ? [] : [{ key, before: null, text }];
  });
  return changeAll(changes, storage);
}
