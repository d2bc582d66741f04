import { type Outcome, success } from '#domain/outcome.ts';
import { fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';
import { dayOf } from '#platform/today.ts';
import { type MakeProblem, makeBackup } from '#stores/backup.ts';
import { rememberBackup } from '#stores/backup-note.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';

/** Makes a back-up, offers it for download and remembers it; the value is the name of the file and its size. */
export function backUp(title: string): Outcome<{ readonly name: string; readonly bytes: number }, MakeProblem> {
  const made = makeBackup();
  if (!made.ok) return made;
  const { text, madeAt, bytes } = made.value;
  const name = fileName({ title, date: dayOf(madeAt), extension: 'backup.json' });
  downloadFile(name, text, 'application/json');
  rememberBackup(madeAt);
  lookAtStorage();
  return success({ name, bytes });
}
