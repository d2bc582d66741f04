import { batch } from 'nanostores';
import { documentKey, isDocumentId } from '#domain/documents/keys.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { DocumentSaving } from './document-saving.ts';
import type { Loaded, SaveState } from './document-state.ts';
import type { DocumentSync } from './document-sync.ts';

export interface DocumentEditing<Data> {
  /** Fetches a document to work on it. Any text may be given as id, as it comes from an address. */
  open(id: string): Loaded<Data>;
  /** Takes in a new document and stores it at once; refused when the id is in use. */
  create(id: string, data: Data): Outcome<SaveState, 'exists'>;
  /** Changes a document in memory at once and in the storage within 300 ms. */
  change(id: string, update: (data: Data) => Data): Loaded<Data>;
  /** Tries again to store a document; also one that was removed elsewhere. */
  retry(id: string): SaveState | undefined;
}

export function createEditing<Data extends { id: string }>(
  { type, storage, memory }: DocumentContext<Data>,
  reading: DocumentReading<Data>,
  saving: DocumentSaving<Data>,
  sync: DocumentSync,
  schedule: (id: string) => void,
): DocumentEditing<Data> {
  const stateOf = (id: string) => memory.$saving.get()[id];

  function open(id: string): Loaded<Data> {
    if (!isDocumentId(id)) return failure({ kind: 'missing', inBin: false });
    memory.opened.add(id);
    if (!memory.entry(id)) return reading.load(id);
    sync.compare(id);
    return memory.$documents.get()[id] ?? reading.load(id);
  }

  function create(id: string, data: Data): Outcome<SaveState, 'exists'> {
    const stored = storage.read(documentKey(type, id));
    if (memory.entry(id) || (stored.ok && stored.value !== null)) return failure('exists');
    memory.opened.add(id);
    saving.begin(id, data);
    saving.save(id);
    return success(stateOf(id) ?? { status: 'pending' });
  }

  function change(id: string, update: (data: Data) => Data): Loaded<Data> {
    const entry = memory.entry(id);
    if (!entry) {
      const loaded = open(id);
      return loaded.ok ? change(id, update) : loaded;
    }
    const data = update(entry.envelope.data);
    if (data === entry.envelope.data) return success(data);
    memory.opened.add(id);
    batch(() => {
      memory.put(id, { ...entry, envelope: { ...entry.envelope, data }, unsaved: true });
      // A failure stays shown until a save succeeds, or its alert would flicker at every key.
      if (stateOf(id)?.status !== 'failed') memory.mark(id, { status: 'pending' });
    });
    schedule(id);
    return success(data);
  }

  function retry(id: string): SaveState | undefined {
    const entry = memory.entry(id);
    if (entry && stateOf(id)?.status === 'failed') memory.put(id, { ...entry, unsaved: true });
    saving.save(id);
    return stateOf(id);
  }

  return { open, create, change, retry };
}
