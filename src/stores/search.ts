import { atom, type ReadableAtom } from 'nanostores';
import { type Answer, answerOf, SHOWN } from '#domain/search/answer.ts';
import type { FoundPage, SearchEngine } from '#domain/search/found-page.ts';
import { onOtherLayout } from '#domain/search/keyboard-layout.ts';
import { queryWords } from '#domain/search/query.ts';

/** What is known about a query. */
export type Outcome =
  | { readonly state: 'empty' }
  | { readonly state: 'failed'; readonly query: string }
  /** `meant` is what the same keys give on the other layout, if that finds something. */
  | { readonly state: 'none'; readonly query: string; readonly meant: string | null }
  | {
      readonly state: 'found';
      readonly query: string;
      /** The words it was found by. */
      readonly words: readonly string[];
      /** Whether words had to be left out, for no page has them all. */
      readonly isPartial: boolean;
      readonly total: number;
      readonly pages: readonly FoundPage[];
    };

export interface Search {
  readonly $outcome: ReadableAtom<Outcome>;
  readonly $isSearching: ReadableAtom<boolean>;
  /** Searches once typing has paused. */
  type(query: string): void;
  /** Searches at once; the outcome is that of the last query asked. */
  ask(query: string): Promise<Outcome>;
  showMore(): Promise<void>;
}

const PAUSE_MS = 200;
const EMPTY: Outcome = { state: 'empty' };

/** The search of one page; `open` is called when something is first asked, and again after it failed. */
export function createSearch(open: () => Promise<SearchEngine>, skipped: ReadonlySet<string>): Search {
  const $outcome = atom<Outcome>(EMPTY);
  const $isSearching = atom(false);
  let opening: Promise<SearchEngine> | null = null;
  let last: Answer | null = null;
  /** Counts the questions: an answer to an earlier one comes too late. */
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function engine(): Promise<SearchEngine> {
    opening ??= open();
    return opening;
  }

  async function look(query: string): Promise<[Outcome, Answer | null]> {
    const words = queryWords(query, skipped);
    if (words.length === 0) return [EMPTY, null];
    const opened = await engine();
    const answer = await answerOf(opened, words);
    if (answer !== null) {
      const isPartial = answer.words.length < words.length;
      const { hits, pages } = answer;
      return [{ state: 'found', query, words: answer.words, isPartial, total: hits.total, pages }, answer];
    }
    const other = onOtherLayout(query);
    const meant = other === null ? [] : queryWords(other, skipped);
    const isMeant = meant.length > 0 && (await answerOf(opened, meant)) !== null;
    return [{ state: 'none', query, meant: isMeant ? other : null }, null];
  }

  async function ask(query: string): Promise<Outcome> {
    clearTimeout(pause);
    asked += 1;
    const turn = asked;
    $isSearching.set(true);
    const [outcome, answer] = await look(query).catch((): [Outcome, null] => {
      opening = null;
      return [{ state: 'failed', query }, null];
    });
    if (turn !== asked) return $outcome.get();
    last = answer;
    $isSearching.set(false);
    $outcome.set(outcome);
    return outcome;
  }

  return {
    $outcome,
    $isSearching,
    ask,
    type(query) {
      clearTimeout(pause);
      asked += 1;
      if (queryWords(query, skipped).length === 0) {
        ask(query);
        return;
      }
      $isSearching.set(true);
      // The script comes while the rest is being typed; that it fails is told by the question itself.
      engine().catch(() => {});
      pause = setTimeout(() => ask(query), PAUSE_MS);
    },
    async showMore() {
      const outcome = $outcome.get();
      if (outcome.state !== 'found' || last === null) return;
      const more = await last.hits.load(outcome.pages.length, outcome.pages.length + SHOWN).catch(() => null);
      if ($outcome.get() !== outcome) return;
      $outcome.set(
        more === null ? { state: 'failed', query: outcome.query } : { ...outcome, pages: [...outcome.pages, ...more] },
      );
    },
  };
}
