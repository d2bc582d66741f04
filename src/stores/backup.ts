import { BACKUP_LIMIT_BYTES, parseBackup, writeBackup } from '#domain/documents/backup-file.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { readOurs } from './storage-contents.ts';

/** A back-up that was read back and found whole. */
export interface MadeBackup {
  readonly text: string;
  readonly madeAt: string;
  readonly bytes: number;
}

/** `unfaithful`: what was read back is not what is stored; `too-large`: it would not be read again. */
export type MakeProblem = 'denied' | 'too-large' | 'unfaithful';

/** Puts everything of this site into one text, reads it back and compares. Changes nothing. */
export function makeBackup(storage: BrowserStorage = browserStorage): Outcome<MadeBackup, MakeProblem> {
  const ours = readOurs(storage);
  if (!ours.ok) return ours;
  const madeAt = now();
  const entries = [...ours.value].map(([key, text]) => ({ key, text }));
  const text = writeBackup({ madeAt, entries });
  const bytes = new Blob([text]).size;
  if (bytes > BACKUP_LIMIT_BYTES) return failure('too-large');
  const read = parseBackup(text);
  const isWhole = read.ok && writeBackup(read.value) === text && read.value.entries.every(isStored(ours.value));
  return isWhole ? success({ text, madeAt, bytes }) : failure('unfaithful');
}

function isStored(ours: ReadonlyMap<string, string>) {
  return ({ key, text }: { readonly key: string; readonly text: string }) => ours.get(key) === text;
}
