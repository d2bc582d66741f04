import { type Answers, leafText, moneyText, shownText, typedText } from '#domain/brief/answer-text.ts';
import { fieldValue, listOf, rowsOf } from '#domain/brief/edit.ts';
import type { Column, Field, GroupField, ListField, RowsField } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import type { Block, TableColumn, Text } from './document.ts';

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
    default:
      return valueBlocks(label, leafText(field, field.id, typedText(answers, field.id), locale));
  }
}

function valueBlocks(label: string, text: Text): Block[] {
  return text === '' ? [] : [{ type: 'value', label, text }];
}

function groupBlocks(answers: Answers, field: GroupField, label: string, locale: Locale): Block[] {
  const parts = field.parts
    .map((part) => ({
      label: part.label,
      text: shownText(typedText(answers, `${field.id}.${part.id}`), part.type, locale),
    }))
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
      field.columns.map(({ id, type }) => shownText(typedText(answers, `${field.id}.${index}.${id}`), type, locale)),
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
    .map((item) => shownText(cleanText(item).trim(), 'text', locale))
    .filter((item) => item !== '');
  return items.length === 0 ? noneBlocks(answers, field, label) : [{ type: 'list', label, items, ordered: true }];
}

function noneBlocks(answers: Answers, field: RowsField | ListField, label: string): Block[] {
  const value = fieldValue(answers, field.id);
  const isNone = Array.isArray(value) && value.length === 0;
  return isNone ? valueBlocks(label, field.none ?? '') : [];
}
