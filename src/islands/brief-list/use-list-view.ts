import { useEffect, useState } from 'preact/hooks';
import { type ListView, WHOLE_LIST } from '#domain/brief/list-view.ts';
import { historyState, replaceHistory } from '#platform/page-history.ts';
import { keepListView, readListView } from '#stores/brief-list-view.ts';
import type { ListProps } from './list-props.ts';

/** Browsers refuse to note every letter; so long after the last one nobody has left the page yet. */
const PAUSE_MS = 300;

function noted(): string {
  const { search }: { search?: unknown } = Object(historyState());
  return typeof search === 'string' ? search : '';
}

/** How the list is looked at: filters and order are remembered, the search until one comes back to the page. */
export function useListView(kinds: ListProps['kinds']) {
  const [view, setView] = useState(() => readListView(kinds.map(({ id }) => id)));
  const [search, setSearch] = useState(noted);

  useEffect(() => {
    if (search === noted()) return;
    const timer = setTimeout(() => replaceHistory({ ...Object(historyState()), search }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search]);

  function look(changes: Partial<ListView>) {
    setView((before) => ({ ...before, ...changes }));
    keepListView({ ...view, ...changes });
  }

  function showAll(state = WHOLE_LIST.state) {
    setSearch('');
    look({ state, kind: WHOLE_LIST.kind });
  }

  return { view, search, setSearch, look, showAll };
}
