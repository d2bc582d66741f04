import { JOURNAL_KEY } from '#domain/documents/storage-notes.ts';
import { guardLeaving, onHide, onReturn } from '#platform/page-lifecycle.ts';
import type { BrowserStorage, ForeignChange } from '#platform/storage.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { DocumentSaving } from './document-saving.ts';
import type { DocumentSync } from './document-sync.ts';
import type { SaveQueue } from './save-queue.ts';

export interface DocumentSession {
  /** Begins to follow page and storage; further calls do nothing. */
  start(): void;
  /** Stores at once whatever is unsaved. */
  flushAll(): void;
  /** Takes the store off the page; what is unsaved is stored first. */
  stop(): void;
}

interface SessionParts<Data> {
  readonly storage: BrowserStorage;
  readonly memory: DocumentMemory<Data>;
  readonly saving: DocumentSaving<Data>;
  readonly sync: DocumentSync;
  readonly queue: SaveQueue;
  readonly loadAll: () => void;
}

/** Ties a document store to the life of the page: hidden, seen again, and other tabs at work. */
export function createSession<Data>(parts: SessionParts<Data>): DocumentSession {
  const { storage, memory, saving, sync, queue, loadAll } = parts;
  let stops: (() => void)[] = [];

  function flushAll() {
    for (const id of memory.ids()) saving.save(id);
  }

  function retryFull() {
    for (const id of memory.ids()) {
      const state = memory.$saving.get()[id];
      if (state?.status === 'failed' && state.reason === 'full') queue.schedule(id);
    }
  }

  function receive(change: ForeignChange) {
    sync.receive(change);
    const shrank = (change.newValue?.length ?? 0) < (change.oldValue?.length ?? 0);
    if (shrank || change.key === null) retryFull();
  }

  function lookAgain() {
    if (memory.$listing.get() === 'unread') for (const id of memory.ids()) sync.compare(id);
    else loadAll();
    flushAll();
  }

  /** What a killed tab left half changed is taken back, and looked at anew then. */
  function settle() {
    const noted = storage.read(JOURNAL_KEY);
    if (!noted.ok || noted.value === null) return;
    import('./interrupted-changes.ts').then(
      (changes) => stops.push(changes.whenSettled(lookAgain, storage)),
      () => {},
    );
  }

  function start() {
    if (stops.length > 0) return;
    queue.start();
    stops = [onHide(flushAll), onReturn(lookAgain), storage.watch(receive), storage.onFreed(retryFull), queue.stop];
    settle();
  }

  function stop() {
    flushAll();
    for (const end of stops) end();
    stops = [];
    guardLeaving(memory, false);
  }

  return { start, flushAll, stop };
}
