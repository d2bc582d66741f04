import { KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { Listing } from './document-state.ts';
import type { DocumentSync } from './document-sync.ts';

export interface DocumentListing {
  /** Rebuilds the list of documents from the keys, unreadable ones included. */
  loadAll(): Listing;
  /** Ids of all documents that are stored; none where the storage cannot be read. */
  storedIds(): readonly string[];
  /** Reads some of them, for a list that is shown a part at a time; see `loadGradually`. */
  loadSome(ids: readonly string[]): void;
}

export function createListing<Data extends { id: string }>(
  { type, storage, memory }: DocumentContext<Data>,
  reading: DocumentReading<Data>,
  sync: DocumentSync,
): DocumentListing {
  function idOf(key: string): string | null {
    const parsed = parseKey(key);
    const meant = parsed?.place === 'quarantine' ? parseKey(parsed.key) : parsed;
    return meant?.place === 'live' && meant.type === type ? meant.id : null;
  }

  function stored() {
    const keys = storage.keys(KEY_ROOT);
    return keys.ok ? [...new Set(keys.value.map(idOf).filter((id) => id !== null))] : null;
  }

  function loadAll(): Listing {
    const ids = stored();
    memory.together(() => {
      for (const id of new Set([...(ids ?? []), ...memory.ids()])) {
        if (memory.entry(id)) sync.compare(id);
        else reading.load(id);
      }
      memory.$listing.set(ids ? 'read' : 'denied');
    });
    return memory.$listing.get();
  }

  function loadSome(ids: readonly string[]) {
    memory.together(() => {
      for (const id of ids) if (!memory.entry(id)) reading.load(id);
      memory.$listing.set('part');
    });
  }

  return { loadAll, storedIds: () => stored() ?? [], loadSome };
}
