import type { DocumentType } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { keysOfBinned } from './binned-keys.ts';
import { eraseKeys, type Undo } from './erasing.ts';

/** Deletes documents of the bin for good, with all that was kept beside them: all of it or nothing. */
export function eraseBinned(
  documents: readonly { readonly type: DocumentType; readonly id: string }[],
  storage: BrowserStorage = browserStorage,
): Outcome<Undo, 'denied'> {
  return eraseKeys(
    documents.flatMap((document) => keysOfBinned(document, storage)),
    storage,
  );
}
