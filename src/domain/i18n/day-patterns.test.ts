import { describe, expect, test } from 'vitest';
import { dayInWords, dayPatterns } from './day-patterns.ts';
import { formatDate } from './format.ts';
import { LOCALES } from './locale.ts';

describe('days by patterns', () => {
  test('are written as a formatter writes them, on every day of a year', () => {
    for (const locale of LOCALES) {
      const patterns = dayPatterns(locale);
      for (let day = 0; day < 366; day += 1) {
        const text = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
        expect(dayInWords(patterns, text)).toBe(formatDate(locale, text));
      }
    }
  });

  test('whatever else was typed comes back', () => {
    for (const text of ['', 'к маю', '2027-02-30', '2027-3-9']) expect(dayInWords(dayPatterns('ru'), text)).toBe(text);
  });
});
