import { type Match, phraseAt, type Sentence } from '#domain/text/words.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';
import { NEGATION } from './word-lists.ts';

/** What a message quotes at most. */
const QUOTED = 3;

/** One warning about the words of a place, each quoted once; none without words. */
export function quoting(
  look: Look,
  check: 'taste-words' | 'relative-dates',
  field: string,
  words: string[],
): Finding[] {
  if (words.length === 0) return [];
  const quoted = [...new Set(words)].slice(0, QUOTED).join(', ');
  return [found(look, { check, field, submit: 'W', approve: 'W', values: { words: quoted } })];
}

/** The words of a match as they were written, in lower case; nothing for one with a «not» before it. */
export function written({ text, words }: Sentence, { index, length }: Match): string[] {
  if ([1, 2].some((back) => phraseAt(words, index - back, NEGATION) > 0)) return [];
  return [text.slice(words[index]?.start, words[index + length - 1]?.end).toLowerCase()];
}
