import { type DocumentType, snapshotPrefix } from '#domain/documents/keys.ts';
import type { BrowserStorage } from '#platform/storage.ts';
import { stepDraftPrefix } from './step-draft-keys.ts';

/** Forgets the snapshots of a document that is deleted for good, and what was begun in the forms of its steps. */
export function dropTraces(type: DocumentType, id: string, storage: BrowserStorage): void {
  for (const prefix of [snapshotPrefix(type, id), stepDraftPrefix(id)]) {
    const keys = storage.keys(prefix);
    for (const key of keys.ok ? keys.value : []) storage.remove(key);
  }
}
