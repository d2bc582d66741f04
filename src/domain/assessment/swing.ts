import { countAnswers } from './answer-status.ts';
import { type Answers, type Bank, dimensionsInScope, type Mode } from './bank.ts';
import { openItems } from './pull-down.ts';
import { dimensionScore } from './strength.ts';

export interface Swing {
  readonly dimension: string;
  /** Ids of what was skipped and of what nobody knew, in the order of the bank. */
  readonly open: string[];
  /** By how many points of strength these answers could move it. */
  readonly points: number;
}

/**
 * How much what is not known could move the strength, by dimension, the largest first.
 *
 * Each is the dimension's part of the range: its weight times the share of its items that are open, or all of it while
 * the dimension is not valid. The parts add up to the width of the range as long as anything applies at all.
 */
export function strengthSwing(bank: Bank, answers: Answers, mode: Mode): Swing[] {
  const applicable = dimensionsInScope(bank, mode).filter(({ items }) => countAnswers(items, answers).applicable > 0);
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  return applicable
    .map(({ id, weight, items }) => {
      const counts = countAnswers(items, answers);
      const openShare = 1 - counts.answered / counts.applicable;
      const width = dimensionScore(items, answers) === null ? 1 : openShare;
      const { unknown, blank } = openItems(bank, answers, mode, id);
      const open = items.map((item) => item.id).filter((item) => unknown.includes(item) || blank.includes(item));
      return { dimension: id, open, points: (100 * weight * width) / weights };
    })
    .filter(({ open }) => open.length > 0)
    .sort((one, other) => other.points - one.points);
}
