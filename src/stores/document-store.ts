import type { ReadableAtom } from 'nanostores';
import type { DocumentType } from '#domain/documents/keys.ts';
import type { DocumentFormat } from '#domain/documents/read-document.ts';
import { newId } from '#platform/ids.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { createBin, type DocumentBin } from './document-bin.ts';
import { createEditing, type DocumentEditing } from './document-editing.ts';
import { createListing, type DocumentListing } from './document-listing.ts';
import { createDocumentMemory } from './document-memory.ts';
import { createReading } from './document-reading.ts';
import { createSaving } from './document-saving.ts';
import { createSession } from './document-session.ts';
import type { Conflict, Listing, Loaded, SaveState } from './document-state.ts';
import { createSync } from './document-sync.ts';
import { createSaveQueue } from './save-queue.ts';

export interface DocumentStoreOptions<Data extends { id: string }> extends DocumentFormat<Data> {
  readonly type: DocumentType;
  /** Turns data into the data of a copy; without it only the id is replaced. */
  readonly asCopy?: (data: Data, copyId: string) => Data;
  readonly storage?: BrowserStorage;
}

/** Documents of one type: memory is what a person sees, the storage follows it. */
export interface DocumentStore<Data extends { id: string }>
  extends DocumentBin,
    DocumentEditing<Data>,
    Omit<DocumentListing, 'loadAll'> {
  /** The documents that were loaded: all after `loadAll`, else those that were opened. */
  readonly $documents: ReadableAtom<Record<string, Loaded<Data>>>;
  readonly $saving: ReadableAtom<Record<string, SaveState>>;
  readonly $conflicts: ReadableAtom<readonly Conflict[]>;
  /** Whether `$documents` is the whole list. */
  readonly $listing: ReadableAtom<Listing>;
  /** Rebuilds the list from the storage and keeps it up to date from then on. */
  loadAll(): Listing;
  dismissConflict(copyId: string): void;
  /** Stores at once whatever is unsaved. */
  flushAll(): void;
  /** Takes the store off the page; what is unsaved is stored first. */
  stop(): void;
}

/** Documents of one type. It touches neither page nor storage before it is first asked for something. */
export function createDocumentStore<Data extends { id: string }>(
  options: DocumentStoreOptions<Data>,
): DocumentStore<Data> {
  const { type, version, schema, migrations, storage = browserStorage } = options;
  const asCopy = options.asCopy ?? ((data: Data, copyId: string) => ({ ...data, id: copyId }));
  const memory = createDocumentMemory<Data>();
  const context = { type, format: { version, schema, migrations }, storage, memory, asCopy, tab: newId().slice(0, 8) };

  const reading = createReading(context);
  const saving = createSaving(context, reading);
  const queue = createSaveQueue(saving.save);
  const sync = createSync(context, reading, saving, queue.schedule);
  const { loadAll, storedIds, loadSome } = createListing(context, reading, sync);
  const editing = createEditing(context, reading, saving, sync, queue.schedule);
  const bin = createBin(context, reading, saving);
  const { start, flushAll, stop } = createSession({ storage, memory, saving, sync, queue, loadAll });

  /** Has the store follow the page from its first use on. */
  function started<Arguments extends unknown[], Result>(act: (...given: Arguments) => Result) {
    return (...given: Arguments): Result => {
      start();
      return act(...given);
    };
  }

  function dismissConflict(copyId: string) {
    memory.$conflicts.set(memory.$conflicts.get().filter((conflict) => conflict.copyId !== copyId));
  }

  const { $documents, $saving, $conflicts, $listing } = memory;
  return {
    ...{ $documents, $saving, $conflicts, $listing },
    loadAll: started(loadAll),
    storedIds,
    loadSome: started(loadSome),
    open: started(editing.open),
    create: started(editing.create),
    change: started(editing.change),
    retry: started(editing.retry),
    remove: started(bin.remove),
    restore: started(bin.restore),
    ...{ dismissConflict, flushAll, stop },
  };
}
