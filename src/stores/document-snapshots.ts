import { type DocumentType, documentKey, snapshotKey, snapshotPrefix } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';
import { writeMakingRoom } from './document-room.ts';
import { timeAfter } from './time-after.ts';

/** So many are kept of each document. */
const KEPT = 3;

/** A document as it was before something took its place. */
export interface DocumentSnapshot {
  /** ISO moment at which it was replaced. */
  readonly at: string;
  /** The stored text: envelope and data. */
  readonly raw: string;
}

/**
 * Keeps the stored text of a document before it is replaced; the last three of each stay. Twice the same text is
 * kept once. `missing`: nothing is stored under that id.
 */
export function keepSnapshot(
  type: DocumentType,
  id: string,
  storage: BrowserStorage = browserStorage,
): Outcome<undefined, WriteProblem | 'missing'> {
  const stored = storage.read(documentKey(type, id));
  if (!stored.ok) return stored;
  if (stored.value === null) return failure('missing');
  const [latest] = snapshotsOf(type, id, storage);
  if (latest?.raw === stored.value) return success(undefined);
  const written = writeMakingRoom(storage, snapshotKey(type, id, timeAfter(latest?.at)), stored.value);
  if (written.ok) dropOldSnapshots(type, id, storage);
  return written;
}

/** The key under which the next snapshot of a document goes. */
export function nextSnapshotKey(type: DocumentType, id: string, storage: BrowserStorage = browserStorage): string {
  return snapshotKey(type, id, timeAfter(snapshotsOf(type, id, storage)[0]?.at));
}

/** Leaves a document its last three snapshots; those under the keys of `brought` go before any other, however late. */
export function dropOldSnapshots(
  type: DocumentType,
  id: string,
  storage: BrowserStorage = browserStorage,
  brought: ReadonlySet<string> = new Set(),
): void {
  const keys = snapshotsOf(type, id, storage).map(({ at }) => snapshotKey(type, id, at));
  const ordered = [...keys.filter((key) => !brought.has(key)), ...keys.filter((key) => brought.has(key))];
  for (const key of ordered.slice(KEPT)) storage.remove(key);
}

/** The kept texts of a document, the latest first. */
export function snapshotsOf(
  type: DocumentType,
  id: string,
  storage: BrowserStorage = browserStorage,
): DocumentSnapshot[] {
  const prefix = snapshotPrefix(type, id);
  const keys = storage.keys(prefix);
  const latestFirst = (keys.ok ? keys.value : []).sort().reverse();
  return latestFirst.flatMap((key) => {
    const kept = storage.read(key);
    return kept.ok && kept.value ? [{ at: key.slice(prefix.length), raw: kept.value }] : [];
  });
}
