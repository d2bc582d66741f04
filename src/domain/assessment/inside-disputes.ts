import { type Bank, itemsInScope } from './bank.ts';
import type { Comparison } from './compare.ts';
import type { Members } from './comparison-columns.ts';
import type { Respondent } from './department.ts';
import { exceeds, mean, weightedMean } from './numbers.ts';
import { itemShare, poleValue } from './share.ts';

/** The people of one department differ more from each other than the departments do. */
export interface InsideDispute {
  readonly department: 'sales' | 'marketing';
  /** Null: over all dimensions. */
  readonly dimension: string | null;
  /** Mean absolute difference between any two members. */
  readonly spread: number;
  readonly gap: number;
}

/**
 * Mean absolute difference between any two of several values; null when there are not two.
 *
 * From the sorted values at once: in all pairs together, the value at place i is added i times and taken away
 * n − 1 − i times.
 */
export function spreadOf(values: readonly number[]): number | null {
  const count = values.length;
  if (count < 2) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const sum = sorted.reduce((total, value, index) => total + (2 * index - count + 1) * value, 0);
  return (2 * sum) / (count * (count - 1));
}

/**
 * Where the people of a department differ more from each other than from the other department: over all first, then
 * by dimension.
 *
 * The spread of a dimension is the mean over its paired items, in the units of their gaps; that over all weighs the
 * dimensions that have a gap. A department of one has no spread.
 */
export function insideDisputes(bank: Bank, members: Members, comparison: Comparison): InsideDispute[] {
  return (['sales', 'marketing'] as const).flatMap((department) => {
    const values = valuesByItem(bank, members[department]);
    const compared = bank.dimensions.flatMap(({ id, weight, items }) => {
      const gap = comparison.dimensions[id]?.gap;
      const paired = items.filter((item) => comparison.items[item] !== undefined);
      const spreads = paired.flatMap((item) => spreadOf(values.get(item) ?? []) ?? []);
      return gap === undefined || spreads.length === 0 ? [] : [{ id, weight, gap, spread: mean(spreads) }];
    });
    const overall = weightedMean(compared.map(({ weight, spread }) => ({ weight, value: spread })));
    const { gap } = comparison;
    const whole = overall === null || gap === null ? [] : [{ dimension: null, spread: overall, gap }];
    return [...whole, ...compared.map(({ id, spread, gap }) => ({ dimension: id, spread, gap }))]
      .filter(({ spread, gap }) => exceeds(spread, gap))
      .map((dispute) => ({ department, ...dispute }));
  });
}

/** What the members say on each item, in the units of item gaps: 100·share, for a pole 25·value. */
function valuesByItem(bank: Bank, respondents: readonly Respondent[]): Map<string, number[]> {
  const scopes = { full: itemsInScope(bank, 'full'), quick: itemsInScope(bank, 'quick') };
  const values = new Map<string, number[]>();
  for (const { mode, answers } of respondents) {
    for (const item of scopes[mode]) {
      const share = itemShare(item, answers[item.id]);
      if (share === null) continue;
      const pole = poleValue(item, answers[item.id]);
      const said = values.get(item.id) ?? [];
      said.push(pole === null ? 100 * share : 25 * pole);
      values.set(item.id, said);
    }
  }
  return values;
}
