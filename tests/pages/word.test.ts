import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasReaders, pagesOf, toPdf } from './libre-office.ts';

const LANGUAGES = ['ru', 'en'] as const;
const files = {
  ru: globSync('dist/briefs/blank/*.docx').sort(),
  en: globSync('dist/en/briefs/blank/*.docx').sort(),
};

test('every kind has an empty Word template, full and short, in both languages', () => {
  const kinds = globSync('content/briefs/*.yaml').length - 1;
  for (const language of LANGUAGES) {
    expect(files[language]).toHaveLength(kinds * 2);
    for (const file of files[language]) expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  }
});

describe.skipIf(!hasReaders)(`pages of the Word templates${hasReaders ? '' : ' (skipped: no LibreOffice)'}`, () => {
  describe.each(LANGUAGES)('%s', (language) => {
    let folder = '';
    beforeAll(() => {
      folder = toPdf(files[language]);
    }, 280_000);

    const [approved, page, sheet] =
      language === 'en'
        ? [/Approved by/i, /Page 1 of (\d+)/, /Approval sheet/i]
        : [/УТВЕРЖДАЮ/, /Страница 1 из (\d+)/, /Лист согласования/i];

    test.each(files[language])('%s opens with its letters, page numbers and approval sheet', (file) => {
      const { text, count, fonts } = pagesOf(folder, file);
      expect(text).toMatch(approved);
      expect(text).toMatch(sheet);
      expect(Number(text.match(page)?.[1])).toBe(count);
      expect(text).not.toMatch(/\uFFFD|undefined|\[object/);
      expect(fonts).toMatch(/yes +yes/);
      expect(count).toBeLessThanOrEqual(file.includes('-short') ? 2 : 6);
    });
  });
});
