import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExportDocument, SIGNING_LINE } from '#domain/export/document.ts';
import { documentTexts } from '#domain/export/document-texts.fixture.ts';
import { toDocx } from '#domain/export/docx.ts';
import { sampleBriefs } from './brief-samples.ts';
import { hasReaders, type Pages, pagesOf, toPdf } from './libre-office.ts';

const LANGUAGES = ['ru', 'en'] as const;
const files = {
  ru: globSync('dist/briefs/blank/*.docx').sort(),
  en: globSync('dist/en/briefs/blank/*.docx').sort(),
};
const PAGE = { ru: /Страница 1 из (\d+)/, en: /Page 1 of (\d+)/ };
const skipped = hasReaders ? '' : ' (skipped: no LibreOffice)';

test('every kind has an empty Word template, full and short, in both languages', () => {
  const kinds = globSync('content/briefs/*.yaml').filter((file) => !/(common|checks)\.yaml$/.test(file)).length;
  for (const language of LANGUAGES) {
    expect(files[language]).toHaveLength(kinds * 2);
    for (const file of files[language]) expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  }
});

describe.skipIf(!hasReaders)(`pages of the Word templates${skipped}`, () => {
  describe.each(LANGUAGES)('%s', (language) => {
    let folder = '';
    beforeAll(() => {
      folder = toPdf(files[language]);
    }, 280_000);

    const [approved, sheet] =
      language === 'en' ? [/Approved by/i, /Approval sheet/i] : [/УТВЕРЖДАЮ/, /Лист согласования/i];

    test.each(files[language])('%s opens with its letters, page numbers and approval sheet', (file) => {
      const { text, count, fonts } = pagesOf(folder, file);
      expect(text).toMatch(approved);
      expect(text).toMatch(sheet);
      expect(Number(text.match(PAGE[language])?.[1])).toBe(count);
      expect(text).not.toMatch(/\uFFFD|undefined|\[object/);
      expect(fonts).toMatch(/yes +yes/);
      expect(count).toBeLessThanOrEqual(file.includes('-short') ? 2 : 6);
    });
  });
});

describe.skipIf(!hasReaders)(`pages of filled briefs${skipped}`, () => {
  describe.each(LANGUAGES)('%s', (language) => {
    const samples = sampleBriefs(language);
    const written = mkdtempSync(join(tmpdir(), 'parity-briefs-'));
    let folder = '';
    beforeAll(async () => {
      const paths = samples.map(({ name }) => join(written, `${name}.docx`));
      for (const [index, { document }] of samples.entries()) {
        writeFileSync(paths[index] ?? '', await toDocx(document));
      }
      folder = toPdf(paths);
    }, 280_000);
    const pages = (name: string): Pages => pagesOf(folder, `${name}.docx`);

    test.each(samples)('$name loses no word, and takes a sane number of pages', ({ name, document, pages: most }) => {
      const { text, count } = pages(name);
      expect(missingWords(document, text)).toEqual([]);
      expect(text).not.toMatch(/\uFFFD|undefined|\[object|NaN|[{}]/);
      expect(Number(text.match(PAGE[language])?.[1])).toBe(count);
      expect(count).toBeLessThanOrEqual(most);
    });

    test.each(samples)('$name ends no page with a heading', ({ name, document }) => {
      const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [squeezed(block.text)] : []));
      for (const page of sheetsOf(pages(name).text)) {
        const lines = page.split('\n').filter((line) => line.trim() !== '');
        expect(headings).not.toContain(squeezed(lines.at(-2) ?? ''));
      }
    });

    test('forty rows break between rows, under the header of their table on each page', () => {
      const sheets = sheetsOf(pages(`long-${language}`).text);
      const pageOf = (mark: string) => sheets.findIndex((page) => new RegExp(`(?<!\\w)${mark}(?!\\w)`).test(page));
      for (let row = 0; row < 40; row += 1) {
        expect(pageOf(`W${row}`)).toBeGreaterThanOrEqual(0);
        // Row 20 holds more than a page can spare: it is the one that may break.
        if (row !== 20) expect(pageOf(`F${row}`)).toBe(pageOf(`W${row}`));
        expect(pageOf(`Q${row}`)).toBe(pageOf(`W${row}`));
      }
      const header = language === 'ru' ? /Что +В каком виде +Сколько/ : /What +Format +Quantity/;
      const spanned = sheets.filter((_page, index) => index >= pageOf('W0') && index <= pageOf('W39'));
      expect(spanned.length).toBeGreaterThan(2);
      for (const page of spanned) expect(page).toMatch(header);
    });
  });
});

/** The pages of what `pdftotext` found. */
function sheetsOf(text: string): string[] {
  return text.split('\f').filter((page) => page.trim() !== '');
}

/** Words of a document that do not stand on its pages as often as they should. */
function missingWords(document: ExportDocument, text: string): string[] {
  const found = counted(text);
  return [
    ...counted([...documentTexts(document), document.running.footer].join('\n').replaceAll(SIGNING_LINE, '')),
  ].flatMap(([word, count]) => ((found.get(word) ?? 0) < count ? [word] : []));
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
