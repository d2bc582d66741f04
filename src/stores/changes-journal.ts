import { KEY_ROOT } from '#domain/documents/keys.ts';
import type { StoredChange } from '#domain/documents/restore-changes.ts';
import { JOURNAL_KEY } from '#domain/documents/storage-notes.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';

/** Changes take less than this; what has been noted for longer was left by a tab that was killed. */
const LEFT_AFTER_MS = 3_000;

/** A key, what is written there, and the key under which the text that lay there before is kept. */
type Step = readonly [key: string, mark: string, before?: string];

interface Journal {
  /** ISO moment at which the changes began. */
  readonly at: string;
  readonly steps: readonly Step[];
}

/** Tells one text from another; not secret, not secure. FNV-1a, 32 bits, and the length. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${hash >>> 0}`;
}

/** Notes changes that are about to be made, in their order. Text that is only removed is not noted. */
export function noteChanges(
  changes: readonly StoredChange[],
  storage: BrowserStorage,
): Outcome<undefined, WriteProblem> {
  const keptUnder = new Map(changes.flatMap(({ key, before, text }) => (before === null ? [[text, key]] : [])));
  const steps = changes.flatMap(({ key, before, text }): Step[] => {
    if (text === null) return [];
    const kept = keptUnder.get(before);
    return [kept ? [key, markOf(text), kept] : [key, markOf(text)]];
  });
  // What only removes must not need room.
  if (steps.length === 0) return success(undefined);
  const journal: Journal = { at: now(), steps };
  return storage.write(JOURNAL_KEY, JSON.stringify(journal));
}

/** Forgets the changes: they are made, or taken back. */
export function closeJournal(storage: BrowserStorage): void {
  storage.remove(JOURNAL_KEY);
}

/**
 * How changes stand that were begun: none are noted, a tab may be making them right now, or they have come to no end.
 * Of two moments the distance counts: the clock may have been set back in between.
 */
export function changesUnderWay(storage: BrowserStorage = browserStorage): 'none' | 'running' | 'left' {
  const noted = storage.read(JOURNAL_KEY);
  if (!noted.ok || noted.value === null) return 'none';
  const age = Math.abs(Date.parse(now()) - Date.parse(readJournal(noted.value).at));
  return age < LEFT_AFTER_MS ? 'running' : 'left';
}

/** Takes back changes that have come to no end, as far as nobody has worked on what they left; true when it is done. */
export function takeBackChanges(storage: BrowserStorage = browserStorage): boolean {
  const noted = storage.read(JOURNAL_KEY);
  if (!noted.ok) return false;
  const inUse = new Set<string>();
  for (const [key, mark, before] of readJournal(noted.value ?? '').steps.toReversed()) {
    const [present, earlier] = [storage.read(key), before === undefined ? null : storage.read(before)];
    if (!present.ok || earlier?.ok === false) return false;
    const isOurs = present.value !== null && markOf(present.value) === mark && !inUse.has(key);
    if (isOurs) {
      const put = earlier?.value ? storage.write(key, earlier.value) : storage.remove(key);
      if (!put.ok) return false;
    } else if (before !== undefined && present.value !== earlier?.value) inUse.add(before);
  }
  closeJournal(storage);
  return true;
}

function readJournal(text: string): Journal {
  try {
    const { at, steps }: Record<keyof Journal, unknown> = JSON.parse(text);
    return { at: String(at), steps: Array.isArray(steps) ? steps.filter(isStep) : [] };
  } catch {
    return { at: '', steps: [] };
  }
}

function isStep(step: unknown): step is Step {
  const isKey = (part: unknown) => typeof part === 'string' && part.startsWith(KEY_ROOT);
  return (
    Array.isArray(step) && isKey(step[0]) && typeof step[1] === 'string' && (step[2] === undefined || isKey(step[2]))
  );
}
