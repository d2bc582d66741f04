import { formatDate, formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import { parseAmount } from './amount.ts';
import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';
import type { Column, Field, MoneyField } from './form.ts';

export type Answers = Pick<Brief, 'fields' | 'kindFields'>;

/** What was typed at a path, clean; the words are nobody's to change. */
export function typedText(answers: Answers, path: string): string {
  return cleanText(textAt(answers, path)).trim();
}

/** What was typed as it is shown: days in words, and no line that ends between a number and its unit. */
export function shownText(text: string, type: Column['type'], locale: Locale): string {
  return typeset(type === 'date' ? formatDate(locale, text) : text, locale);
}

/** An amount in the manner of the language when it can be read, else as typed; and who sets it. */
export function moneyText(answers: Answers, field: MoneyField, locale: Locale): string {
  const amount = moneyAmount(
    typedText(answers, `${field.id}.amount`),
    typedText(answers, `${field.id}.currency`),
    locale,
  );
  const setBy = typedText(answers, `${field.id}.setBy`);
  const setter = setBy !== '' && field.setBy !== undefined ? `${field.setBy}: ${setBy}` : setBy;
  return shownText([amount, setter].filter((text) => text !== '').join('\n'), 'text', locale);
}

/** A text of a field as it is shown, wherever in the field it stands: days in words, the label of what was chosen. */
export function leafText(field: Field | undefined, path: string, text: string, locale: Locale): string {
  const shown = cleanText(text).trim();
  const [, first = '', second = ''] = path.split('.');
  switch (field?.type) {
    case 'choice':
      return field.options.find(({ id }) => id === shown)?.label ?? shown;
    case 'number':
      return shownText(shown !== '' && field.unit ? `${shown} ${field.unit}` : shown, 'line', locale);
    case 'group':
      return shownText(shown, field.parts.find(({ id }) => id === first)?.type ?? 'line', locale);
    case 'rows':
      return shownText(shown, field.columns.find(({ id }) => id === second)?.type ?? 'line', locale);
    case 'date':
      return shownText(shown, 'date', locale);
    default:
      return shownText(shown, 'text', locale);
  }
}

function moneyAmount(text: string, currency: string, locale: Locale): string {
  const amount = parseAmount(text);
  if (amount === null || !/^[A-Z]{3}$/.test(currency)) return [text, text && currency].join(' ').trim();
  if (currency === 'RUB') return `${formatNumber(locale, amount, 2)} ₽`;
  const language = locale === 'en' ? 'en-GB' : locale;
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 2 }).format(amount);
}
