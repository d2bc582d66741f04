import type { DocumentType } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { keepSnapshot } from './document-snapshots.ts';
import type { DocumentStore } from './document-store.ts';

/**
 * Why one document was not made out of two; nothing was changed then. `unsaved`: either has changes that could not
 * be stored; `no-room`: what it says now could not be put aside; `changed`: it, or the copy, is not what was seen.
 */
export type MergeProblem = 'unsaved' | 'no-room' | 'changed';

/** What one document is made of: an original and its copy as they were seen, and what was chosen from both. */
export interface Merging<Data> {
  readonly original: Data;
  readonly copy: Data;
  readonly merged: Data;
}

/**
 * Puts the original and its copy back; false, with nothing done, when the original was changed since or the copy is no
 * longer in the bin.
 */
export type UndoMerge = () => boolean;

/**
 * Stores what was chosen out of two documents in the place of the original; the copy goes to the bin. The original as it
 * was is kept among its snapshots.
 */
export function storeMerged<Data extends { id: string }>(
  type: DocumentType,
  store: DocumentStore<Data>,
  { original, copy, merged }: Merging<Data>,
  storage: BrowserStorage = browserStorage,
): Outcome<UndoMerge, MergeProblem> {
  const current = (id: string) => {
    const loaded = store.open(id);
    return loaded.ok ? loaded.value : null;
  };
  const statusOf = (id: string) => store.$saving.get()[id]?.status;
  const write = (data: Data) => {
    store.change(original.id, () => data);
    store.flushAll();
  };

  store.flushAll();
  if (current(original.id) !== original || current(copy.id) !== copy) return failure('changed');
  if (statusOf(original.id) === 'failed' || statusOf(copy.id) === 'failed') return failure('unsaved');
  if (!keepSnapshot(type, original.id, storage).ok) return failure('no-room');
  write(merged);
  if (statusOf(original.id) === 'conflict') return failure('changed');
  if (statusOf(original.id) === 'failed' || !store.remove(copy.id).ok) {
    write(original);
    return failure('no-room');
  }
  store.dismissConflict(copy.id);
  return success(() => {
    if (current(original.id) !== merged || !store.restore(copy.id).ok) return false;
    write(original);
    return true;
  });
}
