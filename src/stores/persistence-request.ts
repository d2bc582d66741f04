import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { askToKeep } from '#platform/persistence.ts';
import { browserStorage } from '#platform/storage.ts';

const KEY = `${NOTE_ROOT}persistence`;

/** Asks the browser to keep the data, once: Firefox puts the question to the person. */
export async function askOnce(): Promise<void> {
  const asked = browserStorage.read(KEY);
  if (!asked.ok || asked.value !== null) return;
  const answer = await askToKeep();
  if (answer !== 'insecure') browserStorage.write(KEY, answer);
}
