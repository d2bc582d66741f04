import { countWords } from '#domain/text/words.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';

/** Fewest words with which a field says anything; a criterion may be as short as «без опечаток». */
const FEWEST: Readonly<Record<string, number>> = {
  problem: 3,
  goal: 3,
  audience: 3,
  keyMessage: 3,
  proof: 3,
  criteria: 2,
};
const MOST = 1200;

/** Check 24: a word or two where a sentence is needed; more words in all than anyone will read. */
export function size(look: Look): Finding[] {
  const counted = look.texts.map(({ field, path, text }) => ({ field, path, text, count: countWords(text) }));
  const thin = counted
    .filter(({ field, count }) => count < (FEWEST[field] ?? 0))
    .map(({ path, text }) =>
      found(look, { check: 'too-thin', field: path, submit: 'H', approve: 'H', values: { text: text.trim() } }),
    );
  const words = counted.reduce((sum, { count }) => sum + count, 0);
  const longest = counted.toSorted((one, other) => other.count - one.count)[0];
  if (words <= MOST || longest === undefined) return thin;
  const values = { words, most: MOST, case: 'long' };
  return [...thin, found(look, { check: 'too-thin', field: longest.path, submit: 'H', approve: 'H', values })];
}
