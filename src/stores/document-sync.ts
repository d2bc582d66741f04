import { readEnvelope } from '#domain/documents/envelope.ts';
import { binKey, documentKey, parseKey } from '#domain/documents/keys.ts';
import { buildsOn } from '#domain/documents/lineage.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import type { ForeignChange } from '#platform/storage.ts';
import type { Entry } from './document-memory.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { DocumentSaving } from './document-saving.ts';

export interface DocumentSync {
  /** Takes in what another tab did. */
  receive(change: ForeignChange): void;
  /** Compares one document in memory with the storage. */
  compare(id: string): void;
}

export function createSync<Data extends { id: string }>(
  { type, format, storage, memory }: DocumentContext<Data>,
  reading: DocumentReading<Data>,
  saving: DocumentSaving<Data>,
  schedule: (id: string) => void,
): DocumentSync {
  function markGone(id: string, entry: Entry<Data>) {
    const binned = storage.read(binKey(type, id));
    const inBin = binned.ok && binned.value !== null;
    if (inBin && !memory.opened.has(id)) {
      memory.drop(id);
      return;
    }
    memory.put(id, { ...entry, raw: null, guarded: true });
    memory.mark(id, { status: 'failed', reason: inBin ? 'binned' : 'removed' });
  }

  function takeIn(id: string, entry: Entry<Data>, stored: string) {
    const theirs = readEnvelope(stored);
    const read = readDocument(stored, format);
    if (!theirs.ok || (!read.ok && read.problem !== 'newer')) {
      // Somebody spoilt the stored text, memory is sound: saving puts theirs aside and writes ours.
      memory.put(id, { ...entry, unsaved: true });
      schedule(id);
    } else if (entry.guarded && !buildsOn(theirs.value, entry.envelope)) saving.yieldTo(id, stored);
    else reading.adopt(id, stored);
  }

  function compare(id: string) {
    const entry = memory.entry(id);
    if (!entry) {
      const shown = memory.$listing.get() === 'read' || memory.$documents.get()[id];
      if (shown) reading.load(id);
      return;
    }
    const stored = storage.read(documentKey(type, id));
    if (!stored.ok || (stored.value !== null && stored.value === entry.raw)) return;
    // An edit that waits is compared when it is saved.
    if (entry.unsaved) schedule(id);
    else if (stored.value === null) markGone(id, entry);
    else takeIn(id, entry, stored.value);
  }

  /** Another tab's version that this one wrote over, unseen, is kept as a copy: that tab may be gone by now. */
  function keepSwallowed(id: string, text: string) {
    const entry = memory.entry(id);
    const stored = storage.read(documentKey(type, id));
    if (!entry?.raw || text === entry.raw || !stored.ok || stored.value !== entry.raw) return;
    const theirs = readDocument(text, format);
    if (theirs.ok && !buildsOn(entry.envelope, theirs.value)) saving.keepApart(id, theirs.value);
  }

  function receive(change: ForeignChange) {
    if (change.key === null) {
      for (const id of memory.ids()) compare(id);
      return;
    }
    const key = parseKey(change.key);
    if (!key || key.place === 'quarantine' || key.place === 'snapshot' || key.type !== type) return;
    if (key.place === 'live' || memory.entry(key.id)) compare(key.id);
    if (key.place === 'live' && change.newValue !== null) keepSwallowed(key.id, change.newValue);
  }

  return { receive, compare };
}
