import { expect, test } from 'vitest';
import { dimensionsInScope, isApplicable, isAsked, itemsInScope } from './bank.ts';
import { answersOf, bank } from './vectors.fixture.ts';

test('the full questionnaire asks 36 items in 8 dimensions, the quick one 12 in 6', () => {
  expect(itemsInScope(bank, 'full')).toHaveLength(36);
  expect(itemsInScope(bank, 'quick')).toHaveLength(12);
  expect(dimensionsInScope(bank, 'full')).toHaveLength(8);
  expect(dimensionsInScope(bank, 'quick').map((dimension) => dimension.id)).toEqual([
    'structure',
    'goal',
    'role',
    'briefs',
    'objections',
    'blame',
  ]);
});

test('an item in scope knows its id and its dimension', () => {
  expect(itemsInScope(bank, 'full')[0]).toMatchObject({ id: 'structure.rank', dimension: 'structure', type: 'pole' });
});

test('only «not applicable» takes an item out of the count', () => {
  expect(isApplicable('na')).toBe(false);
  expect(isApplicable('unknown')).toBe(true);
  expect(isApplicable(undefined)).toBe(true);
});

test('the quick mode asks what is marked quick', () => {
  expect(isAsked({ type: 'pole', quick: false }, 'quick')).toBe(false);
  expect(isAsked({ type: 'pole', quick: false }, 'full')).toBe(true);
});

test('a bank that names an undefined item is a mistake in the bank', () => {
  const broken = { bank: 'x', dimensions: [{ id: 'goal', weight: 1, items: ['goal.lost'] }], items: {} };
  expect(() => itemsInScope(broken, 'full')).toThrow('goal.lost');
});

test('a test that asks for an unknown vector hears of it', () => {
  expect(() => answersOf('no such vector')).toThrow('no such vector');
});
