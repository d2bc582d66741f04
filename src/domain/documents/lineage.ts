import type { Envelope } from './envelope.ts';
import { isDocumentId } from './keys.ts';

/**
 * How many writes of each tab a stored text builds on, the latest writer last.
 *
 * Two tabs can read and write at the same moment, as the storage of a browser knows no transactions.
 * `rev` alone does not show it: the tab that wrote twice has the higher one. This does (a version vector).
 */
export type Writers = readonly (readonly [tab: string, writes: number])[];

/** A tab whose last write is older than those of so many others has long seen what became of it. */
const MOST_WRITERS = 8;

function isWriters(value: unknown): value is Writers {
  const isWriter = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'number';
  return Array.isArray(value) && value.every(isWriter);
}

function writersOf(envelope: Envelope): Writers {
  const { writers } = envelope;
  return isWriters(writers) ? writers : [];
}

/** The writers of the text with which `tab` follows on an envelope. */
export function nextWriters(envelope: Envelope, tab: string): Writers {
  const writers = writersOf(envelope);
  const writes = writers.find(([known]) => known === tab)?.[1] ?? 0;
  const others = writers.filter(([known]) => known !== tab);
  return [...others, [tab, writes + 1] as const].slice(-MOST_WRITERS);
}

/** An id for the copy of a stored version of a document, the same whoever makes it; null where its writer has no name. */
export function copyIdOf(id: string, envelope: Envelope): string | null {
  const [tab, writes = 0] = writersOf(envelope).at(-1) ?? [];
  const copyId = `${tab}${id.slice(8, 24)}${writes.toString(16).padStart(12, '0')}`;
  return isDocumentId(copyId) ? copyId : null;
}

/** Whether who wrote `theirs` had seen `mine`. Without a trace of the writers the higher `rev` is trusted. */
export function buildsOn(theirs: Envelope, mine: Envelope): boolean {
  const known = writersOf(theirs);
  const last = writersOf(mine).at(-1);
  if (!last || known.length === 0) return theirs.rev > mine.rev;
  return known.some(([tab, writes]) => tab === last[0] && writes >= last[1]);
}
