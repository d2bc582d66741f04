import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';

/** One field: text, a number, or nothing. */
export type CsvField = string | number | null;
export type CsvRow = readonly CsvField[];

/** Spreadsheets take a file for UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Text that a spreadsheet would run: it begins with = + - @, wide or small forms included, whatever stands invisibly
 * before it, or with a tab or a line end.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;

/**
 * Rows as a file that the spreadsheets of the language open by themselves: `;` between fields and a decimal comma in
 * Russian, `,` and a point in English. Every field is quoted, and no text in it is ever run as a formula.
 */
export function toCsv(rows: readonly CsvRow[], locale: Locale): string {
  const separator = locale === 'ru' ? ';' : ',';
  const lines = rows.map((row) => row.map((field) => quoted(fieldText(field, locale))).join(separator) + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}

function fieldText(field: CsvField, locale: Locale): string {
  if (typeof field === 'number') return numberText(field, locale);
  const text = cleanText(field ?? '');
  return FORMULA.test(text) ? `'${text}` : text;
}

function numberText(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return '';
  return locale === 'ru' ? String(value).replace('.', ',') : String(value);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
