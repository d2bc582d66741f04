import { describe, expect, test, vi } from 'vitest';
import { dateFormatter } from './date-formatter.ts';
import { formatDate } from './format.ts';

describe('a formatter for a list of dates', () => {
  test('says what formatting each date alone says', () => {
    const texts = ['2026-11-23', '2026-11-23T09:30:00.000Z', '2026-11-24T23:59:00+03:00', 'sometime', '2026-02-31'];
    for (const locale of ['ru', 'en'] as const) {
      expect(texts.map(dateFormatter(locale))).toEqual(texts.map((text) => formatDate(locale, text)));
    }
  });

  test('makes what it formats with once, not for each date', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    const date = dateFormatter('ru');
    for (let day = 10; day < 30; day += 1) date(`2026-11-${day}T12:00:00.000Z`);
    expect(made).toHaveBeenCalledTimes(2);
    made.mockRestore();
  });
});
