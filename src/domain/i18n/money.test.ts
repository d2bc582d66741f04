import { expect, test } from 'vitest';
import { formatMoney } from './money.ts';

test('an amount carries the sign of its currency in the order of the language', () => {
  expect(formatMoney('ru', 30_000, 'RUB')).toBe('30\u00a0000\u00a0₽');
  expect(formatMoney('en', 30_000, 'GBP')).toBe('£30,000');
});

test('a code that is no currency is shown as it is', () => {
  expect(formatMoney('ru', 500, 'у. е.')).toBe('500 у. е.');
  expect(formatMoney('en', 500, '')).toBe('500');
});
