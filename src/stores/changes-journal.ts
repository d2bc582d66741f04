import { KEY_ROOT } from '#domain/documents/keys.ts';
import type { StoredChange } from '#domain/documents/restore-changes.ts';
import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';

/** What is being changed, for whoever opens the page after a tab was killed in between. */
const JOURNAL = `${NOTE_ROOT}changing`;

/** A key, what is written there, and the key under which the text that lay there before is kept. */
type Step = readonly [key: string, mark: string, before?: string];

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
  return steps.length === 0 ? success(undefined) : storage.write(JOURNAL, JSON.stringify(steps));
}

/** Forgets the changes: they are made, or taken back. */
export function closeJournal(storage: BrowserStorage): void {
  storage.remove(JOURNAL);
}

/** What is noted of changes that have not come to an end; null when there are none. */
export function unfinishedChanges(storage: BrowserStorage = browserStorage): string | null {
  const noted = storage.read(JOURNAL);
  return noted.ok ? noted.value : null;
}

/**
 * Takes back changes that came to no end, as far as nobody has worked on what they left; true when it is done.
 *
 * The caller must know that no other tab is making them right now.
 */
export function takeBackUnfinished(storage: BrowserStorage = browserStorage): boolean {
  const noted = storage.read(JOURNAL);
  if (!noted.ok) return false;
  const inUse = new Set<string>();
  for (const [key, mark, before] of readSteps(noted.value ?? '').reverse()) {
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

function readSteps(text: string): Step[] {
  try {
    const steps: unknown = JSON.parse(text);
    return Array.isArray(steps) ? steps.filter(isStep) : [];
  } catch {
    return [];
  }
}

function isStep(step: unknown): step is Step {
  const isKey = (part: unknown) => typeof part === 'string' && part.startsWith(KEY_ROOT);
  return (
    Array.isArray(step) && isKey(step[0]) && typeof step[1] === 'string' && (step[2] === undefined || isKey(step[2]))
  );
}
