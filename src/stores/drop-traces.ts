import { type DocumentType, snapshotPrefix } from '#domain/documents/keys.ts';
import type { BrowserStorage } from '#platform/storage.ts';
import { stepDraftPrefix } from './step-draft-keys.ts';

/** What is kept beside a document, by its keys: snapshots, and what was begun in the forms of its steps. */
export function tracesOf(type: DocumentType, id: string, storage: BrowserStorage): ReadonlyMap<string, string> {
  const keys = [snapshotPrefix(type, id), stepDraftPrefix(id)].flatMap((prefix) => {
    const found = storage.keys(prefix);
    return found.ok ? found.value : [];
  });
  const texts = keys.flatMap((key): [string, string][] => {
    const stored = storage.read(key);
    return stored.ok && stored.value !== null ? [[key, stored.value]] : [];
  });
  return new Map(texts);
}

/** Forgets all that is kept beside a document that is deleted for good. */
export function dropTraces(type: DocumentType, id: string, storage: BrowserStorage): void {
  for (const key of tracesOf(type, id, storage).keys()) storage.remove(key);
}
