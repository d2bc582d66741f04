import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBy, countOf, percentOf, spreadOf } from './count.ts';

const [here, paper] = [{ isRecorded: false }, { isRecorded: true }];

test('what was recorded afterwards is counted, and told apart', () => {
  expect(countOf([here, paper, here])).toEqual({ n: 3, recorded: 1 });
  expect(countBy(['a', 'b'], [here, paper], ({ isRecorded }) => (isRecorded ? 'a' : null))).toEqual({
    a: { n: 1, recorded: 1 },
    b: { n: 0, recorded: 0 },
  });
});

test('of few cases there is no per cent', () => {
  expect([percentOf(1, 3), percentOf(9, 9), percentOf(0, 0)]).toEqual([null, null, null]);
  expect([percentOf(6, 19), percentOf(10, 10), percentOf(0, 12)]).toEqual([32, 100, 0]);
});

test('the middle of lengths is told from three on, the ends always', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([4])).toEqual({ cases: 1, least: 4, median: null, most: 4 });
  expect(spreadOf([9, 4])).toEqual({ cases: 2, least: 4, median: null, most: 9 });
  expect(spreadOf([9, 4, 5])).toMatchObject({ median: 5 });
  expect(spreadOf([9, 4, 5, 6])).toMatchObject({ median: 5.5 });
});

test('the middle lies between the ends, in whatever order the lengths come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 3 }), (lengths) => {
      const spread = spreadOf(lengths);
      expect(spread).toEqual(spreadOf([...lengths].reverse()));
      expect(spread?.median).toBeGreaterThanOrEqual(spread?.least ?? Number.NaN);
      expect(spread?.median).toBeLessThanOrEqual(spread?.most ?? Number.NaN);
    }),
  );
});
