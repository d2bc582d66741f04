import { atom } from 'nanostores';
import { type Brief, briefSchema } from '#domain/brief/brief.ts';
import { binKey, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { browserStorage, type WriteProblem } from '#platform/storage.ts';
import { briefs } from './briefs.ts';
import type { BinProblem } from './document-bin.ts';

/** A deleted brief; without `brief` it cannot be read, yet can be brought back. */
export interface BinnedBrief {
  readonly id: string;
  readonly raw: string;
  readonly brief?: Brief;
  /** ISO moment of its last change. */
  readonly savedAt?: string;
}

const format = { version: 1, schema: briefSchema, migrations: {} };

/** The deleted briefs, the one changed last first. */
export const $binned = atom<readonly BinnedBrief[]>([]);

function binnedAt(key: string): BinnedBrief[] {
  const parsed = parseKey(key);
  const stored = browserStorage.read(key);
  if (parsed?.place !== 'bin' || parsed.type !== 'brief' || !stored.ok || stored.value === null) return [];
  const { id } = parsed;
  const read = readDocument(stored.value, format);
  const known = read.ok ? { brief: read.value.data, savedAt: read.value.savedAt } : {};
  return [{ id, raw: stored.value, ...known }];
}

/** Reads anew what lies in the bin. */
export function readBin(): void {
  const keys = browserStorage.keys(`${KEY_ROOT}bin:brief:`);
  const binned = keys.ok ? keys.value.flatMap(binnedAt) : [];
  $binned.set(binned.sort((one, other) => (other.savedAt ?? '').localeCompare(one.savedAt ?? '')));
}

/** Puts a brief into the bin. */
export function deleteBrief(id: string): Outcome<undefined, BinProblem> {
  const removed = briefs.remove(id);
  readBin();
  return removed;
}

/** Brings a brief back from the bin; the value is its id, a new one when the old is in use again. */
export function restoreBrief(id: string): Outcome<string, BinProblem> {
  const restored = briefs.restore(id);
  readBin();
  return restored;
}

/** Takes a brief out of the bin for good, which gives its room back. `putBack` undoes it while the page lives. */
export function discardBrief({ id }: BinnedBrief): Outcome<undefined, 'denied'> {
  const removed = browserStorage.remove(binKey('brief', id));
  readBin();
  return removed;
}

/** Lays a discarded brief into the bin again, unless another has taken its place there. */
export function putBack({ id, raw }: BinnedBrief): Outcome<undefined, WriteProblem | 'exists'> {
  const key = binKey('brief', id);
  const there = browserStorage.read(key);
  if (there.ok && there.value !== null) return failure('exists');
  const written = browserStorage.write(key, raw);
  readBin();
  return written.ok ? success(undefined) : written;
}
