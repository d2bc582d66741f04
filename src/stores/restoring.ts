import { BACKUP_LIMIT_BYTES, type Backup, type BackupProblem, parseBackup } from '#domain/documents/backup-file.ts';
import { parseKey, SNAPSHOT_ROOT } from '#domain/documents/keys.ts';
import { type RestoreTools, restoreChanges } from '#domain/documents/restore-changes.ts';
import { previewRestore, type RestorePreview } from '#domain/documents/restore-preview.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { type FileProblem, readFile } from '#platform/files.ts';
import { newId } from '#platform/ids.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { rememberRestored } from './backup-note.ts';
import { dropOldSnapshots, nextSnapshotKey } from './document-snapshots.ts';
import { eraseKeys } from './erasing.ts';
import { readOurs } from './storage-contents.ts';
import { type ChangeProblem, changeAll } from './stored-changes.ts';
import { storedFormats as formats } from './stored-formats.ts';

/** A back-up that was read, and what restoring it would do now. */
export interface Examined {
  readonly backup: Backup;
  readonly preview: RestorePreview;
}

/** What came of it. */
export interface Restored {
  readonly documents: number;
  readonly others: number;
  /** There was no room for the snapshots of the back-up; everything else is here. */
  readonly withoutSnapshots: boolean;
}

/** Says what restoring a back-up would do now; changes nothing. */
export function examineBackup(backup: Backup, storage: BrowserStorage = browserStorage): Outcome<Examined, 'denied'> {
  const here = readOurs(storage);
  if (!here.ok) return here;
  return success({ backup, preview: previewRestore(backup, { here: here.value, formats, newId }) });
}

/** The same for a file that was chosen or dropped. */
export async function examineFile(file: File): Promise<Outcome<Examined, BackupProblem | FileProblem | 'denied'>> {
  const read = await readFile(file, BACKUP_LIMIT_BYTES);
  if (!read.ok) return read;
  const backup = parseBackup(read.value.text);
  return backup.ok ? examineBackup(backup.value) : backup;
}

const isFull = (done: Outcome<unknown, ChangeProblem>) => !done.ok && done.problem === 'full';

/** Makes changes in the room that the snapshots here take; those are back when it does not go. Null: there are none. */
function withoutSnapshotsHere<Done extends Outcome<unknown, unknown>>(
  change: () => Done,
  storage: BrowserStorage,
): Done | null {
  const found = storage.keys(SNAPSHOT_ROOT);
  const cleared = found.ok && found.value.length > 0 ? eraseKeys(found.value, storage) : null;
  if (!cleared?.ok) return null;
  const done = change();
  if (!done.ok) cleared.value();
  return done;
}

const isSnapshot = ({ key }: { readonly key: string }) => parseKey(key)?.place === 'snapshot';

/**
 * Restores a back-up as it was shown: all of it or nothing. `changed`: what is here is no longer what was shown.
 *
 * Where there is no room for everything, the snapshots of the back-up are left out, and then those that are here go.
 */
export function restoreBackup(
  { backup, preview }: Examined,
  choiceOf: RestoreTools['choiceOf'],
  storage: BrowserStorage = browserStorage,
): Outcome<Restored, ChangeProblem> {
  const choices = new Map(preview.differing.map((document) => [document.key, choiceOf(document)]));
  const tools: RestoreTools = {
    ...{ formats, newId, now: now(), tab: newId().slice(0, 8) },
    choiceOf: ({ key }) => choices.get(key) ?? 'both',
    snapshotKey: (type, id) => nextSnapshotKey(type, id, storage),
  };
  const attempt = (shown: RestorePreview) => changeAll(restoreChanges(shown, tools), storage);
  const others = preview.others.filter((entry) => !isSnapshot(entry));
  const withoutTheirs = () => attempt({ ...preview, others });
  let done = attempt(preview);
  const withoutSnapshots = isFull(done) && others.length < preview.others.length;
  if (withoutSnapshots) done = withoutTheirs();
  if (isFull(done)) done = withoutSnapshotsHere(withoutTheirs, storage) ?? done;
  if (!done.ok) return done;
  // A clock that was ahead, or a forger, makes a back-up's snapshots later than the ones that were here.
  const brought = new Set(preview.others.map(({ key }) => key));
  for (const { key } of [...preview.others, ...preview.differing]) {
    const parsed = parseKey(key);
    if (parsed && parsed.place !== 'quarantine') dropOldSnapshots(parsed.type, parsed.id, storage, brought);
  }
  const taken = preview.differing.filter(({ key }) => choices.get(key) !== 'mine');
  const replaced = taken.filter(({ key }) => choices.get(key) === 'theirs');
  const backedUp = [...preview.added, ...preview.same, ...replaced].map(({ id }) => id);
  rememberRestored(backup.madeAt, backedUp, storage);
  const kept = withoutSnapshots ? others : preview.others;
  return success({ documents: preview.added.length + taken.length, others: kept.length, withoutSnapshots });
}
