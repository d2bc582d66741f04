import type { Answer, Controller, FunctionAnswer, FunctionState, Item } from './bank.ts';
import { functionParts } from './function-answer.ts';
import { itemShare, poleValue } from './share.ts';

/** The keys of a function's state, in the order of the printed sheet; of who runs it, likewise. */
const STATE_KEYS: readonly (readonly [string, FunctionState])[] = [
  ['1', 'none'],
  ['2', 'occasional'],
  ['3', 'regular'],
  ['0', 'unknown'],
];
const CONTROLLER_KEYS: readonly (readonly [string, Controller])[] = [
  ['1', 'sales'],
  ['2', 'marketing'],
  ['3', 'joint'],
  ['4', 'other'],
  ['5', 'nobody'],
  ['0', 'unknown'],
];
const BLANK = ' ';
const UNKNOWN = '0';
const NOT_APPLICABLE = '-';
/** A pole is typed 1–5 and stored −2…+2. */
const POLE_MIDDLE = 3;

export interface KeyedAnswer {
  /** Null: a blank. */
  readonly answer: Answer | null;
  /** Nothing more can follow: the next item's turn. */
  readonly complete: boolean;
}

/** How many keys an item takes at most. */
export function keyCount(item: Item): 1 | 2 {
  return item.type === 'function' ? 2 : 1;
}

/**
 * The answer that was typed for an item in the fast entry of paper answers.
 *
 * Agreement, frequency and pole take one key: 1–5, of which a pole makes −2…+2. A function takes two: its state (1 none,
 * 2 occasional, 3 regular), then who runs it (1 sales, 2 marketing, 3 joint, 4 another unit, 5 nobody). Anywhere `0` or
 * `?` is «don't know» and a space leaves that part blank; `-` is «not applicable», of functions and habits alone.
 */
export function answerOfKeys(item: Item, keys: string): KeyedAnswer | 'invalid' {
  const typed = keys.replace(/\?/g, UNKNOWN).replace(/[–—−]/g, NOT_APPLICABLE);
  if (typed === NOT_APPLICABLE && mayBeNotApplicable(item)) return { answer: 'na', complete: true };
  if (typed === '') return { answer: null, complete: false };
  return item.type === 'function' ? functionOfKeys(typed) : scaleOfKey(item, typed);
}

/** The keys of an answer, as a facilitator would have typed them; none for a blank and for what fits no scale. */
export function keysOfAnswer(item: Item, answer: Answer | null | undefined): string {
  if (answer === null || answer === undefined) return '';
  if (answer === 'na') return NOT_APPLICABLE;
  if (item.type === 'function') return keysOfFunction(answer);
  if (answer === 'unknown') return UNKNOWN;
  if (itemShare(item, answer) === null) return '';
  const pole = poleValue(item, answer);
  return pole === null ? String(answer) : String(pole + POLE_MIDDLE);
}

function mayBeNotApplicable(item: Item): boolean {
  return item.type === 'function' || item.type === 'frequency';
}

function scaleOfKey(item: Item, key: string): KeyedAnswer | 'invalid' {
  if (key === BLANK) return { answer: null, complete: true };
  if (key === UNKNOWN) return { answer: 'unknown', complete: true };
  if (!/^[1-5]$/.test(key)) return 'invalid';
  const value = Number(key);
  return { answer: item.type === 'pole' ? value - POLE_MIDDLE : value, complete: true };
}

function functionOfKeys(keys: string): KeyedAnswer | 'invalid' {
  const [first = '', second = ''] = keys;
  const state = STATE_KEYS.find(([key]) => key === first)?.[1];
  const controller = CONTROLLER_KEYS.find(([key]) => key === second)?.[1];
  const isState = state !== undefined || first === BLANK;
  const isController = controller !== undefined || second === BLANK || second === '';
  if (keys.length > 2 || !isState || !isController) return 'invalid';
  return { answer: functionAnswer(state, controller), complete: second !== '' };
}

/** A «don't know» in both parts is a whole one; a blank in both is no answer. */
function functionAnswer(state: FunctionState | undefined, controller: Controller | undefined): Answer | null {
  if (state === undefined && controller === undefined) return null;
  if (state === 'unknown' && controller === 'unknown') return 'unknown';
  const answer: FunctionAnswer = {
    ...(state === undefined ? {} : { state }),
    ...(controller === undefined ? {} : { controller }),
  };
  return answer;
}

function keysOfFunction(answer: Answer): string {
  const { state, controller } = functionParts(answer);
  const first = STATE_KEYS.find(([, value]) => value === state)?.[0] ?? BLANK;
  const second = CONTROLLER_KEYS.find(([, value]) => value === controller)?.[0] ?? BLANK;
  return `${first}${second}`.trimEnd();
}
