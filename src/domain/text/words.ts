import { stem } from './stem.ts';

/** A word of a text: as compared (lower case, «ё» as «е»), its stem, and where it stands. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  /** The text as a list names one form only: `=text`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence with its words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Phrases by their first word, longer ones first. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A phrase found among words. */
export interface Match {
  readonly index: number;
  readonly length: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Sentences end at these marks, and every line is one; a point inside a number or an address is none. */
const SENTENCE = /(?:[^.!?…;\n]|[.!?](?=\S))+/gu;

/** Stems of words met before: a text is looked through again and again while it is written. */
const stems = new Map<string, string>();
const KNOWN = 5_000;

/** The words of a text; hyphens part words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => wordAt(match[0], match.index));
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The words of a text sentence by sentence. */
export function sentencesOf(text: string): Sentence[] {
  return (text.match(SENTENCE) ?? [])
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
}

/** Phrases written with commas or line ends between them; each word stands for all its forms, `=word` for itself only. */
export function phraseList(phrases: string): PhraseList {
  const list = new Map<string, string[][]>();
  for (const phrase of phrases.split(/[,\n]/)) {
    const keys = phrase
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(keyOf);
    const [first] = keys;
    if (first !== undefined)
      list.set(
        first,
        [...(list.get(first) ?? []), keys].sort((a, b) => b.length - a.length),
      );
  }
  return list;
}

/** How many words a phrase of the list takes from a place on; 0 when none begins there. */
export function phraseAt(words: readonly Word[], index: number, list: PhraseList): number {
  const word = words[index];
  if (word === undefined) return 0;
  return Math.max(lengthOf(words, index, list.get(word.stem)), lengthOf(words, index, list.get(word.form)));
}

function lengthOf(words: readonly Word[], index: number, phrases: readonly (readonly string[])[] = []): number {
  const phrase = phrases.find((keys) => keys.every((key, offset) => isWord(words[index + offset], key)));
  return phrase?.length ?? 0;
}

/** The phrases of a list that stand among words, in order, without overlapping. */
export function phrasesIn(words: readonly Word[], list: PhraseList): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = phraseAt(words, index, list);
    if (length === 0) continue;
    matches.push({ index, length });
    index += length - 1;
  }
  return matches;
}

function wordAt(written: string, start: number): Word {
  const text = plain(written);
  return { text, stem: stemOf(text), form: `=${text}`, start, end: start + written.length };
}

function stemOf(word: string): string {
  const known = stems.get(word) ?? stem(word);
  if (stems.size < KNOWN) stems.set(word, known);
  return known;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}

function keyOf(word: string): string {
  return word.startsWith('=') ? `=${plain(word.slice(1))}` : stem(plain(word));
}

function isWord(word: Word | undefined, key: string): boolean {
  return word !== undefined && (key === word.stem || key === word.form);
}
