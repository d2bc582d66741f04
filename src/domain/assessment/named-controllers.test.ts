import { expect, test } from 'vitest';
import type { Answer, Mode, Role } from './bank.ts';
import { comparisonReport } from './comparison-report.ts';
import { bank } from './vectors.fixture.ts';

function named(...answered: [Role, Answer, Mode?][]) {
  const respondents = answered.map(([role, answer, mode = 'full']) => ({
    role,
    mode,
    answers: { 'sales.care': answer },
  }));
  return comparisonReport(bank, respondents).controllers;
}

const bySales = { state: 'regular', controller: 'sales' } as const;
const byMarketing = { state: 'occasional', controller: 'marketing' } as const;
const byNobody = { state: 'none', controller: 'nobody' } as const;

test('a function is listed when the columns name different controllers, the most named first', () => {
  expect(
    named(['sales', byNobody], ['sales', bySales], ['sales', bySales], ['marketing', byMarketing], ['other', byNobody]),
  ).toEqual([
    {
      id: 'sales.care',
      sales: [
        { controller: 'sales', count: 2 },
        { controller: 'nobody', count: 1 },
      ],
      marketing: [{ controller: 'marketing', count: 1 }],
      management: [],
    },
  ]);
});

test('management may be the one that names another', () => {
  expect(named(['sales', bySales], ['marketing', bySales], ['management', byMarketing])).toHaveLength(1);
});

test('agreeing, and disagreeing within one column, is no difference between columns', () => {
  expect(named(['sales', bySales], ['marketing', bySales])).toEqual([]);
  expect(named(['sales', bySales], ['sales', byMarketing])).toEqual([]);
});

test('a don’t-know, a blank and «not applicable» name nobody', () => {
  expect(named(['sales', bySales], ['marketing', { state: 'regular', controller: 'unknown' }])).toEqual([]);
  expect(named(['sales', bySales], ['marketing', 'unknown'])).toEqual([]);
  expect(named(['sales', bySales], ['marketing', { state: 'regular' }])).toEqual([]);
  expect(named(['sales', bySales], ['marketing', 'na'])).toEqual([]);
});

test('answers outside the mode are ignored', () => {
  expect(named(['sales', bySales], ['marketing', byMarketing, 'quick'])).toEqual([]);
});
