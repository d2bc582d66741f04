import { type Answers, type Bank, type Controller, type FunctionState, itemsInScope, type Mode } from './bank.ts';
import { functionParts } from './function-answer.ts';

/**
 * What stands out about a function:
 * `gap` it is not done, or nobody runs it · `unknown` whether it is done, or who runs it, was not said ·
 * `joint` both departments run it by agreement · `other-unit` neither of them runs it ·
 * `other-side` the department in whose dimension it does not stand runs it ·
 * `not-applicable` it cannot exist in this company · `plain` nothing.
 */
export type FunctionMark = 'gap' | 'unknown' | 'joint' | 'other-unit' | 'other-side' | 'not-applicable' | 'plain';

export interface FunctionRow {
  readonly id: string;
  /** The dimension it stands in, and so the department that usually runs it: `sales` or `marketing`. */
  readonly dimension: string;
  /** Null: not answered, or not applicable. */
  readonly state: FunctionState | null;
  /** Null: not answered, or not applicable. With state `none`: who would decide. */
  readonly controller: Controller | null;
  readonly mark: FunctionMark;
}

/**
 * The function map: who runs what, in the order of the bank; empty in a mode that asks no functions.
 *
 * Facts only. A mark is no fault (a joint function may be the best of arrangements), and none moves the bias.
 */
export function functionMap(bank: Bank, answers: Answers, mode: Mode): FunctionRow[] {
  return itemsInScope(bank, mode)
    .filter((item) => item.type === 'function')
    .map(({ id, dimension }) => {
      const answer = answers[id];
      const { state, controller } = functionParts(answer);
      const mark = answer === 'na' ? 'not-applicable' : markOf(dimension, state, controller);
      return { id, dimension, state, controller, mark };
    });
}

function markOf(dimension: string, state: FunctionState | null, controller: Controller | null): FunctionMark {
  if (state === 'none' || controller === 'nobody') return 'gap';
  if (state === null || state === 'unknown' || controller === null || controller === 'unknown') return 'unknown';
  if (controller === 'joint') return 'joint';
  if (controller === 'other') return 'other-unit';
  return controller === dimension ? 'plain' : 'other-side';
}
