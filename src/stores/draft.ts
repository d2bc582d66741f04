import { atom, type ReadableAtom } from 'nanostores';
import { type Outcome, success } from '#domain/outcome.ts';
import { watchComposition } from '#platform/composition.ts';
import { guardLeaving, onHide, onReturn } from '#platform/page-lifecycle.ts';
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
  /**
   * Takes in what is written so far and stores it at once, or when the character is whole that is being composed; what
   * is not begun leaves no trace.
   */
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
 * A draft under one key, the same in every tab. A text there that is no such draft, or that another tab wrote unseen by
 * this one, is put aside, never written over.
 * What cannot be stored stays on the page, and the browser asks before that is left.
 */
export function createDraft<Value>(options: DraftOptions<Value>): Draft<Value> {
  const { key, none, read, isBegun, storage = browserStorage } = options;

  /** The text under the key as this tab last read or wrote it. */
  let seen: string | null = null;
  /** Whether what is on the page waits for the end of a composition. */
  let isWaiting = false;

  /** What is stored: nothing, a draft, or the reason why what lies there can be neither read nor put aside. */
  function stored(): Outcome<Value | null, WriteProblem> {
    const text = storage.read(key);
    if (!text.ok) return text;
    const value = text.value === null ? null : read(parse(text.value));
    if (text.value === null || value !== null) {
      seen = text.value;
      return success(value);
    }
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

  /** Puts a text in the place of what this tab has seen there; null removes it. */
  function put(text: string | null): Outcome<unknown, WriteProblem> {
    const there = storage.read(key);
    if (!there.ok) return there;
    const isKnown = there.value === seen || there.value === text;
    const way = there.value === null || isKnown ? success(null) : putAside(storage, key, there.value);
    if (!way.ok) return way;
    return text === null ? storage.remove(key) : writeMakingRoom(storage, key, text);
  }

  function store() {
    isWaiting = false;
    const value = $value.get();
    const text = isBegun(value) ? JSON.stringify(value) : null;
    const done = put(text);
    if (done.ok) seen = text;
    fail(done.ok || text === null ? null : done.problem);
  }

  function storeWaiting() {
    if (isWaiting) store();
  }

  /** Another tab wrote it, sent it off, or emptied the storage. What is not stored here is not given up for it. */
  function lookAgain(isGone: boolean) {
    if (isWaiting || $failure.get() !== null) return;
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
  onHide(storeWaiting);
  const composition = watchComposition(storeWaiting);

  return {
    $value,
    $failure,
    keep(value) {
      $value.set(value);
      isWaiting = composition.isComposing();
      if (!isWaiting) store();
    },
    retry: store,
  };
}
