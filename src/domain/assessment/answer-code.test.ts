import { describe, expect, test } from 'vitest';
import { answerCode, answerFromCode } from './answer-code.ts';
import { type Answer, CONTROLLERS, FUNCTION_STATES, type Item } from './bank.ts';

const agree: Item = { type: 'agree', quick: true, reversed: true };
const often: Item = { type: 'frequency', quick: false };
const pole: Item = { type: 'pole', quick: true };
const work: Item = { type: 'function', quick: false };

const states = [undefined, ...FUNCTION_STATES];
const controllers = [undefined, ...CONTROLLERS];
const everyFunctionAnswer: Answer[] = states.flatMap((state) =>
  controllers.map((controller) => ({ ...(state && { state }), ...(controller && { controller }) })),
);
const everyAnswer = (values: readonly Answer[]) => [undefined, 'unknown', 'na', ...values] as const;

describe('the code of an answer', () => {
  test.each([
    ['agreement', agree, everyAnswer([1, 2, 3, 4, 5])],
    ['frequency', often, everyAnswer([1, 2, 3, 4, 5])],
    ['a pole', pole, everyAnswer([-2, -1, 0, 1, 2])],
    ['a function', work, everyAnswer(everyFunctionAnswer)],
  ])('is its place in the list, for ever: %s', (_type, item, answers) => {
    expect(answers.map((answer) => answerCode(item, answer))).toEqual(answers.map((_answer, place) => place));
    expect(answers.map((_answer, place) => answerFromCode(item, place))).toEqual(answers);
  });

  test('of every function answer fits into one character', () => {
    expect(everyFunctionAnswer).toHaveLength(35);
    expect(Math.max(...everyFunctionAnswer.map((answer) => answerCode(work, answer)))).toBeLessThan(64);
  });

  test('of a value off the scale of its item is that of a blank', () => {
    expect([answerCode(agree, 0), answerCode(pole, 3), answerCode(work, 1), answerCode(agree, {})]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(answerCode(work, { state: 'often' } as unknown as Answer)).toBe(answerCode(work, {}));
  });

  test.each([
    [agree, 8],
    [pole, 8],
    [often, 63],
    [agree, -1],
    [work, -1],
    [work, 38],
  ])('beyond the answers of its item means nothing: %o, %d', (item, code) => {
    expect(answerFromCode(item, code)).toBeNull();
  });
});
