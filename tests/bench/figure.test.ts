import { expect, test } from 'vitest';
import { holds, inTurn, median, percentile, ratioOf } from './figure.ts';

test('the median is the middle one, of two the mean, of none no number', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN]);
});

test('so many of a hundred do not exceed a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(hundred, 95), percentile([7], 95), percentile([], 95)]).toEqual([95, 7, Number.NaN]);
});

test('a limit is held by the median, or by how it stands to the reference', () => {
  const figure = { name: 'x', unit: 'ms', runs: [10, 12, 50], reference: { name: 'y', runs: [10, 10, 10] } } as const;
  expect(ratioOf(figure)).toBe(1.2);
  expect(holds(figure)).toBeUndefined();
  expect(holds({ ...figure, limit: { of: 'ratio', most: 1.2 } })).toBe(true);
  expect(holds({ ...figure, limit: { of: 'ratio', most: 1.19 } })).toBe(false);
  expect(holds({ ...figure, limit: { of: 'median', most: 12 } })).toBe(true);
  expect(holds({ ...figure, limit: { of: 'median', most: 11 } })).toBe(false);
});

test('measures are taken in turn, and nobody always comes first', async () => {
  const order: string[] = [];
  const noting = (name: string) => async () => order.push(name);
  const found = await inTurn(2, { one: noting('one'), other: noting('other') });
  expect(order).toEqual(['one', 'other', 'other', 'one']);
  expect(found).toEqual({ one: [1, 4], other: [2, 3] });
});
