import type { FoundPage, Hits, SearchEngine } from './found-page.ts';
import { missingWords } from './query.ts';

/** How many pages are shown at a time: each brings its text over the wire. */
export const SHOWN = 4;

/** What a query found; `words` are those it was found by, fewer than were asked where no page has them all. */
export interface Answer {
  readonly words: readonly string[];
  readonly hits: Hits;
  readonly pages: readonly FoundPage[];
}

async function ask(engine: SearchEngine, words: readonly string[]): Promise<Answer & { missing: readonly string[] }> {
  const hits = await engine.find(words);
  const pages = await hits.load(0, SHOWN);
  const found = pages.flatMap((page) => page.words);
  return { words, hits, pages, missing: missingWords(words, found) };
}

/**
 * The pages that have all words; failing that, those that have the words the site knows; failing that, those of the
 * rarest of these. Null when it knows none.
 */
export async function answerOf(engine: SearchEngine, words: readonly string[]): Promise<Answer | null> {
  const whole = await ask(engine, words);
  if (whole.hits.total > 0 && whole.missing.length === 0) return whole;
  if (words.length === 1) return null;
  const known = words.filter((word) => !whole.missing.includes(word));
  if (known.length > 0 && whole.hits.total > 0) return answerOf(engine, known);
  const single = await Promise.all(words.map((word) => answerOf(engine, [word])));
  const answers = single.filter((answer) => answer !== null);
  return answers.sort((one, other) => one.hits.total - other.hits.total)[0] ?? null;
}
