import { binKey, type DocumentType, documentKey } from '#domain/documents/keys.ts';
import { type DocumentFormat, readDocument } from '#domain/documents/read-document.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { DocumentProblem, Loaded } from './document-state.ts';
import { latestAside, putAside } from './put-aside.ts';

/** What the parts of a document store work on. */
export interface DocumentContext<Data extends { id: string }> {
  readonly type: DocumentType;
  readonly format: DocumentFormat<Data>;
  readonly storage: BrowserStorage;
  readonly memory: DocumentMemory<Data>;
  /** Name of this page among the writers of a document. */
  readonly tab: string;
  /** Turns data into the data of a copy with a new id. */
  readonly asCopy: (data: Data, copyId: string) => Data;
}

export interface DocumentReading<Data> {
  /** Fetches a document from storage and shows it, or its problem. */
  load(id: string): Loaded<Data>;
  /** Shows a stored text as the document; puts it aside when it is unreadable. */
  adopt(id: string, raw: string): Loaded<Data>;
  /** Moves an unreadable text out of the way of its document; returns where to. */
  quarantine(id: string, raw: string): Outcome<string, WriteProblem>;
  /** The latest text of a document that was put aside, and its key. */
  quarantined(id: string): { key: string; raw: string } | null;
}

export function createReading<Data extends { id: string }>(context: DocumentContext<Data>): DocumentReading<Data> {
  const { type, format, storage, memory } = context;

  function show(id: string, problem: DocumentProblem) {
    memory.putProblem(id, problem);
    return failure(problem);
  }

  const quarantine = (id: string, raw: string) => putAside(storage, documentKey(type, id), raw);

  function quarantined(id: string) {
    const key = latestAside(storage, documentKey(type, id));
    const raw = key ? storage.read(key) : null;
    return key && raw?.ok && raw.value !== null ? { key, raw: raw.value } : null;
  }

  function adopt(id: string, raw: string): Loaded<Data> {
    const read = readDocument(raw, format);
    if (!read.ok && read.problem === 'newer') return show(id, { kind: 'newer', raw });
    if (!read.ok) {
      const aside = quarantine(id, raw);
      return show(id, { kind: 'damaged', raw, quarantineKey: aside.ok ? aside.value : null });
    }
    // The key decides on the id: a document that says otherwise would be saved under another's.
    const data = read.value.data.id === id ? read.value.data : { ...read.value.data, id };
    memory.put(id, { envelope: { ...read.value, data }, raw, guarded: false, unsaved: false });
    memory.mark(id, { status: 'saved', at: read.value.savedAt });
    return success(data);
  }

  function load(id: string): Loaded<Data> {
    const stored = storage.read(documentKey(type, id));
    if (!stored.ok) return failure({ kind: 'denied' });
    if (stored.value !== null) return adopt(id, stored.value);
    const binned = storage.read(binKey(type, id));
    const inBin = binned.ok && binned.value !== null;
    const damaged = inBin ? null : quarantined(id);
    if (damaged) return show(id, { kind: 'damaged', raw: damaged.raw, quarantineKey: damaged.key });
    memory.drop(id);
    return failure({ kind: 'missing', inBin });
  }

  return { load, adopt, quarantine, quarantined };
}
