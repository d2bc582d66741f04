import { type DocumentType, parseKey, SNAPSHOT_ROOT, snapshotPrefix } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';

/**
 * Writes a text; where there is no room for it, the oldest snapshots of whatever documents go until there is.
 * When even that does not help, they are all back in their places.
 */
export function writeMakingRoom(storage: BrowserStorage, key: string, text: string): Outcome<undefined, WriteProblem> {
  let written = storage.write(key, text);
  const removed: [key: string, text: string][] = [];
  for (const oldest of isFull(written) ? snapshotsByAge(storage) : []) {
    const kept = storage.read(oldest);
    if (oldest === key || !kept.ok || kept.value === null) continue;
    storage.remove(oldest);
    removed.push([oldest, kept.value]);
    written = storage.write(key, text);
    if (!isFull(written)) break;
  }
  if (!written.ok) for (const [old, kept] of removed) storage.write(old, kept);
  return written;
}

/** Forgets the snapshots of a document that is deleted for good. */
export function dropSnapshots(type: DocumentType, id: string, storage: BrowserStorage): void {
  const keys = storage.keys(snapshotPrefix(type, id));
  for (const key of keys.ok ? keys.value : []) storage.remove(key);
}

function isFull(written: Outcome<undefined, WriteProblem>): boolean {
  return !written.ok && written.problem === 'full';
}

function snapshotsByAge(storage: BrowserStorage): string[] {
  const keys = storage.keys(SNAPSHOT_ROOT);
  const snapshots = (keys.ok ? keys.value : []).flatMap((key) => {
    const parsed = parseKey(key);
    return parsed?.place === 'snapshot' ? [{ key, time: parsed.time }] : [];
  });
  return snapshots.sort((one, other) => (one.time < other.time ? -1 : 1)).map(({ key }) => key);
}
