import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, CONTROLLERS, FUNCTION_STATES, type Item } from './bank.ts';
import { functionParts } from './function-answer.ts';
import { answerOfKeys, keyCount, keysOfAnswer } from './paper-keys.ts';

const agree: Item = { type: 'agree', quick: true };
const pole: Item = { type: 'pole', quick: true };
const work: Item = { type: 'function', quick: false };
const habit: Item = { type: 'frequency', quick: false };

function complete(answer: Answer | null) {
  return { answer, complete: true };
}

test('an item takes one key, a function two', () => {
  expect([agree, pole, habit, work].map(keyCount)).toEqual([1, 1, 1, 2]);
});

describe('one key', () => {
  test('is the step of agreement, and of how often', () => {
    expect(answerOfKeys(agree, '1')).toEqual(complete(1));
    expect(answerOfKeys(agree, '5')).toEqual(complete(5));
    expect(answerOfKeys(habit, '4')).toEqual(complete(4));
  });

  test('is the place between the ends of a pole, the side of sales first', () => {
    expect(['1', '2', '3', '4', '5'].map((key) => answerOfKeys(pole, key))).toEqual([-2, -1, 0, 1, 2].map(complete));
  });

  test.each(['0', '?'])('is a don’t-know: %s', (key) => {
    expect(answerOfKeys(agree, key)).toEqual(complete('unknown'));
    expect(answerOfKeys(pole, key)).toEqual(complete('unknown'));
  });

  test('leaves a blank: the space at once, nothing typed yet', () => {
    expect(answerOfKeys(agree, ' ')).toEqual(complete(null));
    expect(answerOfKeys(agree, '')).toEqual({ answer: null, complete: false });
  });

  test.each(['6', '9', '45', 'x', '-1', '1.', '５'])('is refused when no scale has it: %s', (keys) => {
    expect(answerOfKeys(agree, keys)).toBe('invalid');
    expect(answerOfKeys(pole, keys)).toBe('invalid');
  });
});

describe('the two keys of a function', () => {
  test.each([
    ['11', { state: 'none', controller: 'sales' }],
    ['22', { state: 'occasional', controller: 'marketing' }],
    ['33', { state: 'regular', controller: 'joint' }],
    ['34', { state: 'regular', controller: 'other' }],
    ['35', { state: 'regular', controller: 'nobody' }],
    ['30', { state: 'regular', controller: 'unknown' }],
    ['?1', { state: 'unknown', controller: 'sales' }],
    ['00', 'unknown'],
    ['??', 'unknown'],
    ['3 ', { state: 'regular' }],
    [' 2', { controller: 'marketing' }],
    ['  ', null],
    ['-', 'na'],
    ['–', 'na'],
  ] as const)('«%s» say how often it is done and who runs it', (keys, answer) => {
    expect(answerOfKeys(work, keys)).toEqual(complete(answer));
  });

  test('wait for the second after the first', () => {
    expect(answerOfKeys(work, '2')).toEqual({ answer: { state: 'occasional' }, complete: false });
    expect(answerOfKeys(work, '0')).toEqual({ answer: { state: 'unknown' }, complete: false });
    expect(answerOfKeys(work, ' ')).toEqual({ answer: null, complete: false });
    expect(answerOfKeys(work, '')).toEqual({ answer: null, complete: false });
  });

  test.each(['4', '41', '16', '3-', '--', '111', 'ab'])('are refused when there is no such step: %s', (keys) => {
    expect(answerOfKeys(work, keys)).toBe('invalid');
  });
});

test('only a function and a habit can be «not applicable»', () => {
  expect(answerOfKeys(habit, '-')).toEqual(complete('na'));
  expect(answerOfKeys(agree, '-')).toBe('invalid');
  expect(answerOfKeys(pole, '-')).toBe('invalid');
});

describe('an answer written as keys', () => {
  const anyAnswer: fc.Arbitrary<[Item, Answer | null]> = fc.oneof(
    fc.tuple(fc.constantFrom(agree, habit), fc.constantFrom<Answer | null>(1, 2, 3, 4, 5, 'unknown', null)),
    fc.tuple(fc.constant(pole), fc.constantFrom<Answer | null>(-2, -1, 0, 1, 2, 'unknown', null)),
    fc.tuple(
      fc.constant(work),
      fc.oneof(
        fc.constantFrom<Answer | null>('unknown', 'na', null),
        fc.record(
          { state: fc.constantFrom(...FUNCTION_STATES), controller: fc.constantFrom(...CONTROLLERS) },
          { requiredKeys: [] },
        ),
      ),
    ),
  );

  test('reads back as the same answer', () => {
    fc.assert(
      fc.property(anyAnswer, ([item, answer]) => {
        const keys = keysOfAnswer(item, answer);
        const read = answerOfKeys(item, keys);
        expect(keys.length).toBeLessThanOrEqual(keyCount(item));
        expect(read).not.toBe('invalid');
        if (read === 'invalid') return;
        if (item.type !== 'function' || answer === 'na' || answer === null) expect(read.answer).toBe(answer);
        else expect(functionParts(read.answer ?? undefined)).toEqual(functionParts(answer));
      }),
    );
  });

  test('whatever is typed, what it was read as is written and read alike', () => {
    const anyKeys = fc.string({ unit: fc.constantFrom(...'012345?- x'), maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(agree, pole, habit, work), anyKeys, (item, keys) => {
        const read = answerOfKeys(item, keys);
        if (read === 'invalid') return;
        expect(answerOfKeys(item, keysOfAnswer(item, read.answer))).toMatchObject({ answer: read.answer });
      }),
    );
  });

  test('is shown for an item that was switched off, and empty for what fits no scale', () => {
    expect(keysOfAnswer(agree, 'na')).toBe('-');
    expect(keysOfAnswer(agree, 7)).toBe('');
    expect(keysOfAnswer(pole, 5)).toBe('');
    expect(keysOfAnswer(work, 3)).toBe('');
    expect(keysOfAnswer(agree, undefined)).toBe('');
  });
});
