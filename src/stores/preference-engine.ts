import { type PersistentListener, setPersistentEngine } from '@nanostores/persistent';
import { onReturn } from '#platform/page-lifecycle.ts';
import type { BrowserStorage } from '#platform/storage.ts';

/**
 * What `@nanostores/persistent` takes for a storage: an object whose properties are the stored texts.
 *
 * What cannot be written stays in memory: a preference then holds until the page is left.
 */
export function storageAsObject(storage: BrowserStorage): Record<string, string> {
  const unwritten = new Map<string, string>();

  function get(key: string): string | undefined {
    const kept = unwritten.get(key);
    if (kept !== undefined) return kept;
    const stored = storage.read(key);
    return stored.ok ? (stored.value ?? undefined) : undefined;
  }

  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_target, key) => (typeof key === 'string' ? get(key) : undefined),
      has: (_target, key) => typeof key === 'string' && get(key) !== undefined,
      set(_target, key, text: string) {
        if (typeof key !== 'string') return false;
        if (storage.write(key, text).ok) unwritten.delete(key);
        else unwritten.set(key, text);
        return true;
      },
      deleteProperty(_target, key) {
        if (typeof key !== 'string') return false;
        unwritten.delete(key);
        storage.remove(key);
        return true;
      },
    },
  );
}

/** Puts the preferences on a storage; call it before the first preference is made. */
export function keepPreferencesIn(storage: BrowserStorage): void {
  const stops = new Map<() => void, () => void>();
  setPersistentEngine(storageAsObject(storage), {
    addEventListener(_name: string, listener: PersistentListener, restore: () => void) {
      // The library takes null for a missing key or value, though its types do not say so.
      const stopWatching = storage.watch((change) => listener(change as Parameters<PersistentListener>[0]));
      const stopReturning = onReturn(restore);
      stops.set(restore, () => {
        stopWatching();
        stopReturning();
      });
    },
    removeEventListener(_name: string, _listener: PersistentListener, restore?: () => void) {
      if (!restore) return;
      stops.get(restore)?.();
      stops.delete(restore);
    },
  });
}
