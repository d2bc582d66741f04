import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '#islands/parts/use-store.ts';
import { focusElement } from '#platform/focus.ts';
import { type Fragment, readFragment, watchFragment } from '#platform/fragment.ts';
import { keepInFragment } from '#platform/fragment-address.ts';
import { openSearchEngine } from '#platform/search-engine.ts';
import { takeSearchLink } from '#platform/search-link.ts';
import { createSearch } from '#stores/search.ts';
import { FIELD, type SearchProps } from './search-props.ts';

/** The query of the page, kept in its address, and what became of it. */
export function useSearch({ addresses, texts }: SearchProps) {
  const search = useMemo(() => {
    const open = () => openSearchEngine(addresses.index, addresses.base);
    return createSearch(open, new Set(texts.skipped.split(/\s+/)));
  }, []);
  const outcome = useStore(search.$outcome);
  const isSearching = useStore(search.$isSearching);
  const [query, setQuery] = useState('');

  function takeAddress({ values }: Fragment) {
    const asked = values['q'] ?? '';
    setQuery(asked);
    search.ask(asked);
  }

  function type(typed: string) {
    setQuery(typed);
    search.type(typed);
  }

  useEffect(() => {
    const focusField = () => focusElement(FIELD);
    const { values } = readFragment();
    if (values['q'] !== undefined) takeAddress({ id: null, values });
    focusField();
    const stops = [watchFragment(takeAddress), takeSearchLink(focusField)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  // Before anything that was found can be followed: Back leads to the query.
  useLayoutEffect(() => {
    if ('query' in outcome) keepInFragment('q', outcome.query.trim());
  }, [outcome]);

  return {
    outcome,
    isSearching,
    query,
    type,
    showMore: search.showMore,
    retry: () => search.ask(query),
    clear() {
      type('');
      keepInFragment('q', '');
      focusElement(FIELD);
    },
    async openFirst() {
      const answer = await search.ask(query);
      const first = answer.state === 'found' ? answer.pages[0] : undefined;
      if (first !== undefined) location.assign(first.address);
    },
  };
}
