import type { Brief } from '#domain/brief/brief.ts';
import { binKey } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { browserStorage, type WriteProblem } from '#platform/storage.ts';
import { type BinnedDocument, createBinListing } from './bin-listing.ts';
import { $archived, archiveBrief } from './brief-archive.ts';
import { briefFormat, briefs } from './briefs.ts';
import type { BinProblem } from './document-bin.ts';
import { tracesOf } from './drop-traces.ts';

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

/** Takes a brief out of the bin for good, which gives its room back; the value takes it back, snapshots included, while the page lives. */
export function discardBrief(
  id: string,
): Outcome<() => Outcome<undefined, WriteProblem | 'exists'>, 'denied' | 'missing'> {
  const stored = browserStorage.read(binKey('brief', id));
  if (!stored.ok) return stored;
  if (stored.value === null) return failure('missing');
  const text = stored.value;
  const traces = tracesOf('brief', id, browserStorage);
  const erased = bin.erase(id);
  if (!erased.ok) return erased;
  const wasArchived = $archived.get().has(id);
  if (wasArchived) archiveBrief(id, false);
  return success(() => {
    if (wasArchived) archiveBrief(id, true);
    const back = putBack(id, text);
    // Room for the brief itself comes first.
    if (back.ok) for (const [key, trace] of traces) browserStorage.write(key, trace);
    return back;
  });
}

/** Lays a text into the bin again, unless another has taken its place there. */
function putBack(id: string, text: string): Outcome<undefined, WriteProblem | 'exists'> {
  const key = binKey('brief', id);
  const there = browserStorage.read(key);
  if (there.ok && there.value !== null) return failure('exists');
  const written = browserStorage.write(key, text);
  loadBin();
  return written;
}
