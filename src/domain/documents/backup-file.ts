import * as v from 'valibot';
import { failure, type Outcome, success } from '../outcome.ts';
import { KEY_ROOT, parseKey } from './keys.ts';
import { NOTE_ROOT } from './storage-notes.ts';
import { QUOTA_UNITS } from './storage-use.ts';
import { isWrittenTime } from './stored-time.ts';
import { isUnsafe } from './unsafe-value.ts';
import { parseUntrustedJson, type UntrustedJsonProblem } from './untrusted-json.ts';

const FORMAT = 'parity-backup';
const VERSION = 1;

/** The largest back-up that is read, in bytes of UTF-8. */
export const BACKUP_LIMIT_BYTES = 20 * 1024 * 1024;

const MOST_ENTRIES = 100_000;
const LONGEST_KEY = 2_000;

/** One stored text, exactly as it lies in the storage, under its key. */
export interface BackupEntry {
  readonly key: string;
  readonly text: string;
}

/** Everything that one browser holds: documents, bin, what was put aside, snapshots, settings. */
export interface Backup {
  /** ISO moment in UTC. */
  readonly madeAt: string;
  readonly entries: readonly BackupEntry[];
}

/** Message keys: what is wrong with a file that somebody chose. */
export type BackupProblem = UntrustedJsonProblem | 'wrong-format' | 'newer-version' | 'damaged';

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const bodySchema = v.object({
  madeAt: v.pipe(v.string(), v.check(isWrittenTime)),
  entries: v.pipe(
    v.array(
      v.object({
        key: v.pipe(
          v.string(),
          v.maxLength(LONGEST_KEY),
          v.check((key) => key.startsWith(KEY_ROOT)),
        ),
        text: v.pipe(v.string(), v.maxLength(QUOTA_UNITS)),
      }),
    ),
    v.maxLength(MOST_ENTRIES),
    v.check((entries) => new Set(entries.map(({ key }) => key)).size === entries.length),
  ),
});

/**
 * Whether a key goes into a back-up: all of this site, but not its notes about the storage itself, nor what bears a time
 * that no clock told. The latter would count as the latest for ever, and push out what is.
 */
export function isBackedUp(key: string): boolean {
  const parsed = parseKey(key);
  const hasTime = parsed?.place === 'snapshot' || parsed?.place === 'quarantine';
  return key.startsWith(KEY_ROOT) && !key.startsWith(NOTE_ROOT) && (!hasTime || isWrittenTime(parsed.time));
}

/** The text of a back-up file. Entries that are no part of a back-up are left out. */
export function writeBackup({ madeAt, entries }: Backup): string {
  const kept = entries.filter(({ key }) => isBackedUp(key)).map(({ key, text }) => ({ key, text }));
  return JSON.stringify({ format: FORMAT, version: VERSION, madeAt, entries: kept });
}

/**
 * Reads a back-up file. What the entries hold is not looked at: see `previewRestore`.
 *
 * Problems are looked for from the outside in: size (20 MB), depth, JSON, format, version, then the shape, so that a
 * person hears of a newer file before hearing that it is damaged. An entry under a key that is not of this site makes it
 * damaged, as does a field like `__proto__`.
 */
export function parseBackup(text: string): Outcome<Backup, BackupProblem> {
  const json = parseUntrustedJson(text, BACKUP_LIMIT_BYTES);
  if (!json.ok) return json;
  const head = v.safeParse(headSchema, json.value);
  if (!head.success) return failure('wrong-format');
  if (head.output.version > VERSION) return failure('newer-version');
  const body = v.safeParse(bodySchema, json.value);
  if (!body.success || isUnsafe(json.value)) return failure('damaged');
  const { madeAt, entries } = body.output;
  return success({ madeAt, entries: entries.filter(({ key }) => isBackedUp(key)) });
}
