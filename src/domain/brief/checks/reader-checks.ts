import { phraseAt, phrasesIn, sentencesOf, type Word, wordsOf } from '#domain/text/words.ts';
import { textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';
import { behindMaking, firstBut, type Thing, thingBehind } from './phrases.ts';
import { ANYBODY, EVERYONE, FILLER, FIND_OUT, NEED, PREPOSITION, TROUBLE } from './word-lists.ts';

/** An audience of everyone has no more words than this. */
const BARE = 12;
/** How far into a sentence the need stands, and how far behind it the thing. */
const REACH = 5;
/** Words that must follow for the rest to tell what happens now. */
const TOLD = 6;

/** Words that narrow nothing down behind «all» and «anyone». */
const EMPTY = [ANYBODY, EVERYONE, PREPOSITION];

/** Check 12, its milder case: an audience of everyone is nobody in particular. */
export function audienceOfEveryone(look: Look): Finding[] {
  const words = wordsOf(textAt(look.brief, 'audience'));
  const start = firstBut(words, FILLER, firstBut(words, PREPOSITION));
  const length = phraseAt(words, start, EVERYONE);
  const rest = words.slice(start + length);
  const saysNothing = rest.every((_, index) => EMPTY.some((list) => phraseAt(rest, index, list) > 0));
  if (length === 0 || words.length > BARE || !saysNothing) return [];
  const values = { case: 'everyone' };
  return [found(look, { check: 'audience-missing', field: 'audience', submit: 'W', approve: 'W', values })];
}

/** Check 22: the problem begins with what is to be done, and nothing tells what happens now. */
export function solutionFirst(look: Look): Finding[] {
  const text = textAt(look.brief, 'problem');
  const solution = solutionIn(sentencesOf(text)[0]?.words ?? []);
  if (solution === null) return [];
  const told = wordsOf(text).slice(solution.after);
  if (told.length >= TOLD && phrasesIn(told, TROUBLE).length > 0) return [];
  const values = { thing: solution.word };
  return [found(look, { check: 'solution-first', field: 'problem', submit: 'W', approve: 'W', values })];
}

/** «Нам нужен сайт», “please make a booklet”, «надо открыть склад»; finding something out is none. */
function solutionIn(words: readonly Word[]): Thing | null {
  const need = phrasesIn(words.slice(0, REACH), NEED)[0];
  const start = need === undefined ? firstBut(words, FILLER) : firstBut(words, FILLER, need.index + need.length);
  const making = behindMaking(words, start);
  const thing = need === undefined && making === start ? null : thingBehind(words, making, REACH);
  if (thing !== null || need === undefined) return thing;
  const isOwn = firstBut(words, FILLER) >= need.index;
  const isDoing = isVerb(words, start) && phraseAt(words, start, FIND_OUT) === 0;
  return isOwn && isDoing ? { word: words[start]?.text ?? '', after: start + 1 } : null;
}

/** A verb in the form that follows «надо» or “need to”. */
function isVerb(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  return /(?:ть|ти|чь)(?:ся)?$/.test(words[index]?.text ?? '') || ['to', 'should', 'must', "let's"].includes(before);
}
