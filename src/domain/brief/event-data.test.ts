import { expect, test } from 'vitest';
import { dataOf, hasFittingData } from './event-data.ts';

test('what an event does not say reads as empty', () => {
  expect(dataOf({ type: 'return', data: {} }, 'return')).toEqual({ questions: '' });
  expect(dataOf({ type: 'object', data: { requirement: '5,000' } }, 'object')).toEqual({
    requirement: '5,000',
    consequence: { what: '', likelihood: '', by: '' },
    alternative: { what: '', effect: '', cost: '', time: '', changes: [] },
  });
});

test('data is given for its own type only, and not when it has another shape', () => {
  expect(dataOf({ type: 'return', data: {} }, 'agree')).toBeNull();
  expect(dataOf({ type: 'return', data: { questions: 7 } }, 'return')).toBeNull();
  expect(dataOf({ type: 'accept', data: {} }, 'accept')).toBeNull();
});

test('what a later release adds is kept', () => {
  expect(dataOf({ type: 'note', data: { text: 'x', colour: 'red' } }, 'note')).toEqual({ text: 'x', colour: 'red' });
});

test('data fits when it has the shape of its type, and always when the type is not known', () => {
  expect(hasFittingData({ type: 'outcome', data: { goal: 'yes' } })).toBe(true);
  expect(hasFittingData({ type: 'outcome', data: { goal: 'maybe' } })).toBe(false);
  expect(hasFittingData({ type: 'approve', data: { version: 0 } })).toBe(false);
  expect(hasFittingData({ type: 'vote', data: { for: 3 } })).toBe(true);
  expect(hasFittingData({ type: 'constructor', data: {} })).toBe(true);
});
