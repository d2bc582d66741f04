import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastTimes } from '../least-times.fixture.ts';
import { type Answers, itemsInScope, type Role, withoutItems } from './bank.ts';
import { type ComparisonReport, comparisonReport } from './comparison-report.ts';
import type { Respondent } from './department.ts';
import { answersOf, anyRespondents, bank, deviation } from './vectors.fixture.ts';

function from(role: Role, answers: Answers = answersOf('ideal')): Respondent {
  return { role, mode: 'full', answers };
}

function rowsOf(report: ComparisonReport) {
  return Object.fromEntries(report.dimensions.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

describe('the report of a comparison', () => {
  const report = comparisonReport(bank, [
    from('sales', { ...answersOf('ideal'), 'structure.disputes': 2, 'briefs.written': 5 }),
    from('sales', { ...answersOf('ideal'), 'structure.disputes': 1, 'briefs.written': 3 }),
    from('marketing', { ...answersOf('ideal'), 'structure.disputes': -2, 'briefs.written': 2 }),
    from('marketing', { ...answersOf('ideal'), 'structure.disputes': -2, 'briefs.written': 1 }),
    from('management', { ...answersOf('ideal'), 'briefs.written': 'unknown' }),
    from('other'),
  ]);

  test('counts who answered, those who stand in no column included', () => {
    expect(report.counts).toEqual({ sales: 2, marketing: 2, management: 1, other: 1 });
  });

  test('shows an item with its figures, the signed difference and whether it is worth a word', () => {
    const rows = rowsOf(report);
    expect(rows['briefs.written']).toEqual({
      id: 'briefs.written',
      type: 'agree',
      sales: 75,
      marketing: 12.5,
      management: null,
      difference: 62.5,
      marked: true,
    });
    expect(rows['briefs.acceptance']).toMatchObject({ sales: 100, marketing: 100, difference: 0, marked: false });
  });

  test('shows a pole between −100 (sales) and +100 (marketing), its difference from end to end 100', () => {
    expect(rowsOf(report)['structure.disputes']).toMatchObject({
      type: 'pole',
      sales: 75,
      marketing: -100,
      management: 0,
      difference: 87.5,
    });
  });

  test('shows the dimensions in the order of the bank with their gaps', () => {
    expect(report.dimensions.map(({ id }) => id)).toEqual(bank.dimensions.map(({ id }) => id));
    const briefs = report.dimensions.find(({ id }) => id === 'briefs');
    expect(briefs).toMatchObject({ weight: 0.15, sales: 93.75, marketing: 78.125, gap: 15.625, management: 100 });
  });

  test('knows the bias of each column', () => {
    expect(report.bias.sales).toBeGreaterThan(0);
    expect(report.bias.marketing).toBeLessThan(0);
    expect(report.bias.management).toBe(0);
  });

  test('asks about the largest gaps', () => {
    expect(report.questions).toEqual(['structure.disputes', 'briefs.written']);
  });
});

describe('whoever answers', () => {
  test('swapping the departments turns the sign of every difference and leaves the gaps', () => {
    fc.assert(
      fc.property(anyRespondents, (respondents) => {
        const report = comparisonReport(bank, respondents);
        const swapped = comparisonReport(bank, respondents.map(onTheOtherSide));
        expect(deviation(swapped.dimensions, turned(report))).toBeLessThan(1e-9);
        expect(swapped.comparison?.gap ?? 0).toBeCloseTo(report.comparison?.gap ?? 0, 9);
        expect(swapped.questions).toEqual(report.questions);
        const spreads = ({ inside }: ComparisonReport) =>
          inside.map(({ spread }) => spread).sort((one, other) => one - other);
        expect(deviation(spreads(swapped), spreads(report))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the order of the respondents does not matter', () => {
    const inTwoOrders = anyRespondents.chain((respondents) =>
      fc.tuple(
        fc.constant(respondents),
        fc.shuffledSubarray(respondents, { minLength: respondents.length, maxLength: respondents.length }),
      ),
    );
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(deviation(comparisonReport(bank, other), comparisonReport(bank, one))).toBeLessThan(1e-9);
      }),
    );
  });

  test('management never moves the gap or the sides', () => {
    fc.assert(
      fc.property(anyRespondents, (respondents) => {
        const sides = (report: ComparisonReport) => ({
          comparison: report.comparison,
          inside: report.inside,
          questions: report.questions,
          bias: [report.bias.sales, report.bias.marketing],
          items: Object.values(rowsOf(report)).flatMap(({ id, sales, marketing, difference }) =>
            sales === null && marketing === null ? [] : [{ id, sales, marketing, difference }],
          ),
        });
        const without = respondents.filter(({ role }) => role !== 'management');
        expect(sides(comparisonReport(bank, respondents))).toEqual(sides(comparisonReport(bank, without)));
      }),
    );
  });

  test('a department of one has no dispute inside', () => {
    fc.assert(
      fc.property(anyRespondents, (respondents) => {
        const { counts, inside } = comparisonReport(bank, respondents);
        for (const { department } of inside) expect(counts[department]).toBeGreaterThan(1);
      }),
    );
  });

  test('a copy of every respondent changes no mean', () => {
    fc.assert(
      fc.property(anyRespondents, (respondents) => {
        const means = ({ comparison, bias, dimensions }: ComparisonReport) => ({
          comparison,
          bias,
          dimensions: dimensions.map((dimension) => ({
            ...dimension,
            items: dimension.items.map(({ marked: _marked, ...item }) => item),
          })),
        });
        const doubled = comparisonReport(bank, [...respondents, ...respondents]);
        expect(deviation(means(doubled), means(comparisonReport(bank, respondents)))).toBeLessThan(1e-9);
      }),
    );
  });

  test('figures stay on their scales, and what is asked about is marked', () => {
    fc.assert(
      fc.property(anyRespondents, (respondents) => {
        const report = comparisonReport(bank, respondents);
        const rows = rowsOf(report);
        for (const row of Object.values(rows)) {
          const lowest = row.type === 'pole' ? -100 : 0;
          for (const value of [row.sales, row.marketing, row.management]) {
            expect(value ?? 0).toBeGreaterThanOrEqual(lowest - 1e-9);
            expect(value ?? 0).toBeLessThanOrEqual(100 + 1e-9);
          }
        }
        expect(report.questions.length).toBeLessThanOrEqual(3);
        for (const id of report.questions) expect(rows[id]?.marked).toBe(true);
      }),
    );
  });
});

test('sixty respondents take no more than ten times as long as six, give or take', () => {
  const respondents = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      from(index % 2 === 0 ? 'sales' : 'marketing', answersOf(index % 3 === 0 ? 'middle' : 'ideal')),
    );
  const [six, sixty] = [respondents(6), respondents(60)];
  const [few, many] = leastTimes(
    () => comparisonReport(bank, six),
    () => comparisonReport(bank, sixty),
  );
  expect(many / few).toBeLessThan(15);
});

describe('a bank without some items', () => {
  const boss = ['structure.boss-competence', 'structure.boss-leaning'];

  test('never asks about them', () => {
    const without = withoutItems(bank, boss);
    expect(itemsInScope(without, 'full')).toHaveLength(34);
    expect(Object.keys(rowsOf(comparisonReport(without, [from('sales')])))).not.toContain('structure.boss-leaning');
    expect(itemsInScope(bank, 'full')).toHaveLength(36);
  });

  test('has no empty dimension', () => {
    const without = withoutItems(bank, ['blame.first', 'blame.replaced', 'blame.consulted']);
    expect(without.dimensions.map(({ id }) => id)).not.toContain('blame');
  });
});

function onTheOtherSide(respondent: Respondent): Respondent {
  if (respondent.role === 'sales') return { ...respondent, role: 'marketing' };
  return respondent.role === 'marketing' ? { ...respondent, role: 'sales' } : respondent;
}

function turned({ dimensions }: ComparisonReport) {
  return dimensions.map((dimension) => ({
    ...dimension,
    sales: dimension.marketing,
    marketing: dimension.sales,
    items: dimension.items.map((item) => ({
      ...item,
      sales: item.marketing,
      marketing: item.sales,
      difference: item.difference === null ? null : 0 - item.difference,
    })),
  }));
}
