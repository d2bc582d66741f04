import { type Envelope, writeEnvelope } from '#domain/documents/envelope.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { copyIdOf, nextWriters } from '#domain/documents/lineage.ts';
import { fits, readDocument } from '#domain/documents/read-document.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import type { Entry } from './document-memory.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import { writeMakingRoom } from './document-room.ts';
import type { FailureReason } from './document-state.ts';

export interface DocumentSaving<Data> {
  /** Stores a document that has unsaved changes; how it went is in `$saving`. */
  save(id: string): void;
  /** Takes a new document into memory, unsaved. */
  begin(id: string, data: Data): void;
  /** Lets another tab's text have the id; what this tab had becomes a copy with a new id. */
  yieldTo(id: string, theirs: string): void;
  /**
   * Stores a version of a document as a copy, and returns the copy's id. Of a version that was stored before there is
   * one copy, whichever tabs make it.
   */
  keepApart(id: string, envelope: Envelope<Data>): string;
  /** The envelope with which an entry would be stored next. */
  nextEnvelope(entry: Entry<Data>): Envelope<Data>;
}

export function createSaving<Data extends { id: string }>(
  context: DocumentContext<Data>,
  reading: DocumentReading<Data>,
): DocumentSaving<Data> {
  const { type, format, storage, memory } = context;

  const fail = (id: string, reason: FailureReason) => memory.mark(id, { status: 'failed', reason });

  function nextEnvelope({ envelope }: Entry<Data>): Envelope<Data> {
    const writers = nextWriters(envelope, context.tab);
    return { ...envelope, schema: format.version, rev: envelope.rev + 1, savedAt: now(), writers };
  }

  function begin(id: string, data: Data) {
    const envelope = { schema: format.version, rev: 0, savedAt: now(), data };
    memory.put(id, { envelope, raw: null, guarded: true, unsaved: true });
  }

  function yieldTo(id: string, theirs: string) {
    const mine = memory.entry(id);
    const their = readDocument(theirs, format);
    const same = their.ok && JSON.stringify(their.value.data) === JSON.stringify(mine?.envelope.data);
    if (!mine || same) {
      reading.adopt(id, theirs);
      return;
    }
    const copyId = keepApart(id, mine.envelope, mine.unsaved);
    reading.adopt(id, theirs);
    memory.mark(id, { status: 'conflict', copyId });
    memory.$conflicts.set([...memory.$conflicts.get(), { id, copyId, at: now() }]);
  }

  function keepApart(id: string, envelope: Envelope<Data>, isUnsaved = false) {
    const copyId = (!isUnsaved && copyIdOf(id, envelope)) || newId();
    if (!memory.entry(copyId)) {
      begin(copyId, context.asCopy(envelope.data, copyId));
      save(copyId);
    }
    return copyId;
  }

  /** Deals with a stored text that this tab has not seen before; true when the way is free to write. */
  function makeWay(id: string, stored: string): boolean {
    const theirs = readDocument(stored, format);
    if (theirs.ok || theirs.problem === 'newer') {
      yieldTo(id, stored);
      return false;
    }
    const aside = reading.quarantine(id, stored);
    if (!aside.ok) fail(id, aside.problem);
    return aside.ok;
  }

  function write(id: string, entry: Entry<Data>) {
    const envelope = nextEnvelope(entry);
    const raw = writeEnvelope(envelope);
    const written = writeMakingRoom(storage, documentKey(type, id), raw);
    if (!written.ok) {
      fail(id, written.problem);
      return;
    }
    memory.put(id, { envelope, raw, guarded: true, unsaved: false });
    memory.mark(id, { status: 'saved', at: envelope.savedAt });
  }

  function save(id: string) {
    const entry = memory.entry(id);
    if (!entry?.unsaved) return;
    if (!fits(format, entry.envelope.data)) {
      fail(id, 'invalid');
      return;
    }
    const stored = storage.read(documentKey(type, id));
    if (!stored.ok) fail(id, stored.problem);
    else if (stored.value === null || stored.value === entry.raw || makeWay(id, stored.value)) write(id, entry);
  }

  return { save, begin, yieldTo, keepApart, nextEnvelope };
}
