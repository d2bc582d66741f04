import { countAnswers } from './answer-status.ts';
import { type Answers, isApplicable, type PlacedItem, type ScopedDimension } from './bank.ts';
import { mean, reaches, weightedMean } from './numbers.ts';
import { itemShare } from './share.ts';

const ANSWERED_OF_DIMENSION = 0.6;
const VALID_OF_DIMENSIONS = 0.75;
const ANSWERED_OF_ALL = 0.7;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Score D of one dimension, 0–100: 100·mean(x) over the items that were answered.
 *
 * Null when under 60 % of the applicable items are answered: «nothing said» and
 * «all bad» must not look the same on a chart. «Not applicable» leaves the count.
 */
export function dimensionScore(items: readonly PlacedItem[], answers: Answers): number | null {
  const { applicable, shares } = readShares(items, answers);
  if (applicable === 0 || !reaches(shares.length / applicable, ANSWERED_OF_DIMENSION)) return null;
  return 100 * mean(shares);
}

/**
 * Strength M of the way the two departments work together, 0–100: ΣW·D/ΣW over valid dimensions.
 *
 * Null unless at least 75 % of the dimensions in scope are valid (one that is all «n/a» stays in that count)
 * and at least 70 % of all applicable items are answered.
 */
export function strengthOf(dimensions: readonly ScopedDimension[], answers: Answers): number | null {
  const valid = dimensions.flatMap(({ weight, items }) => {
    const value = dimensionScore(items, answers);
    return value === null ? [] : [{ weight, value }];
  });
  const all = dimensions.flatMap((dimension) => dimension.items);
  const counts = countAnswers(all, answers);
  if (counts.applicable === 0 || !reaches(counts.answered / counts.applicable, ANSWERED_OF_ALL)) return null;
  return reaches(valid.length / dimensions.length, VALID_OF_DIMENSIONS) ? weightedMean(valid) : null;
}

/**
 * Between which figures the strength lies, whatever the missing answers are.
 *
 * M over all dimensions with an applicable item, every blank and don't-know set to 0 (low) and to 1 (high);
 * a dimension that is not valid counts 0 in low and 100 in high. So low ≤ M ≤ high always.
 */
export function strengthRange(dimensions: readonly ScopedDimension[], answers: Answers): Range {
  const bounds = dimensions.flatMap((dimension) => {
    const bound = dimensionRange(dimension.items, answers);
    return bound === null ? [] : [{ weight: dimension.weight, ...bound }];
  });
  const low = weightedMean(bounds.map((bound) => ({ weight: bound.weight, value: bound.low }))) ?? 0;
  const high = weightedMean(bounds.map((bound) => ({ weight: bound.weight, value: bound.high }))) ?? 100;
  // The three means round differently in their last bit, and M must not peep out of its range for that.
  const strength = strengthOf(dimensions, answers);
  return strength === null ? { low, high } : { low: Math.min(low, strength), high: Math.max(high, strength) };
}

function dimensionRange(items: readonly PlacedItem[], answers: Answers): Range | null {
  const { applicable, shares } = readShares(items, answers);
  if (applicable === 0) return null;
  if (dimensionScore(items, answers) === null) return { low: 0, high: 100 };
  const sum = shares.reduce((total, share) => total + share, 0);
  return { low: (100 * sum) / applicable, high: (100 * (sum + applicable - shares.length)) / applicable };
}

function readShares(items: readonly PlacedItem[], answers: Answers): { applicable: number; shares: number[] } {
  const applicable = items.filter((item) => isApplicable(answers[item.id]));
  const shares = applicable.flatMap((item) => itemShare(item, answers[item.id]) ?? []);
  return { applicable: applicable.length, shares };
}
