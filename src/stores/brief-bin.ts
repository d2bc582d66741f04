import type { Brief } from '#domain/brief/brief.ts';
import { binKey, documentKey } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { browserStorage } from '#platform/storage.ts';
import { eraseBinned } from './bin-erasing.ts';
import { type BinnedDocument, createBinListing } from './bin-listing.ts';
import { $archived, archiveBrief } from './brief-archive.ts';
import { briefFormat, briefs } from './briefs.ts';
import type { BinProblem } from './document-bin.ts';
import type { Undo } from './erasing.ts';

const bin = createBinListing<Brief>({ ...briefFormat, type: 'brief' });

/** A deleted brief; without data it cannot be read, yet can be brought back. */
export type BinnedBrief = BinnedDocument<Brief>;

/** The deleted briefs. */
export const $binned = bin.$bin;

/** Reads what lies in the bin, and follows other tabs from then on. */
export const loadBin = bin.loadBin;

/** Puts a brief into the bin. */
export function deleteBrief(id: string): Outcome<undefined, BinProblem> {
  const removed = briefs.remove(id);
  loadBin();
  return removed;
}

/** Brings a brief back from the bin; the value is its id, a new one when the old is in use again. */
export function restoreBrief(id: string): Outcome<string, BinProblem> {
  const restored = briefs.restore(id);
  loadBin();
  return restored;
}

/**
 * Takes a brief out of the bin for good, with all that was kept beside it, which gives its room back; the value takes it
 * back while the page lives.
 */
export function discardBrief(id: string): Outcome<Undo, 'denied' | 'missing'> {
  const key = binKey('brief', id);
  const stored = browserStorage.read(key);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure('missing');
  const inUse = browserStorage.read(documentKey('brief', id));
  const wasArchived = inUse.ok && inUse.value === null && $archived.get().has(id);
  const erased = eraseBinned([{ type: 'brief', id }]);
  if (erased.ok && wasArchived) archiveBrief(id, false);
  loadBin();
  if (!erased.ok) return erased;
  return success(() => {
    if (wasArchived) archiveBrief(id, true);
    const back = erased.value();
    loadBin();
    return back;
  });
}
