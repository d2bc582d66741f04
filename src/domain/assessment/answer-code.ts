import { type Answer, CONTROLLERS, FUNCTION_STATES, type FunctionAnswer, type Item } from './bank.ts';
import { functionParts } from './function-answer.ts';
import { itemShare } from './share.ts';

const BLANK = 0;
const UNKNOWN = 1;
const NOT_APPLICABLE = 2;
/** The first of the codes that mean something else in each type of item. */
const FIRST = 3;

/** Either part of a function may be missing; the order is that of the codes for ever. */
const STATES = [null, ...FUNCTION_STATES] as const;
const RUN_BY = [null, ...CONTROLLERS] as const;
const FUNCTION_CODES = STATES.length * RUN_BY.length;

/** An answer as a number under 64; a blank, and a value off the item's scale, is 0. */
export function answerCode(item: Item, answer: Answer | undefined): number {
  if (answer === 'unknown') return UNKNOWN;
  if (answer === 'na') return NOT_APPLICABLE;
  if (item.type === 'function') return typeof answer === 'object' ? functionCode(answer) : BLANK;
  if (typeof answer !== 'number' || itemShare(item, answer) === null) return BLANK;
  return FIRST + answer - lowest(item);
}

/** The answer of a code: undefined for a blank, null where the item has no such code. */
export function answerFromCode(item: Item, code: number): Answer | undefined | null {
  if (code === BLANK) return undefined;
  if (code === UNKNOWN) return 'unknown';
  if (code === NOT_APPLICABLE) return 'na';
  if (item.type === 'function') return functionFromCode(code - FIRST);
  const value = code - FIRST + lowest(item);
  return itemShare(item, value) === null ? null : value;
}

function lowest(item: Item): number {
  return item.type === 'pole' ? -2 : 1;
}

function functionCode(answer: FunctionAnswer): number {
  const { state, controller } = functionParts(answer);
  return FIRST + STATES.indexOf(state) * RUN_BY.length + RUN_BY.indexOf(controller);
}

function functionFromCode(code: number): FunctionAnswer | null {
  if (code < 0 || code >= FUNCTION_CODES) return null;
  const state = STATES[Math.floor(code / RUN_BY.length)] ?? null;
  const controller = RUN_BY[code % RUN_BY.length] ?? null;
  return { ...(state === null ? {} : { state }), ...(controller === null ? {} : { controller }) };
}
