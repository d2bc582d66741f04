import { expect, test } from 'vitest';
import { type CheckTexts, findingWords } from './finding-words.ts';

const words = { title: 'Due in {days} days', reason: 'Too soon for {kind}', repair: 'Ask for a later day' };
const texts = {
  'lead-time-short': { ...words, cases: { past: { ...words, title: 'Past' } } },
} as unknown as CheckTexts;
const finding = { check: 'lead-time-short', field: 'due', submit: 'W', approve: 'W' } as const;

test('a finding is told with its values', () => {
  expect(findingWords({ ...finding, values: { days: 3, kind: 'print' } }, texts)).toEqual({
    title: 'Due in 3 days',
    reason: 'Too soon for print',
    repair: 'Ask for a later day',
  });
});

test('a case of a check has words of its own', () => {
  expect(findingWords({ ...finding, values: { days: 3, kind: 'print', case: 'past' } }, texts).title).toBe('Past');
});
