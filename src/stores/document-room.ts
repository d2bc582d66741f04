import { type DocumentType, parseKey, SNAPSHOT_ROOT, snapshotPrefix } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';

/** After giving up, it is not tried anew for so long: what shrinks and grows back wakes other tabs, which try too. */
const CALM_MS = 10_000;
const gaveUpAt = new WeakMap<BrowserStorage, number>();

/**
 * Writes a text; where there is no room for it, the oldest snapshots of whatever documents go until there is.
 * When even that does not help, they are all back in their places.
 */
export function writeMakingRoom(storage: BrowserStorage, key: string, text: string): Outcome<undefined, WriteProblem> {
  const written = storage.write(key, text);
  return isFull(written) && !isCalm(storage) ? writeInstead(storage, key, text) : written;
}

function writeInstead(storage: BrowserStorage, key: string, text: string): Outcome<undefined, WriteProblem> {
  const emptied: [key: string, text: string][] = [];
  for (const oldest of snapshotsByAge(storage)) {
    const kept = storage.read(oldest);
    if (oldest === key || !kept.ok || kept.value === null) continue;
    emptied.push([oldest, kept.value]);
    // Emptied first: only what is gone for good is reported as room that others may use.
    storage.write(oldest, '');
    const written = storage.write(key, text);
    if (isFull(written)) continue;
    for (const [gone] of emptied) storage.remove(gone);
    return written;
  }
  for (const [old, kept] of emptied) storage.write(old, kept);
  gaveUpAt.set(storage, Date.parse(now()));
  return storage.write(key, text);
}

/** Forgets the snapshots of a document that is deleted for good. */
export function dropSnapshots(type: DocumentType, id: string, storage: BrowserStorage): void {
  const keys = storage.keys(snapshotPrefix(type, id));
  for (const key of keys.ok ? keys.value : []) storage.remove(key);
}

function isCalm(storage: BrowserStorage): boolean {
  const since = Date.parse(now()) - (gaveUpAt.get(storage) ?? Number.NEGATIVE_INFINITY);
  return since >= 0 && since < CALM_MS;
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
