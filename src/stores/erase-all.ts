import type { Outcome } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { eraseKeys, type Undo } from './erasing.ts';
import { readOurs } from './storage-contents.ts';

/** Deletes everything of this site, and nothing of anybody else. */
export function eraseAll(storage: BrowserStorage = browserStorage): Outcome<Undo, 'denied'> {
  const ours = readOurs(storage);
  return ours.ok ? eraseKeys([...ours.value.keys()], storage) : ours;
}
