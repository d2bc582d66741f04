import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonReport } from '#domain/assessment/comparison-report.ts';
import { anyRespondents, bank } from '#domain/assessment/vectors.fixture.ts';
import { comparisonSource, respondent } from './comparison-source.fixture.ts';
import { comparisonTable } from './comparison-table.ts';

const source = comparisonSource('en');
const rows = comparisonTable(source);

describe('the comparison as a table', () => {
  test('begins with its headings and with who answered', () => {
    expect(rows[0]).toEqual([
      'What',
      'Dimension',
      'Question',
      'Scale',
      'Sales',
      'Marketing',
      'Management',
      'Difference',
      'Marked',
    ]);
    expect(rows[1]).toEqual(['People', null, null, 'people', 4, 3, 1, null, null]);
  });

  test('holds biases, gaps and differences with their signs, to a hundredth', () => {
    expect(rows[2]?.slice(4)).toEqual([50, -58.33, 0, null, null]);
    expect(rows[3]?.slice(4)).toEqual([null, null, null, 15.73, null]);
    const written = rows.find(([, , item]) => item === 'Requirements written before the start');
    expect(written?.slice(4)).toEqual([50, 8.33, 100, 41.67, 'yes']);
    expect(written?.[1]).toBe('Briefs and approval');
  });

  test('has a line a dimension and a line an item', () => {
    expect(rows.filter(([kind]) => kind === 'Dimension')).toHaveLength(8);
    expect(rows.filter(([kind]) => kind === 'Question')).toHaveLength(36);
  });

  test('has no line of a gap where a side is missing', () => {
    const alone = comparisonTable(comparisonSource('en', [respondent('sales')]));
    expect(alone.map(([kind]) => kind)).not.toContain('All dimensions');
  });
});

test('whoever answers, all lines are equally long and never hold a zero with a minus', () => {
  fc.assert(
    fc.property(anyRespondents, (answered) => {
      for (const row of comparisonTable({ ...source, report: comparisonReport(bank, answered) })) {
        expect(row).toHaveLength(9);
        expect(row.some((cell) => Object.is(cell, -0) || Number.isNaN(cell))).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});
