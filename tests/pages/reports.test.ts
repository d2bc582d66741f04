import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparisonDocument } from '#domain/export/comparison-document.ts';
import { comparisonSource } from '#domain/export/comparison-source.fixture.ts';
import { toDocx } from '#domain/export/docx.ts';
import { resultDocument } from '#domain/export/result-document.ts';
import { resultSource, selfCheckSource } from '#domain/export/result-source.fixture.ts';
import { selfCheckDocument } from '#domain/export/self-check-document.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { hasReaders, pagesOf, toPdf } from './libre-office.ts';

const habits = { 'states-problem': 2, 'names-goal': 4, 'gives-inputs': 5, 'one-voice': 3, 'no-oral-changes': 4 };
const answers = { ...habits, 'hears-warnings': 2, 'realistic-dates': 'na', 'accepts-by-brief': 5 } as const;
const documents = {
  result: (locale: Locale) => resultDocument(resultSource(locale)),
  comparison: (locale: Locale) => comparisonDocument(comparisonSource(locale)),
  'self-check': (locale: Locale) => selfCheckDocument(selfCheckSource(locale, answers)),
};
const names = Object.keys(documents) as (keyof typeof documents)[];
const reports = LOCALES.flatMap((locale) => names.map((name) => ({ name, locale, file: `${name}-${locale}.docx` })));
const written = mkdtempSync(join(tmpdir(), 'parity-reports-'));

describe.skipIf(!hasReaders)(`reports in Word${hasReaders ? '' : ' (skipped: no LibreOffice)'}`, () => {
  let folder = '';
  beforeAll(async () => {
    for (const { name, locale, file } of reports) {
      writeFileSync(join(written, file), await toDocx(documents[name](locale)));
    }
    folder = toPdf(reports.map(({ file }) => join(written, file)));
  }, 280_000);

  test.each(reports)('$file opens with its title, all its letters and its page numbers', ({ name, locale, file }) => {
    const { text, count, fonts } = pagesOf(folder, file);
    const { title } = documents[name](locale);
    const [firstWord = ''] = title.split(/\s/);
    expect(text).toContain(firstWord);
    const page = locale === 'en' ? /Page 1 of (\d+)/ : /Страница 1 из (\d+)/;
    expect(Number(text.match(page)?.[1])).toBe(count);
    expect(text).not.toMatch(/\uFFFD|undefined|\[object|NaN|null|[{}]/);
    expect(fonts).toMatch(/yes +yes/);
    expect(count).toBeLessThanOrEqual(8);
  });
});
