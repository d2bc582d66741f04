import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Bank, Role } from './bank.ts';
import { comparisonReport } from './comparison-report.ts';
import { spreadOf } from './inside-disputes.ts';

/** Two dimensions, of which the first weighs three times as much. */
const small: Bank = {
  bank: 'small',
  dimensions: [
    { id: 'goal', weight: 3, items: ['goal.one', 'goal.two'] },
    { id: 'role', weight: 1, items: ['role.pole'] },
  ],
  items: {
    'goal.one': { type: 'agree', quick: true },
    'goal.two': { type: 'agree', quick: true },
    'role.pole': { type: 'pole', quick: true },
  },
};

function insideOf(...answered: [Role, Answers][]) {
  const respondents = answered.map(([role, answers]) => ({ role, mode: 'full', answers }) as const);
  return comparisonReport(small, respondents).inside;
}

describe('the spread of several values', () => {
  test('is the mean difference between any two of them', () => {
    expect(spreadOf([0, 100])).toBe(100);
    expect(spreadOf([100, 0, 50])).toBeCloseTo(200 / 3, 9);
    expect(spreadOf([7, 7, 7])).toBe(0);
  });

  test('needs two', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([50])).toBeNull();
  });

  test('comes out as if every two were compared', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 2, maxLength: 12 }), (values) => {
        const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => Math.abs(one - other)));
        expect(spreadOf(values)).toBeCloseTo(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length, 9);
      }),
    );
  });
});

describe('a dispute inside a department', () => {
  test('is where its people are further apart than the departments, by dimension and over all', () => {
    const inside = insideOf(
      ['sales', { 'goal.one': 1, 'goal.two': 3, 'role.pole': -2 }],
      ['sales', { 'goal.one': 5, 'goal.two': 3, 'role.pole': -2 }],
      ['marketing', { 'goal.one': 3, 'goal.two': 3, 'role.pole': 0 }],
    );
    expect(inside).toEqual([
      { department: 'sales', dimension: null, spread: 37.5, gap: 12.5 },
      { department: 'sales', dimension: 'goal', spread: 50, gap: 0 },
    ]);
  });

  test('counts the members who answered an item, and items that both departments answered', () => {
    const inside = insideOf(
      ['sales', { 'goal.one': 3 }],
      ['marketing', { 'goal.one': 1, 'goal.two': 1 }],
      ['marketing', { 'goal.one': 5, 'goal.two': 5 }],
      ['marketing', { 'goal.one': 'unknown' }],
    );
    expect(inside).toEqual([
      { department: 'marketing', dimension: null, spread: 100, gap: 0 },
      { department: 'marketing', dimension: 'goal', spread: 100, gap: 0 },
    ]);
  });

  test('needs a spread above the gap: as large is not enough', () => {
    expect(
      insideOf(['sales', { 'role.pole': -2 }], ['sales', { 'role.pole': 0 }], ['marketing', { 'role.pole': 1 }]),
    ).toEqual([]);
  });

  test('is not looked for where nothing can be compared', () => {
    expect(insideOf(['sales', { 'goal.one': 1 }], ['sales', { 'goal.one': 5 }])).toEqual([]);
    expect(
      insideOf(['sales', { 'goal.one': 1 }], ['sales', { 'goal.one': 5 }], ['marketing', { 'role.pole': 0 }]),
    ).toEqual([]);
  });
});
