import { useMemo } from 'preact/hooks';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { bossItems, withoutItems } from '#domain/assessment/bank.ts';
import { type ComparisonReport, comparisonReport } from '#domain/assessment/comparison-report.ts';
import { comparedPart } from '#domain/assessment/respondent.ts';
import type { ComparedBank } from './props.ts';

type Compared = readonly { readonly result: AttemptResult }[];

/** The comparison of those who answered this bank, computed anew only when they or the questions that count change. */
export function useReport(people: Compared, bank: ComparedBank, withoutBoss: boolean): ComparisonReport {
  const compared = useMemo(
    () => people.filter(({ result }) => result.bank === bank.bank).map(comparedPart),
    [people, bank],
  );
  return useMemo(
    () => comparisonReport(withoutBoss ? withoutItems(bank, bossItems(bank)) : bank, compared),
    [compared, bank, withoutBoss],
  );
}
