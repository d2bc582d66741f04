import { atom, type ReadableAtom } from 'nanostores';
import { binKey, type DocumentType, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { type DocumentFormat, readDocument } from '#domain/documents/read-document.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';

/** A document in the bin; `data` is null when it cannot be read. */
export interface BinnedDocument<Data> {
  readonly id: string;
  readonly data: Data | null;
}

export interface BinListing<Data> {
  readonly $bin: ReadableAtom<readonly BinnedDocument<Data>[]>;
  /** Reads the bin anew, and follows other tabs from then on. */
  loadBin(): void;
}

interface BinOptions<Data> extends DocumentFormat<Data> {
  readonly type: DocumentType;
  readonly storage?: BrowserStorage;
}

/** What lies in the bin of one type of document. */
export function createBinListing<Data extends { id: string }>(options: BinOptions<Data>): BinListing<Data> {
  const { type, storage = browserStorage } = options;
  const $bin = atom<readonly BinnedDocument<Data>[]>([]);
  let following = false;

  function binnedIds(): string[] {
    const keys = storage.keys(KEY_ROOT);
    const parsed = keys.ok ? keys.value.map(parseKey) : [];
    return parsed.flatMap((key) => (key?.place === 'bin' && key.type === type ? [key.id] : []));
  }

  function readBinned(id: string): BinnedDocument<Data>[] {
    const text = storage.read(binKey(type, id));
    if (!text.ok || text.value === null) return [];
    const read = readDocument(text.value, options);
    return [{ id, data: read.ok ? { ...read.value.data, id } : null }];
  }

  function reload() {
    $bin.set(binnedIds().flatMap(readBinned));
  }

  function loadBin() {
    reload();
    if (following) return;
    following = true;
    onReturn(reload);
    storage.watch(({ key }) => {
      if (key === null || parseKey(key)?.place === 'bin') reload();
    });
  }

  return { $bin, loadBin };
}
