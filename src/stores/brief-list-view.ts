import { type ListView, parseView } from '#domain/brief/list-view.ts';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';

const KEY = `${PREFERENCE_ROOT}brief-list`;

/** How the list was looked at last. Two tabs may look at it differently: it is read once, when a page begins. */
export function readListView(kinds: readonly string[]): ListView {
  const stored = browserStorage.read(KEY);
  return parseView((stored.ok && stored.value) || '', kinds);
}

/** Remembers how the list is looked at; where it cannot be stored it holds until the page is left. */
export function keepListView(view: ListView): void {
  browserStorage.write(KEY, JSON.stringify(view));
}
