import { writeEnvelope } from '#domain/documents/envelope.ts';
import { binKey, documentKey } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { newId } from '#platform/ids.ts';
import type { WriteProblem } from '#platform/storage.ts';
import type { Entry } from './document-memory.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { DocumentSaving } from './document-saving.ts';

export type BinProblem = WriteProblem | 'missing';

export interface DocumentBin {
  /** Deletes a document: it goes to the bin, its last changes with it. */
  remove(id: string): Outcome<undefined, BinProblem>;
  /** Brings a deleted document back; the value is its id, a new one when the old is in use again. */
  restore(id: string): Outcome<string, BinProblem>;
}

export function createBin<Data extends { id: string }>(
  { type, storage, memory }: DocumentContext<Data>,
  reading: DocumentReading<Data>,
  saving: DocumentSaving<Data>,
): DocumentBin {
  /** Documents that never reached the storage can be restored as long as the page lives. */
  const neverStored = new Map<string, Data>();

  function textAt(key: string): string | null {
    const stored = storage.read(key);
    return stored.ok ? stored.value : null;
  }

  /** A place in the bin is never written over: what lies there moves to another. */
  function clearPlace(key: string): Outcome<undefined, WriteProblem> {
    const occupant = textAt(key);
    return occupant === null ? success(undefined) : storage.move(key, binKey(type, newId()), occupant);
  }

  function moveToBin(id: string, from: string, text: string): Outcome<undefined, WriteProblem> {
    const cleared = clearPlace(binKey(type, id));
    return cleared.ok ? storage.move(from, binKey(type, id), text) : cleared;
  }

  function removeFromMemory(id: string, entry: Entry<Data>): Outcome<undefined, BinProblem> {
    const alreadyThere = !entry.unsaved && textAt(binKey(type, id)) !== null;
    const text = writeEnvelope(saving.nextEnvelope(entry));
    const moved = alreadyThere ? success(undefined) : moveToBin(id, documentKey(type, id), text);
    if (!moved.ok && entry.raw !== null) return moved;
    if (!moved.ok) neverStored.set(id, entry.envelope.data);
    memory.drop(id);
    return success(undefined);
  }

  function removeStored(id: string, key: string, text: string): Outcome<undefined, BinProblem> {
    const moved = moveToBin(id, key, text);
    if (moved.ok) memory.drop(id);
    return moved;
  }

  function remove(id: string): Outcome<undefined, BinProblem> {
    saving.save(id);
    const entry = memory.entry(id);
    const key = documentKey(type, id);
    const stored = textAt(key);
    if (stored !== null) {
      const text = entry?.unsaved ? writeEnvelope(saving.nextEnvelope(entry)) : stored;
      return removeStored(id, key, text);
    }
    if (entry) return removeFromMemory(id, entry);
    const aside = reading.quarantined(id);
    return aside ? removeStored(id, aside.key, aside.raw) : failure('missing');
  }

  function freeId(id: string): string {
    const inUse = memory.entry(id)?.unsaved === true || textAt(documentKey(type, id)) !== null;
    return inUse ? newId() : id;
  }

  function restoreToMemory(id: string, data: Data): Outcome<string, BinProblem> {
    const target = freeId(id);
    neverStored.delete(id);
    saving.begin(target, { ...data, id: target });
    saving.save(target);
    return success(target);
  }

  function restore(id: string): Outcome<string, BinProblem> {
    const kept = neverStored.get(id);
    if (kept) return restoreToMemory(id, kept);
    const binned = storage.read(binKey(type, id));
    if (!binned.ok) return binned;
    if (binned.value === null) return failure('missing');
    const target = freeId(id);
    const moved = storage.move(binKey(type, id), documentKey(type, target), binned.value);
    if (!moved.ok) return moved;
    reading.adopt(target, binned.value);
    return success(target);
  }

  return { remove, restore };
}
