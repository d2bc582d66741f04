import { useRef } from 'preact/hooks';
import { fill, plural } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import type { Outcome } from '#stores/search.ts';
import { FoundPages } from './FoundPages.tsx';
import { NothingFound, SearchFailed } from './SearchHelp.tsx';
import { FIELD, linkId, type SearchProps } from './search-props.ts';
import { useSearch } from './use-search.ts';

/** One line about where the search stands. */
function statusOf(outcome: Outcome, isShort: boolean, { locale, texts }: SearchProps): string {
  if (outcome.state === 'none') return fill(texts.none, { query: outcome.query.trim() });
  if (outcome.state !== 'found') return isShort ? texts.short : '';
  const { isPartial, total, words } = outcome;
  return plural(locale, isPartial ? texts.partial : texts.found, total, { words: words.join(' ') });
}

/** The search: results as one types, by keyboard alone if one likes. */
export function Search(props: SearchProps) {
  const { texts } = props;
  const { outcome, isSearching, query, type, clear, showMore, retry, openFirst } = useSearch(props);
  const place = useRef<HTMLElement>(null);
  const isShort = outcome.state === 'empty' && !isSearching && query.trim() !== '';

  /** Arrows go from the field through the links and back; Esc clears from anywhere. */
  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || (step === undefined && event.key !== 'Escape')) return;
    if (step === undefined) {
      clear();
      return;
    }
    const stops = Array.from(place.current?.querySelectorAll<HTMLElement>(`#${FIELD}, .found a`) ?? []);
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }

  async function more(shown: number) {
    await showMore();
    focusSoon(linkId(shown));
  }

  return (
    <search ref={place} onKeyDown={walk}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          openFirst();
        }}
      >
        <label for={FIELD}>{texts.label}</label>
        <div class="search-field">
          <input
            id={FIELD}
            type="search"
            value={query}
            maxLength={200}
            autoComplete="off"
            spellcheck={false}
            enterkeyhint="go"
            aria-describedby="search-hint"
            onInput={(event) => type(event.currentTarget.value)}
          />
          {query !== '' && (
            <button class="text-button" type="button" onClick={clear}>
              {texts.clear}
            </button>
          )}
        </div>
        <p id="search-hint" class="hint">
          {texts.hint}
        </p>
      </form>
      <div class="search-progress">{isSearching && <progress aria-label={texts.searching} />}</div>
      <p class="search-status" role="status">
        {statusOf(outcome, isShort, props)}
      </p>
      {outcome.state === 'none' && <NothingFound {...props} outcome={outcome} />}
      {outcome.state === 'failed' && <SearchFailed {...props} retry={retry} />}
      {outcome.state === 'found' && (
        <section aria-label={texts.results}>
          <FoundPages pages={outcome.pages} places={texts.places} />
          {outcome.pages.length < outcome.total && (
            <button class="button quiet" type="button" onClick={() => more(outcome.pages.length)}>
              {texts.more}
            </button>
          )}
        </section>
      )}
    </search>
  );
}
