import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biasFigure, capFigures, countMarks, functionNote, roundBeside } from './figures.ts';
import { functionMap } from './function-map.ts';
import { bank } from './vectors.fixture.ts';

describe('the bias as people read it', () => {
  test.each([
    [-33.6, 'sales', 34],
    [58.3, 'marketing', 58],
    [0, 'none', 0],
    [-0.4, 'none', 0],
  ] as const)('of %d leans to %s by %d, never with a minus', (bias, side, value) => {
    expect(biasFigure(bias)).toEqual({ side, value });
  });
});

describe('a figure beside a threshold', () => {
  test.each([
    [43.75, 50, 44],
    [49.6, 50, 49.6],
    [49.98, 50, 49.9],
    [50, 50, 50],
    [50.2, 50, 50.2],
    [50.01, 50, 50.1],
    [58.3, 50, 58],
  ])('%d beside %d is shown as %d', (value, threshold, shown) => {
    expect(roundBeside(value, threshold)).toBe(shown);
  });

  test('never stands on the other side of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(50, 60), (value, threshold) => {
        const shown = roundBeside(value, threshold);
        return Math.sign(shown - threshold) === Math.sign(value - threshold) && Math.abs(shown - value) <= 0.5;
      }),
    );
  });
});

test('each cap is told with what was measured and what is needed', () => {
  const score = { dimensions: { briefs: 41.2, structure: 59.7 }, bias: -55 };
  expect(capFigures({ ...score, caps: ['briefs', 'structure', 'bias', 'contested'] })).toEqual([
    { cap: 'briefs', value: 41, needed: 50 },
    { cap: 'structure', value: 59.7, needed: 60 },
    { cap: 'bias', value: 55, needed: 50 },
    { cap: 'contested', value: 0, needed: 0 },
  ]);
  expect(capFigures({ dimensions: {}, bias: null, caps: ['bias'] })).toEqual([{ cap: 'bias', value: 0, needed: 50 }]);
  expect(capFigures({ dimensions: {}, bias: null, caps: ['briefs', 'structure'] })).toHaveLength(2);
});

describe('the notes of the function map', () => {
  test('tell a function that is not done from one that nobody runs', () => {
    expect(functionNote({ mark: 'gap', state: 'none' })).toBe('not-done');
    expect(functionNote({ mark: 'gap', state: 'regular' })).toBe('no-owner');
    expect(functionNote({ mark: 'joint', state: 'regular' })).toBe('joint');
  });

  test('are counted by their marks', () => {
    const rows = functionMap(bank, { 'sales.find': { state: 'none' }, 'sales.sell': 'na' }, 'full');
    expect(countMarks(rows)).toMatchObject({ gap: 1, 'not-applicable': 1, unknown: 8, plain: 0 });
  });
});
