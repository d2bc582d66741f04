import { parseKey, SNAPSHOT_ROOT } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';

/** After giving up, it is not tried anew for so long: what shrinks and grows back wakes other tabs, which try too. */
const CALM_MS = 10_000;
const gaveUpAt = new WeakMap<BrowserStorage, number>();

/**
 * Where there is no room, the oldest snapshots of whatever documents go until `attempt` says that there is. When
 * even that does not help, they are all back in their places. `spared` is the key of one that stays.
 */
export function makeRoom(storage: BrowserStorage, attempt: () => boolean, spared?: string): void {
  if (isCalm(storage)) return;
  const emptied: [key: string, text: string][] = [];
  for (const oldest of snapshotsByAge(storage)) {
    const kept = storage.read(oldest);
    if (oldest === spared || !kept.ok || kept.value === null) continue;
    emptied.push([oldest, kept.value]);
    // Emptied first: only what is gone for good is reported as room that others may use.
    storage.write(oldest, '');
    if (!attempt()) continue;
    for (const [gone] of emptied) storage.remove(gone);
    return;
  }
  for (const [old, kept] of emptied) storage.write(old, kept);
  gaveUpAt.set(storage, Date.parse(now()));
}

/** Writes a text, making room for it where there is none. */
export function writeMakingRoom(storage: BrowserStorage, key: string, text: string): Outcome<undefined, WriteProblem> {
  let written = storage.write(key, text);
  const isFull = () => !written.ok && written.problem === 'full';
  const attempt = () => {
    written = storage.write(key, text);
    return !isFull();
  };
  if (isFull()) makeRoom(storage, attempt, key);
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
