import { documentKey, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { afterPaint } from '#platform/after-paint.ts';
import type { DocumentContext, DocumentReading } from './document-reading.ts';
import type { Listing } from './document-state.ts';
import type { DocumentSync } from './document-sync.ts';

/** So many documents fill a screen. */
const FIRST = 16;
/** So many more are read in one go before the page can answer again. */
const STEP = 200;

export interface DocumentListing {
  /** Rebuilds the list of documents from the keys, unreadable ones included. */
  loadAll(): Listing;
  /** The same a part at a time, what was stored last first; in between the page is drawn and answers. */
  loadGradually(): void;
}

/** What an envelope begins with; see `writeEnvelope`. Who wrote it otherwise comes last, and is read all the same. */
const SAVED_AT = /^\{"schema":\d+,"rev":\d+,"savedAt":"([^"]{1,40})"/;

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

  function storedIds() {
    const keys = storage.keys(KEY_ROOT);
    return keys.ok ? [...new Set(keys.value.map(idOf).filter((id) => id !== null))] : null;
  }

  function loadAll(): Listing {
    const stored = storedIds();
    memory.together(() => {
      for (const id of new Set([...(stored ?? []), ...memory.ids()])) {
        if (memory.entry(id)) sync.compare(id);
        else reading.load(id);
      }
      memory.$listing.set(stored ? 'read' : 'denied');
    });
    return memory.$listing.get();
  }

  function savedAt(id: string): string {
    const stored = storage.read(documentKey(type, id));
    return (stored.ok && SAVED_AT.exec(stored.value ?? '')?.[1]) || '';
  }

  function loadPart(ids: readonly string[], count: number) {
    // The last part looks at all of it: another tab may have stored more, or the page has read it for another reason.
    if (ids.length <= count || memory.$listing.get() === 'read') loadAll();
    else {
      memory.together(() => {
        for (const id of ids.slice(0, count)) if (!memory.entry(id)) reading.load(id);
        memory.$listing.set('part');
      });
      afterPaint(() => loadPart(ids.slice(count), STEP));
    }
  }

  function loadGradually() {
    const unread = (storedIds() ?? []).filter((id) => !memory.entry(id));
    const times = new Map(unread.length > FIRST ? unread.map((id) => [id, savedAt(id)]) : []);
    const latestFirst = (one: string, other: string) => ((times.get(one) ?? '') < (times.get(other) ?? '') ? 1 : -1);
    if (memory.$listing.get() === 'unread') loadPart(unread.toSorted(latestFirst), FIRST);
    else loadAll();
  }

  return { loadAll, loadGradually };
}
