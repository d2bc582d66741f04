/**
 * A date outside localStorage: when this browser last held documents. Nothing else of what a person enters is there.
 *
 * IndexedDB, as it exists on plain http too. It goes with everything else when site data is cleared, and in Safari
 * after seven days; it stays when localStorage alone is emptied (by another page of the origin, or a damaged file).
 */
const DATABASE = 'parity';
const STORE = 'notes';
const KEY = 'documents-seen';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function ask(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const database = await open();
    return await new Promise((resolve) => {
      const request = act(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.transaction?.addEventListener('complete', () => database.close());
    });
  } catch {
    // Denied, or a private window: then nothing is remembered.
    return null;
  }
}

/** Remembers that there were documents at that moment; null forgets it. */
export async function rememberSeen(at: string | null): Promise<void> {
  await ask('readwrite', (store) => (at === null ? store.delete(KEY) : store.put(at, KEY)));
}

/** When this browser last held documents, as an ISO moment; null when nobody knows. */
export async function lastSeen(): Promise<string | null> {
  const seen = await ask('readonly', (store) => store.get(KEY));
  return typeof seen === 'string' && !Number.isNaN(Date.parse(seen)) ? seen : null;
}
