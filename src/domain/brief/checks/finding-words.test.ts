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

test('days and numbers are written as the language of the texts does', () => {
  const due = { title: '{due}', reason: '{sum}', repair: '{price}' };
  const inLanguage = { locale: 'en', 'due-past': due } as unknown as CheckTexts;
  const values = { due: '2027-03-09', sum: 125_000, price: 2.5 };
  expect(findingWords({ check: 'due-past', values }, inLanguage)).toEqual({
    title: '9 March 2027',
    reason: '125,000',
    repair: '2.5',
  });
});

test('what people typed is quoted in one line, and cut where it is long', () => {
  const thin = { 'too-thin': { title: '{text}', reason: '', repair: '' } } as unknown as CheckTexts;
  const title = (text: string) => findingWords({ check: 'too-thin', values: { text } }, thin).title;
  expect(title('so\nfar')).toBe('so far');
  expect(title('word '.repeat(20))).toBe(`${'word '.repeat(8).trim()}…`);
});
