import type { StoredChange } from '#domain/documents/restore-changes.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { type BrowserStorage, browserStorage, type WriteProblem } from '#platform/storage.ts';
import { closeJournal, noteChanges } from './changes-journal.ts';
import { settleChanges } from './interrupted-changes.ts';

/** `changed`: something else lies there than was expected; another tab was at work. */
export type ChangeProblem = WriteProblem | 'changed';

/**
 * Makes all of the changes or none.
 *
 * Nothing is touched unless everything lies as expected. When a change fails, those before it are taken back. When even
 * that is not possible (access was taken away, the tab was killed), the next page that looks does it; until then, and
 * while another tab makes such changes, the answer is `changed`.
 */
export function changeAll(
  changes: readonly StoredChange[],
  storage: BrowserStorage = browserStorage,
): Outcome<undefined, ChangeProblem> {
  if (!settleChanges(storage)) return failure('changed');
  for (const { key, before } of changes) {
    const stored = storage.read(key);
    if (!stored.ok) return stored;
    if (stored.value !== before) return failure('changed');
  }
  const ordered = inOrder(changes);
  const noted = noteChanges(ordered, storage);
  if (!noted.ok) return noted;
  for (const [index, { key, text }] of ordered.entries()) {
    const made = put(storage, key, text);
    if (made.ok) continue;
    if (takeBack(ordered.slice(0, index + 1), storage)) closeJournal(storage);
    return made;
  }
  closeJournal(storage);
  return success(undefined);
}

/** What is added comes first, then what grows, then what shrinks: going back then never needs more room. */
function inOrder(changes: readonly StoredChange[]): StoredChange[] {
  const rank = ({ before, text }: StoredChange) =>
    before === null ? -Number.MAX_SAFE_INTEGER : before.length - (text?.length ?? -before.length);
  return changes.toSorted((one, other) => rank(one) - rank(other));
}

function takeBack(made: readonly StoredChange[], storage: BrowserStorage): boolean {
  return made
    .toReversed()
    .map(({ key, before }) => put(storage, key, before).ok)
    .every(Boolean);
}

function put(storage: BrowserStorage, key: string, text: string | null): Outcome<undefined, WriteProblem> {
  return text === null ? storage.remove(key) : storage.write(key, text);
}
