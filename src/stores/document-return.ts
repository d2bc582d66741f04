import { binKey, type DocumentType, documentKey } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { newId } from '#platform/ids.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';

export type BinProblem = WriteProblem | 'missing';

/** Moves a deleted document back to its place; under a new id when the old one is stored again, or said to be in use. */
export function moveOutOfBin(
  type: DocumentType,
  id: string,
  storage: BrowserStorage,
  isInUse = false,
): Outcome<{ readonly id: string; readonly text: string }, BinProblem> {
  const binned = storage.read(binKey(type, id));
  if (!binned.ok) return binned;
  if (binned.value === null) return failure('missing');
  const there = storage.read(documentKey(type, id));
  const target = isInUse || (there.ok && there.value !== null) ? newId() : id;
  const moved = storage.move(binKey(type, id), documentKey(type, target), binned.value);
  return moved.ok ? success({ id: target, text: binned.value }) : moved;
}
