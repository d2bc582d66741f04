import type { Answers, PlacedItem } from './bank.ts';
import { exceeds, mean, reaches } from './numbers.ts';
import { poleValue } from './share.ts';

const LEAST_POLES = 4;
/** Beyond this |B| the company leans. */
const LEAN = 15;
/** Beyond this |B| it leans strongly. */
export const STRONG_BIAS = 50;
const WEAK_STRENGTH = 50;

/** How far the answers pull to either side, each 0–100. */
export interface Pull {
  readonly sales: number;
  readonly marketing: number;
}

export type Verdict =
  | 'strong-sales'
  | 'lean-sales'
  | 'balanced'
  | 'weak'
  | 'contested'
  | 'centre'
  | 'lean-marketing'
  | 'strong-marketing'
  | 'unknown';

/**
 * Pull to sales 100·mean(max(0, −v/2)) and to marketing 100·mean(max(0, v/2)) over the answered pole items.
 *
 * Null under four of them. Who runs which function never moves it.
 */
export function pullOf(items: readonly PlacedItem[], answers: Answers): Pull | null {
  const values = items.flatMap((item) => poleValue(item, answers[item.id]) ?? []);
  if (values.length < LEAST_POLES) return null;
  return {
    sales: 100 * mean(values.map((value) => Math.max(0, -value / 2))),
    marketing: 100 * mean(values.map((value) => Math.max(0, value / 2))),
  };
}

/** Bias B = pull to marketing − pull to sales, −100 (sales) … +100 (marketing). */
export function biasOf(pull: Pull | null): number | null {
  return pull === null ? null : pull.marketing - pull.sales;
}

/**
 * The bias in one word.
 *
 * |B| > 50 strong, > 15 lean; within 15: both pulls ≥ 15 `contested` (a zero that hides a war),
 * else strength unknown `centre`, under 50 `weak` (equally weak), else `balanced`.
 */
export function verdictOf(pull: Pull | null, strength: number | null): Verdict {
  const bias = biasOf(pull);
  if (pull === null || bias === null) return 'unknown';
  const side = bias < 0 ? 'sales' : 'marketing';
  if (exceeds(Math.abs(bias), STRONG_BIAS)) return `strong-${side}`;
  if (exceeds(Math.abs(bias), LEAN)) return `lean-${side}`;
  if (reaches(pull.sales, LEAN) && reaches(pull.marketing, LEAN)) return 'contested';
  if (strength === null) return 'centre';
  return reaches(strength, WEAK_STRENGTH) ? 'balanced' : 'weak';
}
