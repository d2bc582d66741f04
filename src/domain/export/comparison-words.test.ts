import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonSource } from './comparison-source.fixture.ts';
import { biasWords, differenceWords, gapFigure, itemWords, largerAndSmaller } from './comparison-words.ts';

const { items, bias } = comparisonSource('ru').texts;

describe('a gap in figures', () => {
  test('is whole', () => {
    expect(gapFigure(12.4, 'ru')).toBe('12');
    expect(gapFigure(25.2, 'ru')).toBe('25');
  });

  test('never rounds up into the next band', () => {
    expect(gapFigure(9.97, 'ru')).toBe('9,9');
    expect(gapFigure(24.5, 'en')).toBe('24.5');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (gap) => {
        const shown = Number(gapFigure(gap, 'en'));
        expect(shown >= 10).toBe(gap >= 10 - 1e-9);
        expect(shown >= 25).toBe(gap >= 25 - 1e-9);
      }),
    );
  });

  test('floating point does not make a whole one look smaller', () => {
    expect(gapFigure(9.999999999999998, 'en')).toBe('10');
  });
});

test('of two figures the larger one looks larger', () => {
  expect(largerAndSmaller(40.2, 12.4, 'ru')).toEqual(['40', '12']);
  expect(largerAndSmaller(12.4, 12.1, 'ru')).toEqual(['12,4', '12,1']);
});

test('a bias has a side and a figure, never a minus', () => {
  expect(biasWords(-34.4, bias)).toBe('34 из 100 в сторону продаж');
  expect(biasWords(34.4, bias)).toBe('34 из 100 в сторону маркетинга');
  expect(biasWords(-0.2, bias)).toBe('ни в одну сторону');
  expect(biasWords(null, bias)).toBe('неизвестен: мало ответов на вопросы с двумя краями');
});

test('an item shows its score, a pole its place between the ends', () => {
  expect(itemWords('agree', 62.5, items)).toBe('63');
  expect(itemWords('function', 0, items)).toBe('0');
  expect(itemWords('pole', -50, items)).toBe('50 к продажам');
  expect(itemWords('pole', 100, items)).toBe('100 к маркетингу');
  expect(itemWords('pole', 0.3, items)).toBe('посередине');
});

test('a difference says who is higher, of a pole to whose end sales puts it nearer', () => {
  expect(differenceWords('agree', 40, items)).toBe('продажи выше на 40');
  expect(differenceWords('agree', -40, items)).toBe('маркетинг выше на 40');
  expect(differenceWords('pole', 40, items)).toBe('по словам продаж, на 40 ближе к маркетингу');
  expect(differenceWords('pole', -40, items)).toBe('по словам продаж, на 40 ближе к продажам');
  expect(differenceWords('pole', 0.4, items)).toBe('одинаково');
});
