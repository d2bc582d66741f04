import { describe, expect, test } from 'vitest';
import { type AnswerTexts, answerWording, type WordedItem } from './answer-wording.ts';

const texts: AnswerTexts = {
  agree: { 1: 'not at all', 2: 'hardly', 3: 'partly', 4: 'mostly', 5: 'entirely' },
  between: { first: 'between first and middle', last: 'between middle and last' },
  states: { none: 'not done', occasional: 'now and then', regular: 'regularly', unknown: 'how often unknown' },
  controllers: {
    sales: 'sales',
    marketing: 'marketing',
    joint: 'both',
    other: 'others',
    nobody: 'nobody',
    unknown: 'who unknown',
  },
  frequency: { 1: 'never', 2: 'seldom', 3: 'half the time', 4: 'nearly always', 5: 'always' },
  notMine: 'not my job',
  unknown: 'don’t know',
  notApplicable: 'not applicable',
  noState: 'how often: open',
  noController: 'who: open',
};
const agree: WordedItem = { type: 'agree', quick: true };
const habit: WordedItem = { type: 'frequency', quick: false, reversed: true };
const pole: WordedItem = {
  type: 'pole',
  quick: true,
  ends: { sales: 'sales first', middle: 'both at once', marketing: 'marketing first' },
};
const work: WordedItem = { type: 'function', quick: false };

describe('an answer in words', () => {
  test.each([
    [agree, 1, 'not at all'],
    [agree, 5, 'entirely'],
    [pole, -2, 'sales first'],
    [pole, -1, 'between first and middle'],
    [pole, 0, 'both at once'],
    [pole, 1, 'between middle and last'],
    [pole, 2, 'marketing first'],
    [work, { state: 'regular', controller: 'joint' }, 'regularly · both'],
    [work, { state: 'none' }, 'not done · who: open'],
    [work, { controller: 'nobody' }, 'how often: open · nobody'],
    [agree, 'unknown', 'don’t know'],
    [pole, 'na', 'not applicable'],
    [habit, 2, 'seldom'],
    [habit, 'na', 'not my job'],
  ] as const)('is spelled out: %o, %o', (item, answer, words) => {
    expect(answerWording(item, answer, texts)).toBe(words);
  });

  test.each([
    [agree, undefined],
    [agree, 9],
    [habit, 0],
    [pole, 4],
    [{ type: 'pole', quick: true } as const, 1],
    [work, {}],
    [work, undefined],
  ] as const)('is nothing for a blank or a value off the scale: %o, %o', (item, answer) => {
    expect(answerWording(item, answer, texts)).toBeNull();
  });
});
