import { type Envelope, nextRev, writeEnvelope } from '#domain/documents/envelope.ts';
import { documentKey, snapshotKey } from '#domain/documents/keys.ts';
import { copyIdOf, nextWriters } from '#domain/documents/lineage.ts';
import { fits, readDocument } from '#domain/documents/read-document.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import type { Entry } from './document-memory.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import { writeMakingRoom } from './document-room.ts';
import type { FailureReason } from './document-state.ts';

/** A text of so many UTF-16 units takes longer to write than a person should wait between two letters. */
const LONG_UNITS = 100_000;

export interface DocumentSaving<Data> {
  /**
   * Stores a document that has unsaved changes; how it went is in `$saving`. Between two letters (`isTyping`) a text
   * that takes a moment to write waits, and that it went well is not said yet.
   */
  save(id: string, isTyping?: boolean): void;
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

/** Whether this page has asked for what is done once there is something to lose. */
let isCaredFor = false;

/** What it takes is fetched after a first document is stored, so that no page waits for it. */
function careOnce() {
  if (isCaredFor) return;
  isCaredFor = true;
  import('./storage-care.ts').then(
    (care) => care.takeCare(),
    () => {},
  );
}

export function createSaving<Data extends { id: string }>(
  context: DocumentContext<Data>,
  reading: DocumentReading<Data>,
): DocumentSaving<Data> {
  const { type, format, storage, memory } = context;

  const isPending = (id: string) => memory.$saving.get()[id]?.status === 'pending';
  const fail = (id: string, reason: FailureReason) => memory.mark(id, { status: 'failed', reason });

  function nextEnvelope({ envelope }: Entry<Data>): Envelope<Data> {
    const writers = nextWriters(envelope, context.tab);
    return { ...envelope, schema: format.version, rev: nextRev(envelope), savedAt: now(), writers };
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

  /** A text of an earlier schema is kept before the first one of this schema takes its place, where there is room. */
  function keepBeforeMigration(id: string, { raw }: Entry<Data>) {
    if (raw === null || raw.startsWith(`{"schema":${format.version},`)) return;
    storage.write(snapshotKey(type, id, now()), raw);
  }

  function write(id: string, entry: Entry<Data>, isTyping: boolean) {
    const envelope = nextEnvelope(entry);
    const raw = writeEnvelope(envelope);
    keepBeforeMigration(id, entry);
    const written = writeMakingRoom(storage, documentKey(type, id), raw);
    if (!written.ok) {
      fail(id, written.problem);
      return;
    }
    memory.put(id, { envelope, raw, guarded: true, unsaved: false });
    // An attempt is stored when its page is opened; only its answers are worth anything.
    if (type !== 'assessment' || envelope.rev > 1) careOnce();
    if (!isTyping || !isPending(id)) memory.mark(id, { status: 'saved', at: envelope.savedAt });
  }

  function save(id: string, isTyping = false) {
    const entry = memory.entry(id);
    if (!entry || (isTyping && (entry.raw?.length ?? 0) > LONG_UNITS)) return;
    if (!entry.unsaved) {
      if (!isTyping && isPending(id)) memory.mark(id, { status: 'saved', at: entry.envelope.savedAt });
      return;
    }
    if (!fits(format, entry.envelope.data)) {
      fail(id, 'invalid');
      return;
    }
    const stored = storage.read(documentKey(type, id));
    if (!stored.ok) fail(id, stored.problem);
    else if (stored.value === null || stored.value === entry.raw || makeWay(id, stored.value))
      write(id, entry, isTyping);
  }

  return { save, begin, yieldTo, keepApart, nextEnvelope };
}
