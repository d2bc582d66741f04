import { batch } from 'nanostores';
import { KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { Listing } from './document-state.ts';
import type { DocumentSync } from './document-sync.ts';

/** Makes the function that rebuilds the list of documents from the keys, unreadable ones included. */
export function createListing<Data extends { id: string }>(
  { type, storage, memory }: DocumentContext<Data>,
  reading: DocumentReading<Data>,
  sync: DocumentSync,
): () => Listing {
  function idOf(key: string): string | null {
    const parsed = parseKey(key);
    const meant = parsed?.place === 'quarantine' ? parseKey(parsed.key) : parsed;
    return meant?.place === 'live' && meant.type === type ? meant.id : null;
  }

  return () => {
    const keys = storage.keys(KEY_ROOT);
    const stored = keys.ok ? keys.value.map(idOf).filter((id) => id !== null) : [];
    batch(() => {
      for (const id of new Set([...stored, ...memory.ids()])) {
        if (memory.entry(id)) sync.compare(id);
        else reading.load(id);
      }
      memory.$listing.set(keys.ok ? 'read' : 'denied');
    });
    return memory.$listing.get();
  };
}
