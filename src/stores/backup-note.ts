import { type BackupNote, type BackupStanding, backupStanding, type Revs } from '#domain/documents/backup-age.ts';
import { KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { now } from '#platform/clock.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';

const KEY = `${NOTE_ROOT}backup`;

/** What an envelope begins with; see `writeEnvelope`. Parsing every document would take too long for a line of text. */
const REV = /^\{"schema":\d+,"rev":(\d+)/;

/** How often each document in use was written; null where the storage cannot be read. */
function presentRevs(storage: BrowserStorage): Revs | null {
  const keys = storage.keys(KEY_ROOT);
  if (!keys.ok) return null;
  const live = keys.value.flatMap((key) => {
    const parsed = parseKey(key);
    return parsed?.place === 'live' ? [[key, parsed.id] as const] : [];
  });
  return Object.fromEntries(live.map(([key, id]) => [id, revAt(key, storage)]));
}

function revAt(key: string, storage: BrowserStorage): number {
  const stored = storage.read(key);
  return Number((stored.ok && REV.exec(stored.value ?? '')?.[1]) || 0);
}

function readNote(storage: BrowserStorage): BackupNote | null {
  const stored = storage.read(KEY);
  try {
    const note = JSON.parse((stored.ok && stored.value) || 'null');
    const isNote = typeof note?.since === 'string' && typeof note.revs === 'object' && note.revs !== null;
    return isNote ? note : null;
  } catch {
    return null;
  }
}

function keepNote(note: BackupNote, storage: BrowserStorage): void {
  storage.write(KEY, JSON.stringify(note));
}

/** How the last back-up stands to what is here; null when there is nothing to back up. */
export function lookAtBackup(storage: BrowserStorage = browserStorage): BackupStanding | null {
  const present = presentRevs(storage);
  if (present === null) return null;
  const known = readNote(storage);
  if (Object.keys(present).length === 0 && !known?.at) return null;
  const note = known ?? { at: null, since: now(), revs: {}, later: null };
  if (known === null) keepNote(note, storage);
  return backupStanding(note, present, now());
}

/** Whether this storage has ever been looked at with documents in it, and not been emptied since. */
export function hasBackupNote(storage: BrowserStorage = browserStorage): boolean {
  return readNote(storage) !== null;
}

/** Remembers that everything is in a back-up. */
export function rememberBackup(at: string, storage: BrowserStorage = browserStorage): void {
  keepNote({ at, since: at, revs: presentRevs(storage) ?? {}, later: null }, storage);
}

/** Remembers that some documents are in a back-up that was restored. */
export function rememberRestored(at: string, ids: readonly string[], storage: BrowserStorage = browserStorage): void {
  const note = readNote(storage);
  const present = presentRevs(storage) ?? {};
  const restored = Object.fromEntries(ids.flatMap((id) => (id in present ? [[id, present[id] ?? 0]] : [])));
  const latest = note?.at && note.at > at ? note.at : at;
  keepNote({ at: latest, since: latest, revs: { ...note?.revs, ...restored }, later: note?.later ?? null }, storage);
}

/** Puts the reminder off. */
export function putBackupOff(storage: BrowserStorage = browserStorage): void {
  const note = readNote(storage);
  if (note) keepNote({ ...note, later: now() }, storage);
}
