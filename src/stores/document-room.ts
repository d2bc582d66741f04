import { parseKey, SNAPSHOT_ROOT } from '#domain/documents/keys.ts';
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
  let written = storage.write(key, text);
  const isFull = () => !written.ok && written.problem === 'full';
  if (!isFull() || isCalm(storage)) return written;
  const emptied: [key: string, text: string][] = [];
  for (const oldest of snapshotsByAge(storage)) {
    const kept = storage.read(oldest);
    if (oldest === key || !kept.ok || kept.value === null) continue;
    emptied.push([oldest, kept.value]);
    // Emptied first: only what is gone for good is reported as room that others may use.
    storage.write(oldest, '');
    written = storage.write(key, text);
    if (isFull()) continue;
    for (const [gone] of emptied) storage.remove(gone);
    return written;
  }
  for (const [old, kept] of emptied) storage.write(old, kept);
  gaveUpAt.set(storage, Date.parse(now()));
  return written;
}

function isCalm(storage: BrowserStorage): boolean {
  const since = Date.parse(now()) - (gaveUpAt.get(storage) ?? Number.NEGATIVE_INFINITY);
  return since >= 0 && since < CALM_MS;
}

function snapshotsByAge(storage: BrowserStorage): string[] {
  const keys = storage.keys(SNAPSHOT_ROOT);
  const snapshots = (keys.ok ? keys.value : []).flatMap((key) => {
    const parsed = parseKey(key);
    return parsed?.place === 'snapshot' ? [{ key, time: parsed.time }] : [];
  });
  return snapshots.sort((one, other) => (one.time < other.time ? -1 : 1)).map(({ key }) => key);
}
