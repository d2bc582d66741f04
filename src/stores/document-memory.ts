import { atom, type MapStore, map, type WritableAtom } from 'nanostores';
import type { Envelope } from '#domain/documents/envelope.ts';
import { guardLeaving } from '#platform/page-lifecycle.ts';
import {
  type Conflict,
  type DocumentProblem,
  isAtRisk,
  type Listing,
  type Loaded,
  type SaveState,
} from './document-state.ts';

/** A document in memory and what is known of its stored text. */
export interface Entry<Data> {
  readonly envelope: Envelope<Data>;
  /** The stored text as this tab last read or wrote it; null when it never did, or the text has gone. */
  readonly raw: string | null;
  /**
   * Whether this version is for this tab to keep: it wrote it, or alone still has it. Another tab that
   * writes without having seen it must not swallow it.
   */
  readonly guarded: boolean;
  /** Whether the data has changes that are not stored. */
  readonly unsaved: boolean;
}

/** What this tab holds of one type of document, and the stores that show it. */
export interface DocumentMemory<Data> {
  readonly $documents: MapStore<Record<string, Loaded<Data>>>;
  readonly $saving: MapStore<Record<string, SaveState>>;
  readonly $conflicts: WritableAtom<readonly Conflict[]>;
  readonly $listing: WritableAtom<Listing>;
  /** Documents that this tab works on, not only lists. */
  readonly opened: Set<string>;
  entry(id: string): Entry<Data> | undefined;
  ids(): string[];
  put(id: string, entry: Entry<Data>): void;
  putProblem(id: string, problem: DocumentProblem): void;
  mark(id: string, state: SaveState): void;
  drop(id: string): void;
}

function without<Value>(values: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

/** An empty memory. It has the browser ask before the page is left while something in it is at risk. */
export function createDocumentMemory<Data>(): DocumentMemory<Data> {
  const entries = new Map<string, Entry<Data>>();
  const $documents = map<Record<string, Loaded<Data>>>({});
  const $saving = map<Record<string, SaveState>>({});
  const $conflicts = atom<readonly Conflict[]>([]);
  const $listing = atom<Listing>('unread');

  function forget(id: string) {
    entries.delete(id);
    if ($saving.get()[id]) $saving.set(without($saving.get(), id));
  }

  const memory: DocumentMemory<Data> = {
    $documents,
    $saving,
    $conflicts,
    $listing,
    opened: new Set(),
    entry: (id) => entries.get(id),
    ids: () => [...entries.keys()],
    put(id, entry) {
      const shown = $documents.get()[id];
      entries.set(id, entry);
      const same = shown?.ok && shown.value === entry.envelope.data;
      if (!same) $documents.setKey(id, { ok: true, value: entry.envelope.data });
    },
    putProblem(id, problem) {
      forget(id);
      $documents.setKey(id, { ok: false, problem });
    },
    mark: (id, state) => $saving.setKey(id, state),
    drop(id) {
      forget(id);
      if ($documents.get()[id]) $documents.set(without($documents.get(), id));
    },
  };
  $saving.listen((states) => guardLeaving(memory, Object.values(states).some(isAtRisk)));
  return memory;
}
