import type { Locale } from './locale.ts';

/** An amount with the sign of its currency («30 000 ₽», “RUB 30,000”); a code that is no currency stands behind it. */
export function formatMoney(locale: Locale, amount: number, currency: string): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  if (!/^[A-Z]{3}$/.test(currency)) return `${new Intl.NumberFormat(language).format(amount)} ${currency}`.trim();
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}
