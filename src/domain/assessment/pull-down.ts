import { answerStatus } from './answer-status.ts';
import { type Answers, type Bank, dimensionsInScope, itemsInScope, type Mode, type PlacedItem } from './bank.ts';
import { exceeds, mean } from './numbers.ts';
import { itemShare } from './share.ts';

export interface PullingItem {
  readonly id: string;
  /** 0–1, always under 1. */
  readonly share: number;
}

export interface OpenItems {
  /** Answered «don't know». */
  readonly unknown: string[];
  /** Skipped. */
  readonly blank: string[];
  /** Not applicable in this company, or switched off. */
  readonly notApplicable: string[];
}

/**
 * The items that pull a dimension down, the lowest share first and equal ones in the order of the bank.
 *
 * Counted are answered items short of the full share and not above the dimension's own mean, `limit` at most.
 * Empty for a dimension out of scope, without answers, or full.
 */
export function pullingDown(bank: Bank, answers: Answers, mode: Mode, dimension: string, limit = 3): PullingItem[] {
  const items = dimensionsInScope(bank, mode).find((entry) => entry.id === dimension)?.items ?? [];
  const answered = items.flatMap(({ id, ...item }) => {
    const share = itemShare(item, answers[id]);
    return share === null ? [] : [{ id, share }];
  });
  const average = mean(answered.map((item) => item.share));
  return answered
    .filter(({ share }) => share < 1 && !exceeds(share, average))
    .sort((one, other) => one.share - other.share)
    .slice(0, limit);
}

/** What the figures do not rest on: ids in the order of the bank, of one dimension when it is named. */
export function openItems(bank: Bank, answers: Answers, mode: Mode, dimension?: string): OpenItems {
  const items = itemsInScope(bank, mode).filter((item) => dimension === undefined || item.dimension === dimension);
  return {
    unknown: idsWith('unknown', items, answers),
    blank: idsWith('blank', items, answers),
    notApplicable: idsWith('na', items, answers),
  };
}

function idsWith(status: 'unknown' | 'blank' | 'na', items: readonly PlacedItem[], answers: Answers): string[] {
  return items.filter((item) => answerStatus(item, answers[item.id]) === status).map((item) => item.id);
}
