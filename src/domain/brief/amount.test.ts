import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetAgainst, parseAmount } from './amount.ts';
import { setField } from './edit.ts';
import { shortBrief } from './sample-brief.fixture.ts';

describe('an amount', () => {
  test.each([
    ['30 000', 30_000],
    ['30\u00a0000 ₽', 30_000],
    ['30 000,50', 30_000.5],
    ['30,000.50', 30_000.5],
    ['30.000,50', 30_000.5],
    ['30,000', 30_000],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['0,125', 0.125],
    ['12,5', 12.5],
    ['78000 руб.', 78_000],
    ['78000р', 78_000],
    ['30 тыс. руб.', 30_000],
    ['30 т.р.', 30_000],
    ['2,4 млн ₽', 2_400_000],
    ['£30k', 30_000],
    ['1.5 million', 1_500_000],
    ['−500', -500],
    ['0', 0],
  ])('«%s» is read as people mean it', (text, amount) => {
    expect(parseAmount(text)).toBeCloseTo(amount, 6);
  });

  test.each(['', 'до 30 000', '2 × 500', '5-10', 'много', '1,23,456', '1.2.3', '1,234.567.8', '12,34,567.1', '₽'])(
    '«%s» is not one number',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  test('formatted in either language is read back', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(99),
        fc.constantFrom('ru', 'en-GB', 'de'),
        (whole, hundredths, language) => {
          const amount = whole + hundredths / 100;
          const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount);
          expect(parseAmount(text)).toBeCloseTo(amount, 6);
        },
      ),
    );
  });
});

describe('a budget against the standing limit', () => {
  const limit = { amount: 30_000, currency: 'RUB' };
  const against = (amount: string, currency = '') =>
    budgetAgainst(setField(setField(shortBrief, 'budget.amount', amount), 'budget.currency', currency), limit);

  test('is empty, within or above it', () => {
    expect(against(' ')).toBe('empty');
    expect(against('30 000', 'RUB')).toBe('within');
    expect(against('30 000')).toBe('within');
    expect(against('30 001', 'RUB')).toBe('above');
  });

  test('is above it when it cannot be read or is in another currency', () => {
    expect(against('тысяч тридцать', 'RUB')).toBe('above');
    expect(against('500', 'EUR')).toBe('above');
  });
});
