import { describe, expect, test } from 'vitest';
import { type Answers, itemsInScope, type Role } from './bank.ts';
import { type ComparisonReport, comparisonReport } from './comparison-report.ts';
import { markedFrom } from './comparison-rows.ts';
import type { Respondent } from './department.ts';
import { answersOf, bank } from './vectors.fixture.ts';

function from(role: Role, answers: Answers = answersOf('ideal')): Respondent {
  return { role, mode: 'full', answers };
}

function rowsOf(report: ComparisonReport) {
  return Object.fromEntries(report.dimensions.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

describe('where something is missing', () => {
  test('nobody makes an empty report', () => {
    expect(comparisonReport(bank, [])).toEqual({
      counts: { sales: 0, marketing: 0, management: 0, other: 0 },
      comparison: null,
      bias: { sales: null, marketing: null, management: null },
      dimensions: [],
      inside: [],
      controllers: [],
      questions: [],
    });
  });

  test('one side alone has its own figures and no difference', () => {
    const report = comparisonReport(bank, [from('sales')]);
    expect(report.comparison).toBeNull();
    expect(report.dimensions[0]).toMatchObject({ sales: 100, marketing: null, management: null, gap: null });
    expect(rowsOf(report)['goal.shared-target']).toMatchObject({ sales: 100, marketing: null, difference: null });
  });

  test('a dimension that only one side was asked about has no gap', () => {
    const quick: Respondent = { role: 'marketing', mode: 'quick', answers: answersOf('ideal') };
    const functions = comparisonReport(bank, [from('sales'), quick]).dimensions.find(({ id }) => id === 'sales');
    expect(functions).toMatchObject({ sales: 100, marketing: null, gap: null });
  });

  test('a column that answered under half of a dimension has no figure for it', () => {
    const report = comparisonReport(bank, [from('sales'), from('management', { 'briefs.written': 5 })]);
    expect(report.dimensions.find(({ id }) => id === 'briefs')).toMatchObject({ sales: 100, management: null });
  });

  test('only what nobody in a column was asked about is left out', () => {
    const quick: Respondent = { role: 'management', mode: 'quick', answers: {} };
    const report = comparisonReport(bank, [quick, from('other')]);
    expect(Object.keys(rowsOf(report))).toEqual(itemsInScope(bank, 'quick').map(({ id }) => id));
  });
});

describe('an item is marked', () => {
  const differing = (steps: number, ...more: Respondent[]) =>
    rowsOf(
      comparisonReport(bank, [
        from('sales', { 'briefs.written': 5 }),
        from('marketing', { 'briefs.written': 5 - steps }),
        ...more,
      ]),
    )['briefs.written']?.marked;

  test('from one step of agreement on', () => {
    const more = [from('sales', { 'briefs.written': 5 }), from('marketing', { 'briefs.written': 4 })];
    expect(differing(1, ...more)).toBe(true);
    expect(markedFrom({ sales: 2, marketing: 2, management: 0, other: 0 })).toBe(25);
  });

  test('from two steps on where one person speaks for a department', () => {
    expect(differing(1)).toBe(false);
    expect(differing(2)).toBe(true);
    expect(markedFrom({ sales: 5, marketing: 1, management: 0, other: 0 })).toBe(50);
  });
});
