import { atom, batch, type ReadableAtom } from 'nanostores';
import { type DocumentType, documentKey, isDocumentId, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { assertMigrations } from '#domain/documents/migrations.ts';
import type { DocumentFormat } from '#domain/documents/read-document.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { onHide, onReturn } from '#platform/page-lifecycle.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import { createBin, type DocumentBin } from './document-bin.ts';
import { createDocumentMemory } from './document-memory.ts';
import { createReading } from './document-reading.ts';
import { createSaving } from './document-saving.ts';
import type { Conflict, DocumentProblem, Loaded, SaveState } from './document-state.ts';
import { createSync } from './document-sync.ts';
import { createSaveQueue } from './save-queue.ts';

export interface DocumentStoreOptions<Data extends { id: string }> extends DocumentFormat<Data> {
  readonly type: DocumentType;
  /** Turns data into the data of a copy; without it only the id is replaced. */
  readonly asCopy?: (data: Data, copyId: string) => Data;
  readonly storage?: BrowserStorage;
}

/** Documents of one type: memory is what a person sees, the storage follows it. */
export interface DocumentStore<Data extends { id: string }> extends DocumentBin {
  /** The documents that were loaded: all after `loadAll`, else those that were opened. */
  readonly $documents: ReadableAtom<Readonly<Record<string, Loaded<Data>>>>;
  readonly $saving: ReadableAtom<Readonly<Record<string, SaveState>>>;
  readonly $conflicts: ReadableAtom<readonly Conflict[]>;
  /** Whether `$documents` is the whole list. */
  readonly $listing: ReadableAtom<Listing>;
  loadAll(): Listing;
  open(id: string): Loaded<Data>;
  /** Takes in a new document and stores it at once; refused when the id is in use. */
  create(id: string, data: Data): Outcome<SaveState, 'exists'>;
  /** Changes a document in memory at once and in the storage within 300 ms. */
  change(id: string, update: (data: Data) => Data): Loaded<Data>;
  /** Tries again to store a document; also one that was removed elsewhere. */
  retry(id: string): SaveState | undefined;
  dismissConflict(copyId: string): void;
  /** Stores at once whatever is unsaved. */
  flushAll(): void;
  /** Takes the store off the page; what is unsaved is stored first. */
  stop(): void;
}

export type Listing = 'unread' | 'read' | 'denied';

/** Documents of one type. It touches neither page nor storage before it is first asked for something. */
export function createDocumentStore<Data extends { id: string }>(
  options: DocumentStoreOptions<Data>,
): DocumentStore<Data> {
  const { type, version, schema, migrations, storage = browserStorage } = options;
  assertMigrations(migrations, version);
  const memory = createDocumentMemory<Data>();
  const { $documents, $saving, $conflicts } = memory;
  const $listing = atom<Listing>('unread');
  const opened = new Set<string>();
  const asCopy = options.asCopy ?? ((data: Data, copyId: string) => ({ ...data, id: copyId }));

  const context = { type, format: { version, schema, migrations }, storage, memory, asCopy };
  const reading = createReading(context);
  const saving = createSaving(context, reading);
  const bin = createBin(context, reading, saving);
  const queue = createSaveQueue(saving.save);
  const sync = createSync(context, reading, saving, {
    follows: (id) => $listing.get() === 'read' || $documents.get()[id] !== undefined,
    isOpen: (id) => opened.has(id),
    schedule: queue.schedule,
  });
  let stops: (() => void)[] = [];

  function start() {
    if (stops.length > 0) return;
    queue.start();
    stops = [
      onHide(flushAll),
      onReturn(lookAgain),
      storage.watch((change) => {
        sync.receive(change);
        if ((change.newValue?.length ?? 0) < (change.oldValue?.length ?? 0) || change.key === null) retryFull();
      }),
      storage.onFreed(retryFull),
      queue.stop,
    ];
  }

  function stop() {
    flushAll();
    for (const end of stops) end();
    stops = [];
  }

  function retryFull() {
    for (const id of memory.ids()) {
      const state = $saving.get()[id];
      if (state?.status === 'failed' && state.reason === 'full') queue.schedule(id);
    }
  }

  function flushAll() {
    for (const id of memory.ids()) saving.save(id);
  }

  function lookAgain() {
    if ($listing.get() === 'unread') for (const id of memory.ids()) sync.compare(id);
    else loadAll();
    flushAll();
  }

  function loadAll(): Listing {
    start();
    const keys = storage.keys(KEY_ROOT);
    const stored = (keys.ok ? keys.value : []).map((key) => {
      const parsed = parseKey(key);
      const meant = parsed?.place === 'quarantine' ? parseKey(parsed.key) : parsed;
      return meant?.place === 'live' && meant.type === type ? meant.id : null;
    });
    const ids = new Set([...stored, ...memory.ids()].filter((id) => id !== null));
    batch(() => {
      for (const id of ids) {
        if (memory.entry(id)) sync.compare(id);
        else reading.load(id);
      }
      $listing.set(keys.ok ? 'read' : 'denied');
    });
    return $listing.get();
  }

  function open(id: string): Loaded<Data> {
    start();
    if (!isDocumentId(id)) return failure({ kind: 'missing', inBin: false } satisfies DocumentProblem);
    opened.add(id);
    if (!memory.entry(id)) return reading.load(id);
    sync.compare(id);
    return $documents.get()[id] ?? reading.load(id);
  }

  function create(id: string, data: Data): Outcome<SaveState, 'exists'> {
    start();
    const stored = storage.read(documentKey(type, id));
    if (memory.entry(id) || (stored.ok && stored.value !== null)) return failure('exists');
    opened.add(id);
    saving.begin(id, data);
    saving.save(id);
    return success($saving.get()[id] ?? { status: 'pending' });
  }

  function change(id: string, update: (data: Data) => Data): Loaded<Data> {
    const entry = memory.entry(id);
    if (!entry) {
      const loaded = open(id);
      return loaded.ok ? change(id, update) : loaded;
    }
    const data = update(entry.envelope.data);
    if (data === entry.envelope.data) return success(data);
    batch(() => {
      memory.put(id, { ...entry, envelope: { ...entry.envelope, data }, unsaved: true });
      // A failure stays shown until a save succeeds, or its alert would flicker at every key.
      if ($saving.get()[id]?.status !== 'failed') memory.mark(id, { status: 'pending' });
    });
    opened.add(id);
    queue.schedule(id);
    return success(data);
  }

  function retry(id: string): SaveState | undefined {
    const entry = memory.entry(id);
    if (entry && $saving.get()[id]?.status === 'failed') memory.put(id, { ...entry, unsaved: true });
    saving.save(id);
    return $saving.get()[id];
  }

  function dismissConflict(copyId: string) {
    $conflicts.set($conflicts.get().filter((conflict) => conflict.copyId !== copyId));
  }

  const stores = { $documents, $saving, $conflicts, $listing };
  return { ...stores, ...bin, loadAll, open, create, change, retry, dismissConflict, flushAll, stop };
}
