import { type PhraseList, phraseAt, phrasesIn, type Word } from '#domain/text/words.ts';
import { CHANGE, COMPARATIVE, DELIVERABLE, FILLER, GOAL_HEAD, JOIN, MAKE, PREPOSITION, PURPOSE } from './word-lists.ts';

/** Words that must follow a «so that» to name an end. */
const END = 2;
/** Marks at which a new clause may begin. */
const CLAUSE = /[,;:()\n]|\s[—–-]\s/;

/** A thing that marketing makes, and the place behind it. */
export interface Thing {
  readonly word: string;
  readonly after: number;
}

/** The first word from a place on at which no phrase of a list begins. */
export function firstBut(words: readonly Word[], list: PhraseList, from = 0): number {
  let index = from;
  for (let length = phraseAt(words, index, list); length > 0; length = phraseAt(words, index, list)) index += length;
  return index;
}

/** The place behind the verbs of making that stand there: «разработка и запуск», “make”; the same place without any. */
export function behindMaking(words: readonly Word[], from: number): number {
  let index = from + phraseAt(words, from, MAKE);
  if (index === from) return from;
  while (phraseAt(words, index, JOIN) > 0 && phraseAt(words, index + 1, MAKE) > 0) {
    index += 1 + phraseAt(words, index + 1, MAKE);
  }
  return words[index]?.text === 'of' ? index + 1 : index;
}

/** The thing to be made that stands within reach of a place, before any preposition: the last, as in “web page design”. */
export function thingBehind(words: readonly Word[], from: number, reach: number): Thing | null {
  let thing: Thing | null = null;
  for (let index = from; index < from + reach && phraseAt(words, index, PREPOSITION) === 0; index += 1) {
    const length = phraseAt(words, index, DELIVERABLE);
    if (length > 0) thing = { word: words[index]?.text ?? '', after: index + length };
  }
  return thing;
}

/**
 * Whether a text leads from the means to an end behind a place in its first sentence: names a change there, or says
 * «чтобы …», “so that …” anywhere after it.
 */
export function leadsToEnd(first: readonly Word[], all: readonly Word[], from: number): boolean {
  const rest = all.slice(from);
  return (
    phrasesIn(first.slice(from), CHANGE).length > 0 ||
    phrasesIn(rest, PURPOSE).some(({ index, length }) => rest.length - index - length >= END)
  );
}

/** The words with which goals begin in a sentence: at its start, behind «and», behind a comma. */
export function goalHeads(text: string, words: readonly Word[]): string[] {
  const first = firstBut(words, FILLER);
  return words.flatMap((word, index) => {
    const isHead = phraseAt(words, index, GOAL_HEAD) > 0 && (index === first || isClauseStart(text, words, index));
    const isThan = ['чем', 'than'].includes(words[index + 1]?.text ?? '');
    const isMore =
      phraseAt(words, index, COMPARATIVE) > 0 && (index === first || isBehindJoin(words, index)) && !isThan;
    return isHead || isMore ? [word.text] : [];
  });
}

function isClauseStart(text: string, words: readonly Word[], index: number): boolean {
  const between = text.slice(words[index - 1]?.end, words[index]?.start);
  return CLAUSE.test(between) || isBehindJoin(words, index);
}

/** Behind «and», “and to”; but not where it joins two verbs of one object, like “attract and keep”. */
function isBehindJoin(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.text === 'to' ? index - 1 : index;
  const join = [1, 2, 3].find((length) => phraseAt(words, at - length, JOIN) === length);
  return join !== undefined && phraseAt(words, at - join - 1, GOAL_HEAD) === 0;
}
