import { describe, expect, test } from 'vitest';
import { itemShare, poleValue } from './share.ts';

const agree = { type: 'agree', quick: true } as const;
const reversed = { type: 'agree', quick: true, reversed: true } as const;
const pole = { type: 'pole', quick: true } as const;
const task = { type: 'function', quick: false } as const;

describe('the share of an answer', () => {
  test.each([
    [1, 0],
    [2, 0.25],
    [5, 1],
  ])('agreement %i is %d, and the rest when reversed', (answer, share) => {
    expect(itemShare(agree, answer)).toBe(share);
    expect(itemShare(reversed, answer)).toBe(1 - share);
  });

  test.each([
    [-2, 0],
    [-1, 0.5],
    [0, 1],
    [1, 0.5],
    [2, 0],
  ])('pole %i is %d: either end is as bad', (answer, share) => {
    expect(itemShare(pole, answer)).toBe(share);
    expect(poleValue(pole, answer)).toBe(answer);
  });

  test('a function counts by its state, whoever runs it', () => {
    expect(itemShare(task, { state: 'none', controller: 'sales' })).toBe(0);
    expect(itemShare(task, { state: 'occasional' })).toBe(0.5);
    expect(itemShare(task, { state: 'regular', controller: 'unknown' })).toBe(1);
    expect(itemShare(task, { state: 'unknown', controller: 'sales' })).toBeNull();
    expect(itemShare(task, { controller: 'sales' })).toBeNull();
  });

  test.each([undefined, 'unknown', 'na', 0, 6, 2.5] as const)('%s is no answer to an agreement', (answer) => {
    expect(itemShare(agree, answer)).toBeNull();
  });

  test('a figure is no answer to a function, and only poles have a pole value', () => {
    expect(itemShare(task, 1)).toBeNull();
    expect(itemShare(pole, 3)).toBeNull();
    expect(poleValue(agree, 1)).toBeNull();
  });
});
