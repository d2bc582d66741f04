import { useMemo } from 'preact/hooks';
import { countsFor, type ListedBrief, type ListView, ORDERS } from '#domain/brief/list-view.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ListProps } from './list-props.ts';

type Props = Pick<ListProps, 'kinds' | 'texts'> & {
  listed: readonly ListedBrief[];
  view: ListView;
  search: string;
  onSearch: (text: string) => void;
  onLook: (changes: Partial<ListView>) => void;
};

type Choice = { id: string; name: string };

/** Search, filters and order: each takes effect as it is touched, nothing has to be sent. */
export function ListForm({ kinds, texts, listed, view, search, onSearch, onLook }: Props) {
  const { briefs: words, standing } = texts;
  const counts = useMemo(
    () =>
      countsFor(
        listed,
        view,
        kinds.map(({ id }) => id),
      ),
    [listed, view],
  );

  /** Choices that would show something, and the present one. */
  function worthwhile<Id extends string>(
    all: readonly (readonly [Id, number])[],
    present: Id,
    name: (id: Id) => string,
  ) {
    return all
      .filter(([id, count]) => count > 0 || id === present || id === '')
      .map(([id, count]) => ({ id, name: fill(words.choice, { name: name(id), n: count }) }));
  }

  const states = worthwhile(counts.states, view.state, (id) => {
    if (id === '') return words.allStates;
    return id === 'archived' ? words.archivedState : standing.states[id];
  });
  const kindChoices = worthwhile(counts.kinds, view.kind, (id) =>
    id === '' ? words.allKinds : (kinds.find((kind) => kind.id === id)?.title ?? id),
  );
  const orders = ORDERS.map((id) => ({ id, name: words.orders[id] }));

  const select = (key: keyof ListView, choices: readonly Choice[]) => (
    <div class="field">
      <label for={`list-${key}`}>{words[key]}</label>
      <select
        id={`list-${key}`}
        value={view[key]}
        onChange={({ currentTarget }) => onLook({ [key]: currentTarget.value })}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id} selected={id === view[key]}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );

  return (
    <search class="filters screen-only" aria-label={words.find}>
      <div class="field">
        <label for="list-search">{words.search}</label>
        <p class="hint" id="list-search-hint">
          {words.searchHint}
        </p>
        <input
          id="list-search"
          type="search"
          value={search}
          aria-describedby="list-search-hint"
          autocomplete="off"
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </div>
      {select('state', states)}
      {select('kind', kindChoices)}
      {select('order', orders)}
    </search>
  );
}
