import { binKey, type DocumentType, documentKey, PREFERENCE_ROOT, snapshotPrefix } from '#domain/documents/keys.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';

/**
 * The keys that go when a document of the bin is deleted for good: itself, its snapshots, and what was set and begun
 * about it. Where a document of the same id is in use again, that needs all but the first.
 */
export function keysOfBinned(
  { type, id }: { readonly type: DocumentType; readonly id: string },
  storage: BrowserStorage = browserStorage,
): string[] {
  const own = binKey(type, id);
  const inUse = storage.read(documentKey(type, id));
  if (!inUse.ok || inUse.value !== null) return [own];
  const [snapshots, settings] = [snapshotPrefix(type, id), PREFERENCE_ROOT].map((prefix) => {
    const found = storage.keys(prefix);
    return found.ok ? found.value : [];
  });
  return [own, ...(snapshots ?? []), ...(settings ?? []).filter((key) => key.split(':').includes(id))];
}
