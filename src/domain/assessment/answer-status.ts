import { type Answer, type Answers, type Item, isApplicable, type PlacedItem } from './bank.ts';
import { functionParts } from './function-answer.ts';
import { itemShare } from './share.ts';

/** `na` leaves every count; `unknown` is a don't-know; `blank` was skipped. None of them is a zero. */
export type AnswerStatus = 'answered' | 'unknown' | 'blank' | 'na';

export interface Counts {
  readonly applicable: number;
  readonly answered: number;
  readonly unknown: number;
}

/**
 * What an answer counts as.
 *
 * A function is answered when its state is known: an unknown or missing controller is no don't-know,
 * and a controller without a state is a blank.
 */
export function answerStatus(item: Item, answer: Answer | undefined): AnswerStatus {
  if (!isApplicable(answer)) return 'na';
  if (itemShare(item, answer) !== null) return 'answered';
  const unknown = answer === 'unknown' || (item.type === 'function' && functionParts(answer).state === 'unknown');
  return unknown ? 'unknown' : 'blank';
}

/** How many of the items apply, how many of those were answered, and how many got a «don't know». */
export function countAnswers(items: readonly PlacedItem[], answers: Answers): Counts {
  const statuses = items.map((item) => answerStatus(item, answers[item.id]));
  return {
    applicable: statuses.filter((status) => status !== 'na').length,
    answered: statuses.filter((status) => status === 'answered').length,
    unknown: statuses.filter((status) => status === 'unknown').length,
  };
}

/** Visibility, 0–1: 1 − don't-knows / applicable items; 1 when nothing applies. */
export function visibility(counts: Counts): number {
  return counts.applicable === 0 ? 1 : 1 - counts.unknown / counts.applicable;
}
