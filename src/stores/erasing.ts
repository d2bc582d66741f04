import { failure, type Outcome, success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';

/** Takes a deletion back; what has come under one of the keys since then stays. What failed may be tried again. */
export type Undo = () => Outcome<undefined, WriteProblem>;

/**
 * Deletes keys for good, all of them or none; the value takes it back as long as the page lives.
 *
 * Neither way needs room of its own: whoever deletes has often none left.
 */
export function eraseKeys(keys: readonly string[], storage: BrowserStorage = browserStorage): Outcome<Undo, 'denied'> {
  const texts = new Map<string, string>();
  for (const key of keys) {
    const stored = storage.read(key);
    if (!stored.ok) return stored;
    if (stored.value !== null) texts.set(key, stored.value);
  }
  for (const key of texts.keys()) {
    const removed = storage.remove(key);
    if (removed.ok) continue;
    putBack(texts, storage);
    return removed;
  }
  return success(() => putBack(texts, storage));
}

/** Goes on where there is no room for one of them: there may be for the next. */
function putBack(texts: ReadonlyMap<string, string>, storage: BrowserStorage): Outcome<undefined, WriteProblem> {
  const problems = [...texts].flatMap(([key, text]) => {
    const there = storage.read(key);
    if (there.ok && there.value !== null) return [];
    const written = there.ok ? storage.write(key, text) : there;
    return written.ok ? [] : [written.problem];
  });
  return problems[0] === undefined ? success(undefined) : failure(problems[0]);
}
