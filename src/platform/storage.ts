import { failure, type Outcome, success } from '#domain/outcome.ts';

/** `denied`: there is no storage, or access throws. `mismatch`: what was read back is not what was written. */
export type WriteProblem = 'denied' | 'full' | 'mismatch';

/** What another tab did; a null key means that it emptied the storage. */
export interface ForeignChange {
  readonly key: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

/** The browser's storage behind results; none of these functions throws. */
export interface BrowserStorage {
  read(key: string): Outcome<string | null, 'denied'>;
  /** Reads back what it wrote and compares. A write that fails leaves the old value. */
  write(key: string, text: string): Outcome<undefined, WriteProblem>;
  remove(key: string): Outcome<undefined, 'denied'>;
  keys(prefix: string): Outcome<string[], 'denied'>;
  /**
   * Puts `text` under `to` and removes `from`, never leaving neither of them.
   *
   * Where there is no room for both, `from` goes first and comes back if `to` cannot be written.
   */
  move(from: string, to: string, text: string): Outcome<undefined, WriteProblem>;
  /** Reports the writes of other tabs to this storage; returns the function that ends it. */
  watch(report: (change: ForeignChange) => void): () => void;
  /** Reports that this tab gave up some room; returns the function that ends it. */
  onFreed(report: () => void): () => void;
}

function isFull(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}

/** A storage over an area that is fetched anew each time, as access to it may be null, throw, or change its mind. */
export function createStorage(area: () => Storage | null | undefined): BrowserStorage {
  const freed = new Set<() => void>();

  function attempt<Value>(act: (area: Storage) => Value): Outcome<Value, 'denied' | 'full'> {
    try {
      const storage = area();
      return storage ? success(act(storage)) : failure('denied');
    } catch (error) {
      return failure(isFull(error) ? 'full' : 'denied');
    }
  }

  function ask<Value>(act: (area: Storage) => Value): Outcome<Value, 'denied'> {
    const answer = attempt(act);
    return answer.ok ? answer : failure('denied');
  }

  const read = (key: string) => ask((storage) => storage.getItem(key));
  const erase = (key: string) => ask((storage) => void storage.removeItem(key));

  function write(key: string, text: string): Outcome<undefined, WriteProblem> {
    const same = attempt((storage) => {
      storage.setItem(key, text);
      return storage.getItem(key) === text;
    });
    if (!same.ok) return same;
    return same.value ? success(undefined) : failure('mismatch');
  }

  function remove(key: string) {
    const removed = erase(key);
    if (removed.ok) for (const report of freed) report();
    return removed;
  }

  function keys(prefix: string) {
    return ask((storage) => {
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      return all.filter((key): key is string => key?.startsWith(prefix) === true);
    });
  }

  function move(from: string, to: string, text: string): Outcome<undefined, WriteProblem> {
    const original = read(from);
    if (!original.ok) return original;
    const copied = write(to, text);
    if (copied.ok) return remove(from);
    if (copied.problem !== 'full' || original.value === null) return copied;
    erase(from);
    const moved = write(to, text);
    if (!moved.ok) write(from, original.value);
    return moved;
  }

  function watch(report: (change: ForeignChange) => void) {
    if (typeof window === 'undefined') return () => {};
    const listener = (event: StorageEvent) => {
      // Session storage sends the same events.
      const ours = ask((storage) => event.storageArea === storage);
      if (ours.ok && ours.value) report({ key: event.key, oldValue: event.oldValue, newValue: event.newValue });
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }

  function onFreed(report: () => void) {
    freed.add(report);
    return () => void freed.delete(report);
  }

  return { read, write, remove, keys, move, watch, onFreed };
}

/** The storage of this browser for this site. */
export const browserStorage: BrowserStorage = createStorage(() => globalThis.localStorage);
