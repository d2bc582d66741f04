import * as v from 'valibot';
import { type Answer, type Answers, CONTROLLERS, FUNCTION_STATES, type Item } from './bank.ts';
import { itemShare } from './share.ts';

const LONGEST_ID = 64;
const MOST_ANSWERS = 500;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return value === undefined || words.some((word) => word === value);
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= -2 && value <= 5;
  if (value === 'unknown' || value === 'na') return true;
  return isRecord(value) && isOneOf(value['state'], FUNCTION_STATES) && isOneOf(value['controller'], CONTROLLERS);
}

function areAnswers(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= MOST_ANSWERS && entries.every(([id, answer]) => id.length <= LONGEST_ID && isAnswer(answer));
}

/**
 * Answers by their shape alone, whatever the items are: those of a later bank must survive being read.
 *
 * Written out by hand: a union of schemas takes fifteen times as long, which sixty results in a list can feel.
 */
export const answersSchema: v.GenericSchema<Answers> = v.custom<Answers>(areAnswers);

/** Whether an answer of the right shape fits its item: agreement 1–5, pole −2…+2, function its two parts. */
export function fitsItem(item: Item, answer: Answer): boolean {
  if (answer === 'unknown' || answer === 'na') return true;
  return item.type === 'function' ? typeof answer === 'object' : itemShare(item, answer) !== null;
}
