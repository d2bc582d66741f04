import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { guardLeaving } from '#platform/page-lifecycle.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';
import { asideKey, latestAside } from './put-aside.ts';

/**
 * Takes a deletion back. What has come under one of the keys since then stays; what was deleted is put aside then, but
 * for the site's notes, of which the later holds. What failed may be tried again; the browser asks before the page is
 * left, which alone has it then.
 */
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
  return success(() => {
    const back = putBack(texts, storage);
    guardLeaving(texts, !back.ok);
    return back;
  });
}

/** Goes on where there is no room for one of them: there may be for the next. */
function putBack(texts: ReadonlyMap<string, string>, storage: BrowserStorage): Outcome<undefined, WriteProblem> {
  const problems = [...texts].flatMap(([key, text]) => {
    const there = storage.read(key);
    if (there.ok && (there.value === text || (there.value !== null && key.startsWith(NOTE_ROOT)))) return [];
    const written = !there.ok || there.value === null ? storage.write(key, text) : keepAside(storage, key, text);
    return written.ok ? [] : [written.problem];
  });
  return problems[0] === undefined ? success(undefined) : failure(problems[0]);
}

/** Puts a text aside whose place was taken; once, however often it is tried. */
function keepAside(storage: BrowserStorage, key: string, raw: string): Outcome<undefined, WriteProblem> {
  const latest = latestAside(storage, key);
  const kept = latest === undefined ? null : storage.read(latest);
  if (kept?.ok && kept.value === raw) return success(undefined);
  return storage.write(asideKey(storage, key), raw);
}
