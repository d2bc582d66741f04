import { atom, type ReadableAtom } from 'nanostores';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { guardLeaving, onReturn } from '#platform/page-lifecycle.ts';
import { type BrowserStorage, browserStorage, type ForeignChange, type WriteProblem } from '#platform/storage.ts';
import { writeMakingRoom } from './document-room.ts';
import { putAside } from './put-aside.ts';

/** Why a draft is on this page alone; `removed`: it has gone from the storage, which was emptied. */
export type DraftFailure = WriteProblem | 'removed';

/** Something that is being written and belongs to no document yet. */
export interface Draft<Value> {
  readonly $value: ReadableAtom<Value>;
  /** Null while what is written is stored. */
  readonly $failure: ReadableAtom<DraftFailure | null>;
  /** Takes in what is written so far and stores it at once; what is not begun leaves no trace. */
  keep(value: Value): void;
  /** Tries again to store it. */
  retry(): void;
}

interface DraftOptions<Value> {
  readonly key: string;
  /** What stands there before anything is written. */
  readonly none: Value;
  /** Reads parsed JSON; null when it is no such draft. */
  readonly read: (stored: unknown) => Value | null;
  /** Whether anything in it would be missed. */
  readonly isBegun: (value: Value) => boolean;
  readonly storage?: BrowserStorage;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A draft under one key, the same in every tab. A text there that is no such draft is put aside, never written over.
 * What cannot be stored stays on the page, and the browser asks before that is left.
 */
export function createDraft<Value>(options: DraftOptions<Value>): Draft<Value> {
  const { key, none, read, isBegun, storage = browserStorage } = options;

  /** What is stored: nothing, a draft, or the reason why what lies there can be neither read nor put aside. */
  function stored(): Outcome<Value | null, WriteProblem> {
    const text = storage.read(key);
    if (!text.ok || text.value === null) return text.ok ? success(null) : text;
    const value = read(parse(text.value));
    if (value !== null) return success(value);
    const aside = putAside(storage, key, text.value);
    return aside.ok ? success(null) : aside;
  }

  function begin(): Value {
    const found = stored();
    return (found.ok && found.value) || none;
  }

  const $value = atom<Value>(begin());
  const $failure = atom<DraftFailure | null>(null);

  function fail(reason: DraftFailure | null) {
    $failure.set(reason);
    guardLeaving($value, reason !== null);
  }

  function store() {
    const value = $value.get();
    const way = stored();
    const write = () => (isBegun(value) ? writeMakingRoom(storage, key, JSON.stringify(value)) : storage.remove(key));
    const done = way.ok ? write() : failure(way.problem);
    fail(done.ok || !isBegun(value) ? null : done.problem);
  }

  /** Another tab wrote it, sent it off, or emptied the storage. What is not stored here is not given up for it. */
  function lookAgain(isGone: boolean) {
    if ($failure.get() !== null) return;
    const found = stored();
    if (!found.ok) return;
    if (found.value === null && isGone && isBegun($value.get())) fail('removed');
    else $value.set(found.value ?? none);
  }

  function receive(change: ForeignChange) {
    if (change.key === null || change.key === key) lookAgain(change.key === null);
  }

  storage.watch(receive);
  onReturn(() => lookAgain(true));

  return {
    $value,
    $failure,
    keep(value) {
      $value.set(value);
      store();
    },
    retry: store,
  };
}
