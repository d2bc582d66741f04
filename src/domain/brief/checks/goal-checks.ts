import { phraseAt, phrasesIn, sentencesOf, wordsOf } from '#domain/text/words.ts';
import { textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';
import { behindMaking, firstBut, goalHeads, leadsToEnd, thingBehind } from './phrases.ts';
import { ANOTHER_GOAL, FILLER, FOR } from './word-lists.ts';

/** A thing without a verb is a goal in itself only in so few words. */
const BARE = 5;
/** With what it is for behind it, it may take these. */
const LONG = 12;
/** How many words a thing may stand behind its verb, and with no verb behind the start. */
const REACH = 5;
const NEAR = 2;
/** A line of a list. */
const BULLET = /^\s*(?:[-–—•*]|\d+[.)])\s*\S/;
const NUMBER = /\d[\d\s.,]*\d|\d/g;

/** Check 3: more goals than one. */
export function severalGoals(look: Look): Finding[] {
  const goal = textAt(look.brief, 'goal');
  const heads = sentencesOf(goal).flatMap(({ text, words }) => goalHeads(text, words));
  const another = phrasesIn(wordsOf(goal), ANOTHER_GOAL).length;
  const isList = goal.split('\n').filter((line) => BULLET.test(line)).length > 1;
  const isSeveral = isList || heads.length > 1 || (heads.length === 1 && another > 0);
  return isSeveral ? [found(look, { check: 'goals-several', field: 'goal', submit: 'W', approve: 'W' })] : [];
}

/** Check 4: the goal is the thing to be made. */
export function goalIsDeliverable(look: Look): Finding[] {
  const goal = textAt(look.brief, 'goal');
  const words = sentencesOf(goal)[0]?.words ?? [];
  const start = firstBut(words, FILLER);
  const making = behindMaking(words, start);
  const thing = thingBehind(words, making, making === start ? NEAR : REACH);
  if (thing === null || leadsToEnd(words, wordsOf(goal), thing.after)) return [];
  const isFor = phraseAt(words, thing.after, FOR) > 0 && words.length <= LONG && !/\d/.test(goal);
  if (making === start && words.length > BARE && !isFor) return [];
  const values = { thing: thing.word };
  return [found(look, { check: 'goal-is-deliverable', field: 'goal', submit: 'W', approve: 'W', values })];
}

/** Check 27: what is to be reached is what there is already. */
export function targetIsBaseline(look: Look): Finding[] {
  const field = 'measure.target';
  const value = textAt(look.brief, field).trim();
  if (!isSameAmount(textAt(look.brief, 'measure.baseline'), value)) return [];
  return [found(look, { check: 'target-is-baseline', field, submit: 'E', approve: 'E', values: { value } })];
}

/** The same text, or the same single number where one of the two names no unit: «12» and «12 запросов». */
function isSameAmount(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first.all === '' || second.all === '') return false;
  if (first.all === second.all) return true;
  return first.number !== null && first.number === second.number && (first.unit === '' || second.unit === '');
}

function partsOf(typed: string) {
  const all = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<![.,;])[.,;]+$/, '');
  const [number, ...more] = all.match(NUMBER) ?? [];
  const isOne = number !== undefined && more.length === 0;
  return { all, number: isOne ? number.replace(/\s/g, '') : null, unit: all.replace(NUMBER, '').trim() };
}
