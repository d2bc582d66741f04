import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { now } from '#platform/clock.ts';
import { rememberSeen } from '#platform/last-seen.ts';
import { askToKeep } from '#platform/persistence.ts';
import { browserStorage } from '#platform/storage.ts';

const ASKED = `${NOTE_ROOT}persistence`;

/** Asks the browser to keep the data, once: Firefox puts the question to the person. */
async function askOnce(): Promise<void> {
  const asked = browserStorage.read(ASKED);
  if (!asked.ok || asked.value !== null) return;
  const answer = await askToKeep();
  if (answer !== 'insecure') browserStorage.write(ASKED, answer);
}

/** There is something to lose now: the browser is asked to keep it, and it is remembered that it was here. */
export function takeCare(): void {
  void askOnce();
  void rememberSeen(now());
}
