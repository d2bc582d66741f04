import type { Initiator } from '../brief.ts';
import { type Count, countBy, countOf } from './count.ts';
import { RESULTS, type Result, SIDES, type Verdict } from './verdict.ts';

const AGREED = [...RESULTS, 'disputed', 'unknown'] as const;
export type AgreedKey = (typeof AGREED)[number];

/** How verdicts fell: where both sides agree or dispute, and apart from it where only one side has spoken. */
export interface VerdictCounts {
  readonly all: Count;
  readonly agreed: Readonly<Record<AgreedKey, Count>>;
  readonly oneWord: Readonly<Record<Initiator, Readonly<Record<Result, Count>>>>;
}

interface Judged {
  readonly isRecorded: boolean;
  readonly verdict: Verdict;
}

/** Counts verdicts; what one side alone says is never among what both say. */
export function verdictCounts(list: readonly Judged[]): VerdictCounts {
  const wordOf = (side: Initiator) =>
    countBy(RESULTS, list, ({ verdict }) =>
      verdict.is === 'one-word' && verdict.whose === side ? verdict.result : null,
    );
  return {
    all: countOf(list),
    agreed: countBy(AGREED, list, ({ verdict }) => (verdict.is === 'one-word' ? null : verdict.is)),
    oneWord: Object.fromEntries(SIDES.map((side) => [side, wordOf(side)])) as VerdictCounts['oneWord'],
  };
}
