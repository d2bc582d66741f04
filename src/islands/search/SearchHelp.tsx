import { fill } from '#domain/i18n/message.ts';
import type { Outcome } from '#stores/search.ts';
import type { SearchProps } from './search-props.ts';

type NothingProps = SearchProps & { outcome: Extract<Outcome, { state: 'none' }> };

function fragmentOf(query: string): string {
  return `#${new URLSearchParams({ q: query })}`;
}

/** Helps on where nothing was found: the same keys on the other layout, another word, the other language. */
export function NothingFound({ outcome: { query, meant }, texts, addresses }: NothingProps) {
  return (
    <div class="notice">
      {meant !== null && (
        <p>
          {texts.meant} <a href={fragmentOf(meant)}>{meant}</a>?
        </p>
      )}
      <p>{texts.help}</p>
      <p>
        <a href={addresses.other + fragmentOf(query)}>{fill(texts.otherLanguage, { query: query.trim() })}</a>
      </p>
    </div>
  );
}

/** Says that the index could not be had, and what to do. */
export function SearchFailed({ texts, addresses, guide, retry }: SearchProps & { retry: () => void }) {
  const { title, text, retry: again } = texts.failed;
  return (
    <div class="notice error" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="actions">
        <button class="button" type="button" onClick={retry}>
          {again}
        </button>
        <a class="button quiet" href={addresses.guide}>
          {guide}
        </a>
      </p>
    </div>
  );
}
