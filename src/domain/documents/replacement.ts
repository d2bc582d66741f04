import { nextRev, readEnvelope, writeEnvelope } from './envelope.ts';
import { nextWriters } from './lineage.ts';

/**
 * The text with which an earlier state of a document follows on the present one.
 *
 * Its `rev` and writers build on the present text: tabs that only show the document take it over, a tab with changes
 * of its own keeps them as a copy. Where either text has no envelope there is nothing to build on.
 */
export function inPlaceOf(present: string, earlier: string, { tab, now }: { tab: string; now: string }): string {
  const [mine, theirs] = [readEnvelope(present), readEnvelope(earlier)];
  if (!mine.ok || !theirs.ok) return earlier;
  const writers = nextWriters(mine.value, tab);
  return writeEnvelope({ ...theirs.value, rev: nextRev(mine.value), savedAt: now, writers });
}
