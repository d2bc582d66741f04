import { parseAmount } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { fieldValue, listOf, rowsOf, textAt } from '#domain/brief/edit.ts';
import type { Column, Field, GroupField, ListField, MoneyField, RowsField } from '#domain/brief/form.ts';
import { formatDate, formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Block, TableColumn, Text } from './document.ts';

export type Answers = Pick<Brief, 'fields' | 'kindFields'>;

/** How wide a column is, by what stands in it. */
const SHARES: Readonly<Record<Column['type'], number>> = { line: 3, text: 4, date: 2 };

/** The columns of a table of rows; the first, which names the thing, is the widest. */
export function columnsOf(columns: readonly Column[]): TableColumn[] {
  return columns.map(({ label, type }, index) => ({ title: label, share: index === 0 ? 4 : SHARES[type] }));
}

/** One answered field as blocks; none when nothing is answered. */
export function fieldBlocks(answers: Answers, field: Field, label: string, locale: Locale): Block[] {
  switch (field.type) {
    case 'rows':
      return rowsBlocks(answers, field, label, locale);
    case 'list':
      return listBlocks(answers, field, label, locale);
    case 'group':
      return groupBlocks(answers, field, label, locale);
    case 'money':
      return valueBlocks(label, moneyText(answers, field, locale));
    case 'choice': {
      const chosen = typed(answers, field.id);
      return valueBlocks(label, field.options.find(({ id }) => id === chosen)?.label ?? chosen);
    }
    case 'number': {
      const number = typed(answers, field.id);
      return valueBlocks(
        label,
        shown(number !== '' && field.unit ? `${number} ${field.unit}` : number, 'line', locale),
      );
    }
    default:
      return valueBlocks(label, shown(typed(answers, field.id), field.type, locale));
  }
}

/** What was typed, clean; the words are nobody's to change. */
function typed(answers: Answers, path: string): string {
  return cleanText(textAt(answers, path)).trim();
}

/** What was typed as it is shown: days in words, and no line that ends between a number and its unit. */
function shown(text: string, type: Column['type'], locale: Locale): string {
  return typeset(type === 'date' ? formatDate(locale, text) : text, locale);
}

function valueBlocks(label: string, text: Text): Block[] {
  return text === '' ? [] : [{ type: 'value', label, text }];
}

function groupBlocks(answers: Answers, field: GroupField, label: string, locale: Locale): Block[] {
  const parts = field.parts
    .map((part) => ({ label: part.label, text: shown(typed(answers, `${field.id}.${part.id}`), part.type, locale) }))
    .filter(({ text }) => text !== '');
  if (parts.length === 0) return [];
  const [only] = parts;
  if (field.parts.length === 1 && only !== undefined) return valueBlocks(label, only.text);
  return [{ type: 'value', label, text: '', parts }];
}

/** Columns in which nothing stands are left out, and so are empty rows. */
function rowsBlocks(answers: Answers, field: RowsField, label: string, locale: Locale): Block[] {
  const rows = rowsOf(answers, field.id)
    .map((_row, index) =>
      field.columns.map(({ id, type }) => shown(typed(answers, `${field.id}.${index}.${id}`), type, locale)),
    )
    .filter((cells) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return noneBlocks(answers, field, label);
  const kept = field.columns.map((_column, index) => rows.some((cells) => cells[index] !== ''));
  return [
    {
      type: 'table',
      caption: label,
      columns: columnsOf(field.columns).filter((_column, index) => kept[index]),
      rows: rows.map((cells) => cells.filter((_cell, index) => kept[index])),
    },
  ];
}

function listBlocks(answers: Answers, field: ListField, label: string, locale: Locale): Block[] {
  const items = listOf(answers, field.id)
    .map((item) => shown(cleanText(item).trim(), 'text', locale))
    .filter((item) => item !== '');
  return items.length === 0 ? noneBlocks(answers, field, label) : [{ type: 'list', label, items, ordered: true }];
}

function noneBlocks(answers: Answers, field: RowsField | ListField, label: string): Block[] {
  const value = fieldValue(answers, field.id);
  const isNone = Array.isArray(value) && value.length === 0;
  return isNone ? valueBlocks(label, field.none ?? '') : [];
}

/** An amount in the manner of the language when it can be read, else as typed; and who sets it. */
function moneyText(answers: Answers, field: MoneyField, locale: Locale): string {
  const amount = moneyAmount(typed(answers, `${field.id}.amount`), typed(answers, `${field.id}.currency`), locale);
  const setBy = typed(answers, `${field.id}.setBy`);
  const setter = setBy !== '' && field.setBy !== undefined ? `${field.setBy}: ${setBy}` : setBy;
  return shown([amount, setter].filter((text) => text !== '').join('\n'), 'text', locale);
}

function moneyAmount(text: string, currency: string, locale: Locale): string {
  const amount = parseAmount(text);
  if (amount === null || !/^[A-Z]{3}$/.test(currency)) return [text, text && currency].join(' ').trim();
  if (currency === 'RUB') return `${formatNumber(locale, amount, 2)} ₽`;
  const language = locale === 'en' ? 'en-GB' : locale;
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 2 }).format(amount);
}
