import { stem } from '../text/stem.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** A shorter query would find nearly every page. */
const LETTERS = 2;
/** Nobody asks for more; a link can, and each word would be looked for. */
const MOST_CHARACTERS = 200;

/** A word as it is compared: lower case, ё as е. */
function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/**
 * The words of a query in lower case, each once, without the little ones that stand on every page (`skipped`), unless
 * there are no others; its first 200 characters count. Empty where fewer than two letters were typed.
 */
export function queryWords(query: string, skipped: ReadonlySet<string>): string[] {
  const typed = Array.from(
    query.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().matchAll(WORD),
    ([word]) => word,
  );
  const words = typed.filter((word, index) => typed.findIndex((other) => plain(other) === plain(word)) === index);
  if (words.join('').length < LETTERS) return [];
  const telling = words.filter((word) => !skipped.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether a word that the index found stands for the word of the query: begins with it or with its stem, or shares
 * most of it. Where the index knows no such word it takes the longest beginning it has: «е» for «ёлка».
 */
function answers(found: string, asked: string): boolean {
  if (found.startsWith(asked) || found.startsWith(stem(asked))) return true;
  let shared = 0;
  while (shared < asked.length && found[shared] === asked[shared]) shared += 1;
  return shared >= Math.max(3, Math.ceil(0.55 * asked.length));
}

/** The words of a query that no found word stands for. `texts` are pieces of text that hold the found words. */
export function missingWords(words: readonly string[], texts: readonly string[]): string[] {
  const parts = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = texts.flatMap(parts);
  return words.filter((word) => !parts(word).every((part) => found.some((other) => answers(other, part))));
}
