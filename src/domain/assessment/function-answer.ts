import { type Answer, CONTROLLERS, type Controller, FUNCTION_STATES, type FunctionState } from './bank.ts';

export interface FunctionParts {
  /** Null: not answered. */
  readonly state: FunctionState | null;
  /** Null: not answered. */
  readonly controller: Controller | null;
}

/**
 * Both parts of the answer to a function item, each on its own: either may be missing.
 *
 * A whole «don't know» is a don't-know in both parts; anything that is no such answer reads as a blank.
 */
export function functionParts(answer: Answer | undefined): FunctionParts {
  if (answer === 'unknown') return { state: 'unknown', controller: 'unknown' };
  if (typeof answer !== 'object' || answer === null) return { state: null, controller: null };
  return {
    state: FUNCTION_STATES.find((state) => state === answer.state) ?? null,
    controller: CONTROLLERS.find((controller) => controller === answer.controller) ?? null,
  };
}
