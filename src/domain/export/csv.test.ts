import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import { anyHostile } from '#domain/text/hostile.fixture.ts';
import { type CsvRow, toCsv } from './csv.ts';

const DELIMITER = { ru: ';', en: ',' } as const;

/** What an independent reader finds in the file. */
function readBack(rows: readonly CsvRow[], locale: Locale): string[][] {
  return parse(toCsv(rows, locale), { bom: true, delimiter: DELIMITER[locale], record_delimiter: '\r\n' });
}

const dangerous = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '\u200b=', '\u0000+'),
    fc.string(),
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '\t', "'", ' ', '=', 'ж', '😀') }),
  dangerous,
  anyHostile,
);
const anyNumber = fc.oneof(fc.integer(), fc.double());
const anyRows = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.oneof(anyText, anyNumber, fc.constant(null)), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
);
const anyLocale = fc.constantFrom(...LOCALES);

describe('a table as CSV', () => {
  test('has a mark of UTF-8, quotes round every field and a line end after each row', () => {
    expect(
      toCsv(
        [
          ['id', 'value'],
          ['bias', 33.6],
          ['note', null],
        ],
        'en',
      ),
    ).toBe('\uFEFF"id","value"\r\n"bias","33.6"\r\n"note",""\r\n');
  });

  test('has semicolons and decimal commas in Russian', () => {
    expect(toCsv([['перекос', -33.6]], 'ru')).toBe('\uFEFF"перекос";"-33,6"\r\n');
  });

  test('leaves out what is no figure', () => {
    expect(readBack([[Number.NaN, Number.POSITIVE_INFINITY, -0, 1e-7]], 'ru')).toEqual([['', '', '0', '1e-7']]);
  });

  test('doubles quotes and keeps separators and line ends inside a field', () => {
    expect(readBack([['a "b", c; d\r\ne']], 'ru')).toEqual([['a "b", c; d\ne']]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+7 495', "'+7 495"],
    ['-34', "'-34"],
    ['@name', "'@name"],
    ['＝1', "'＝1"],
    ['－1', "'－1"],
    ['\tx', "'\tx"],
    ['\rx', "'\nx"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u0000=1', "'=1"],
    ['34', '34'],
    ['a=1', 'a=1'],
    ["'x", "'x"],
    ['', ''],
  ])('keeps %j from being run: %j', (text, field) => {
    expect(readBack([[text]], 'en')).toEqual([[field]]);
  });

  test('is read back by an independent reader as it was written, in both languages', () => {
    fc.assert(
      fc.property(anyRows, anyLocale, (rows, locale) => {
        const expected = rows.map((row) =>
          row.map((field) => {
            if (typeof field === 'string') return cleanText(field);
            return field === null || !Number.isFinite(field) ? null : field + 0;
          }),
        );
        const found = readBack(rows, locale).map((row, at) =>
          row.map((text, column) => {
            const field = rows[at]?.[column];
            if (typeof field === 'string') return text === cleanText(field) ? text : text.replace(/^'/, '');
            return text === '' ? null : Number(text.replace(',', '.'));
          }),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  test('holds no field that a spreadsheet could run', () => {
    fc.assert(
      fc.property(anyRows, anyLocale, (rows, locale) => {
        for (const text of readBack(rows, locale).flat()) {
          const isNumber = /^-?\d+([.,]\d+)?(e[+-]\d+)?$/.test(text);
          expect(isNumber || !/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text)).toBe(true);
        }
      }),
    );
  });
});
