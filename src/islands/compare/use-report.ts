import { useMemo, useState } from 'preact/hooks';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { bossItems, withoutItems } from '#domain/assessment/bank.ts';
import { type ComparisonReport, comparisonReport } from '#domain/assessment/comparison-report.ts';
import { comparedPart } from '#domain/assessment/respondent.ts';
import type { ComparedBank } from './props.ts';

type Compared = readonly { readonly result: AttemptResult }[];

/** The comparison of those who answered this bank, computed anew only when they change, and the boss switch. */
export function useReport(
  people: Compared,
  bank: ComparedBank,
): { report: ComparisonReport; withoutBoss: boolean; onWithoutBoss: (without: boolean) => void } {
  const [withoutBoss, onWithoutBoss] = useState(false);
  const compared = useMemo(
    () => people.filter(({ result }) => result.bank === bank.bank).map(comparedPart),
    [people, bank],
  );
  const report = useMemo(
    () => comparisonReport(withoutBoss ? withoutItems(bank, bossItems(bank)) : bank, compared),
    [compared, bank, withoutBoss],
  );
  return { report, withoutBoss, onWithoutBoss };
}
