import { type DocumentType, documentKey } from '#domain/documents/keys.ts';
import { afterPaint } from '#platform/after-paint.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import type { DocumentStore } from './document-store.ts';

/** So many documents fill a screen. */
const FIRST = 16;
/** So many more are read in one go before the page can answer again. */
const STEP = 200;

/** What an envelope begins with; see `writeEnvelope`. Who wrote it otherwise comes last, and is read all the same. */
const SAVED_AT = /^\{"schema":\d+,"rev":\d+,"savedAt":"([^"]{1,40})"/;

type Listed<Data extends { id: string }> = Pick<
  DocumentStore<Data>,
  '$documents' | '$listing' | 'storedIds' | 'loadAll' | 'loadSome'
>;

/**
 * Reads the list of a store a part at a time, what was stored last first: the page is drawn and answers in between.
 * A short list, and one of which a part is there already, is read at once.
 */
export function loadGradually<Data extends { id: string }>(
  store: Listed<Data>,
  type: DocumentType,
  storage: BrowserStorage = browserStorage,
): void {
  const unread = store.storedIds().filter((id) => !store.$documents.get()[id]);
  if (store.$listing.get() !== 'unread' || unread.length <= FIRST) {
    store.loadAll();
    return;
  }
  loadPart(store, latestFirst(unread, type, storage), FIRST);
}

/** Reads what was stored last of a store, at most a screenful: enough to go on from, however much is stored. */
export function loadLatest<Data extends { id: string }>(
  store: Listed<Data>,
  type: DocumentType,
  storage: BrowserStorage = browserStorage,
): void {
  store.loadSome(latestFirst(store.storedIds(), type, storage).slice(0, FIRST));
}

function latestFirst(ids: readonly string[], type: DocumentType, storage: BrowserStorage): string[] {
  const times = new Map(ids.map((id) => [id, savedAt(storage, documentKey(type, id))]));
  return ids.toSorted((one, other) => ((times.get(one) ?? '') < (times.get(other) ?? '') ? 1 : -1));
}

function loadPart<Data extends { id: string }>(store: Listed<Data>, ids: readonly string[], count: number): void {
  // Another tab may have stored more, or the page read all of it for another reason.
  if (ids.length === 0 || store.$listing.get() === 'read') {
    store.loadAll();
    return;
  }
  store.loadSome(ids.slice(0, count));
  afterPaint(() => loadPart(store, ids.slice(count), STEP));
}

function savedAt(storage: BrowserStorage, key: string): string {
  const stored = storage.read(key);
  return (stored.ok && SAVED_AT.exec(stored.value ?? '')?.[1]) || '';
}
