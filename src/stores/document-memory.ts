import { atom, batch, type MapStore, map, type WritableAtom } from 'nanostores';
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
  /** Shows what happens meanwhile at once, at its end: the maps are copied once instead of for every document. */
  together(run: () => void): void;
}

/** A map that is written entry by entry, or in one go when many entries change. */
function gathered<Value>($map: MapStore<Record<string, Value>>) {
  let changing: Record<string, Value> | null = null;
  const values = (): Readonly<Record<string, Value>> => changing ?? $map.get();

  return {
    get: (id: string) => values()[id],
    set(id: string, value: Value) {
      if (changing) changing[id] = value;
      else $map.setKey(id, value);
    },
    drop(id: string) {
      if (values()[id] === undefined) return;
      if (changing) delete changing[id];
      else $map.set(without($map.get(), id));
    },
    begin() {
      changing = { ...$map.get() };
    },
    end() {
      const changed = changing;
      changing = null;
      if (changed && !isSame(changed, $map.get())) $map.set(changed);
    },
  };
}

function isSame<Value>(one: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
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
  const shown = gathered($documents);
  const saving = gathered($saving);
  let isGathering = false;

  function forget(id: string) {
    entries.delete(id);
    saving.drop(id);
  }

  function together(run: () => void) {
    if (isGathering) {
      run();
      return;
    }
    isGathering = true;
    for (const each of [shown, saving]) each.begin();
    batch(() => {
      try {
        run();
      } finally {
        isGathering = false;
        for (const each of [shown, saving]) each.end();
      }
    });
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
      const before = shown.get(id);
      entries.set(id, entry);
      const same = before?.ok && before.value === entry.envelope.data;
      if (!same) shown.set(id, { ok: true, value: entry.envelope.data });
    },
    putProblem(id, problem) {
      forget(id);
      shown.set(id, { ok: false, problem });
    },
    mark: (id, state) => saving.set(id, state),
    drop(id) {
      forget(id);
      shown.drop(id);
    },
    together,
  };
  $saving.listen((states) => guardLeaving(memory, Object.values(states).some(isAtRisk)));
  return memory;
}
