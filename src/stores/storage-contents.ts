import { atom } from 'nanostores';
import { KEY_ROOT } from '#domain/documents/keys.ts';
import type { StoredTexts } from '#domain/documents/restore-preview.ts';
import { type StorageUse, storageUse } from '#domain/documents/storage-use.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';

/** Another tab may be at work: its writes come in by dozens. */
const CALM_MS = 300;

/** How full the storage is; null before it was looked at. */
export const $storageUse = atom<StorageUse | 'denied' | null>(null);

/** Every text whose key begins so, by its key. */
export function readTexts(prefix: string, storage: BrowserStorage = browserStorage): Outcome<StoredTexts, 'denied'> {
  const keys = storage.keys(prefix);
  if (!keys.ok) return keys;
  const texts = new Map<string, string>();
  for (const key of keys.value) {
    const stored = storage.read(key);
    if (!stored.ok) return failure('denied');
    if (stored.value !== null) texts.set(key, stored.value);
  }
  return success(texts);
}

/** Every text of this site. */
export function readOurs(storage: BrowserStorage = browserStorage): Outcome<StoredTexts, 'denied'> {
  return readTexts(KEY_ROOT, storage);
}

const followers = new Set<() => void>();

/** Looks at the storage anew; call it after whatever this page does to it. */
export function lookAtStorage(): void {
  const texts = readTexts('');
  $storageUse.set(texts.ok ? storageUse(texts.value) : 'denied');
  for (const look of followers) look();
}

/** Looks whenever something may have changed, and has `look` do so too; returns the function that ends it. */
export function followStorage(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  followers.add(look);
  const stops = [
    onReturn(lookAtStorage),
    browserStorage.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        lookAtStorage();
      }, CALM_MS);
    }),
  ];
  lookAtStorage();
  return () => {
    clearTimeout(timer);
    followers.delete(look);
    for (const stop of stops) stop();
  };
}
