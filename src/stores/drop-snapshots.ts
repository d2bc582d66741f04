import { type DocumentType, snapshotPrefix } from '#domain/documents/keys.ts';
import type { BrowserStorage } from '#platform/storage.ts';

/** Forgets the snapshots of a document that is deleted for good. */
export function dropSnapshots(type: DocumentType, id: string, storage: BrowserStorage): void {
  const keys = storage.keys(snapshotPrefix(type, id));
  for (const key of keys.ok ? keys.value : []) storage.remove(key);
}
