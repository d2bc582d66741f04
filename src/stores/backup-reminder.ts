import { atom } from 'nanostores';
import { now } from '#platform/clock.ts';
import { rememberSeen } from '#platform/last-seen.ts';
import { lookAtBackup } from './backup-note.ts';

/** Whether it is time for a back-up; the page of the data says how things stand. */
export const $isBackupDue = atom(false);

/** Looks whether a back-up is due, and remembers that there is something to lose. */
export function lookForBackup(): void {
  const standing = lookAtBackup();
  $isBackupDue.set(standing?.isDue === true);
  if (standing !== null) void rememberSeen(now());
}
