import { describe, expect, test } from 'vitest';
import type { Answer } from './bank.ts';
import { functionMap } from './function-map.ts';
import { answersOf, bank } from './vectors.fixture.ts';

function rowOf(id: string, answer: Answer) {
  return functionMap(bank, { [id]: answer }, 'full').find((row) => row.id === id);
}

test('the full mode maps ten functions, the quick one none', () => {
  expect(functionMap(bank, answersOf('ideal'), 'full').map((row) => row.mark)).toEqual(Array(10).fill('plain'));
  expect(functionMap(bank, answersOf('ideal'), 'quick')).toEqual([]);
});

describe('a function is marked', () => {
  test.each([
    ['gap', { state: 'none', controller: 'sales' }],
    ['gap', { state: 'none' }],
    ['gap', { state: 'regular', controller: 'nobody' }],
    ['gap', { state: 'unknown', controller: 'nobody' }],
    ['unknown', { state: 'regular', controller: 'unknown' }],
    ['unknown', { state: 'regular' }],
    ['unknown', { state: 'unknown', controller: 'sales' }],
    ['unknown', { controller: 'sales' }],
    ['unknown', 'unknown'],
    ['joint', { state: 'occasional', controller: 'joint' }],
    ['other-unit', { state: 'regular', controller: 'other' }],
    ['other-side', { state: 'regular', controller: 'marketing' }],
    ['plain', { state: 'regular', controller: 'sales' }],
    ['not-applicable', 'na'],
  ] as const)('%s when sales.sell is answered %o', (mark, answer) => {
    expect(rowOf('sales.sell', answer)?.mark).toBe(mark);
  });

  test('by the dimension it stands in', () => {
    expect(rowOf('marketing.fit', { state: 'regular', controller: 'marketing' })?.mark).toBe('plain');
    expect(rowOf('marketing.fit', { state: 'regular', controller: 'sales' })?.mark).toBe('other-side');
  });
});

test('a row holds both parts as answered', () => {
  expect(rowOf('sales.care', { state: 'none', controller: 'joint' })).toEqual({
    id: 'sales.care',
    dimension: 'sales',
    state: 'none',
    controller: 'joint',
    mark: 'gap',
  });
  expect(rowOf('sales.care', 'na')).toMatchObject({ state: null, controller: null });
  expect(functionMap(bank, {}, 'full')[0]).toMatchObject({ state: null, controller: null, mark: 'unknown' });
});
