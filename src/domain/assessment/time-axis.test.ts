import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAxis } from './time-axis.ts';

const options = { from: 40, to: 340, apart: 16, label: 60 };
const places = (moments: readonly number[]) => timeAxis(moments, options).map(({ x }) => x);

describe('an axis of time', () => {
  test('spaces moments by their time over its whole length', () => {
    expect(places([0, 25, 100])).toEqual([40, 115, 340]);
  });

  test('puts a single moment in the middle, and holds nothing of none', () => {
    expect(timeAxis([5], options)).toEqual([{ x: 190, labelled: true }]);
    expect(timeAxis([], options)).toEqual([]);
  });

  test('keeps moments of one day apart', () => {
    expect(places([0, 1, 100])).toEqual([40, 56, 340]);
    expect(places([0, 99, 100])).toEqual([40, 324, 340]);
    expect(places([7, 7])).toEqual([140, 240]);
  });

  test('leaves out labels that would cover each other, never the last', () => {
    expect(timeAxis([0, 10, 90, 100], options).map(({ labelled }) => labelled)).toEqual([true, false, false, true]);
  });

  test('stays on the axis and in order, with labels apart, whatever the moments are', () => {
    const anyMoments = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyMoments, (given) => {
        const moments = [...given].sort((one, other) => one - other);
        const axis = timeAxis(moments, options);
        const gap = Math.min(options.apart, 300 / Math.max(1, moments.length - 1));
        for (const [index, { x }] of axis.entries()) {
          expect(x).toBeGreaterThanOrEqual(options.from - 1e-6);
          expect(x).toBeLessThanOrEqual(options.to + 1e-6);
          if (index > 0) expect(x - (axis[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
        }
        const labels = axis.filter(({ labelled }) => labelled).map(({ x }) => x);
        expect(axis.at(-1)?.labelled).toBe(true);
        expect(labels.every((x, index) => index === 0 || x - (labels[index - 1] ?? 0) >= options.label - 1e-6)).toBe(
          true,
        );
      }),
    );
  });
});
