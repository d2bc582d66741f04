import * as v from 'valibot';
import { type Answer, type Answers, CONTROLLERS, FUNCTION_STATES, type Item } from './bank.ts';
import { itemShare } from './share.ts';

const LONGEST_ID = 64;
const MOST_ANSWERS = 500;

const functionAnswerSchema = v.looseObject({
  state: v.exactOptional(v.picklist(FUNCTION_STATES)),
  controller: v.exactOptional(v.picklist(CONTROLLERS)),
});

const answerSchema: v.GenericSchema<Answer> = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(5)),
  v.picklist(['unknown', 'na']),
  functionAnswerSchema,
]);

/** Answers by their shape alone, whatever the items are: those of a later bank must survive being read. */
export const answersSchema: v.GenericSchema<Answers> = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(LONGEST_ID)), answerSchema),
  v.maxEntries(MOST_ANSWERS),
);

/** Whether an answer of the right shape fits its item: agreement 1–5, pole −2…+2, function its two parts. */
export function fitsItem(item: Item, answer: Answer): boolean {
  if (answer === 'unknown' || answer === 'na') return true;
  return item.type === 'function' ? typeof answer === 'object' : itemShare(item, answer) !== null;
}
