import { type Counts, countAnswers } from './answer-status.ts';
import { type Answers, type Bank, itemsInScope } from './bank.ts';
import { mean, reaches } from './numbers.ts';
import { itemShare } from './share.ts';

const LEAST_ANSWERED = 6;
const MOST_WEAKEST = 3;

/** What a self-check comes to: under 50 the relation suffers, under 75 workable, else reliable. */
export type SelfCheckBand = 'suffers' | 'workable' | 'reliable' | 'unknown';

/** The bands with the score from which and under which each is given; the last one reaches to 100 itself. */
export const SELF_CHECK_BANDS = [
  { band: 'suffers', from: 0, under: 50 },
  { band: 'workable', from: 50, under: 75 },
  { band: 'reliable', from: 75, under: 100 },
] as const;

export interface SelfCheckScore {
  /** 100·mean share over the answered items, 0–100; null under six of them. */
  readonly score: number | null;
  readonly band: SelfCheckBand;
  readonly counts: Counts;
  /** Up to three answered items short of the full share, the lowest first and equal ones in the order of the bank. */
  readonly weakest: string[];
}

/** What somebody's own answers about their habits come to; «not my job» leaves the count. No level, no comparison. */
export function scoreSelfCheck(bank: Bank, answers: Answers): SelfCheckScore {
  const items = itemsInScope(bank, 'full');
  const answered = items.flatMap((item) => {
    const share = itemShare(item, answers[item.id]);
    return share === null ? [] : [{ id: item.id, share }];
  });
  const score = answered.length < LEAST_ANSWERED ? null : 100 * mean(answered.map(({ share }) => share));
  const weakest = answered
    .filter(({ share }) => share < 1)
    .sort((one, other) => one.share - other.share)
    .slice(0, MOST_WEAKEST);
  return { score, band: bandOf(score), counts: countAnswers(items, answers), weakest: weakest.map(({ id }) => id) };
}

function bandOf(score: number | null): SelfCheckBand {
  if (score === null) return 'unknown';
  return SELF_CHECK_BANDS.findLast(({ from }) => reaches(score, from))?.band ?? 'unknown';
}
