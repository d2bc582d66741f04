import { expect, test } from 'vitest';
import { formatDate, formatKilobytes, formatMoment, formatNumber, isCalendarDate } from './format.ts';

test('a calendar day is written in words of the language, whatever the time zone', () => {
  expect(formatDate('ru', '2026-11-23')).toBe('23 ноября 2026\u00a0г.');
  expect(formatDate('en', '2026-11-23')).toBe('23 November 2026');
});

test('a moment is written as the day it falls on for the reader', () => {
  expect(formatDate('en', '2026-11-23T12:00:00.000Z')).toBe('23 November 2026');
  expect(formatMoment('en', '2026-11-23T12:00:00.000Z')).toMatch(/^23 November 2026 at \d\d:00$/);
  expect(formatMoment('en', '2026-99-99T99:99:99Z')).toBe('2026-99-99T99:99:99Z');
});

test('what is no date comes back as it was typed', () => {
  expect(['к пятнице', '2026-13-45', '2026-02-30', '', '1'].map((text) => formatDate('ru', text))).toEqual([
    'к пятнице',
    '2026-13-45',
    '2026-02-30',
    '',
    '1',
  ]);
});

test('only days that exist are calendar dates', () => {
  expect(['2028-02-29', '2027-02-29', '2026-1-1', 'abcd-ef-gh'].map(isCalendarDate)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('numbers take the separators of the language', () => {
  expect(formatNumber('ru', 30_000.456, 1)).toBe('30\u00a0000,5');
  expect(formatNumber('en', 30_000.456)).toBe('30,000');
});

test('the size of a file is told in the words of the language', () => {
  expect(formatKilobytes('ru', 13_600)).toBe('14\u00a0кБ');
  expect(formatKilobytes('en', 1_400)).toBe('1\u00a0kB');
  expect(formatKilobytes('en', 20)).toBe('1\u00a0kB');
});
