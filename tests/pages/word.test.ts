import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** What `pdftotext` finds on the pages that LibreOffice makes of a Word file, and how many pages there are. */
type Pages = { text: string; count: number; fonts: string };

const folder = mkdtempSync(join(tmpdir(), 'parity-word-'));
const hasReaders = ['soffice', 'pdftotext'].every((reader) => {
  try {
    execFileSync('which', [reader]);
    return true;
  } catch {
    return false;
  }
});

const files = [...globSync('dist/briefs/blank/*.docx'), ...globSync('dist/en/briefs/blank/*.docx')].sort();

function pagesOf(file: string): Pages {
  const language = file.includes('/en/') ? 'en' : 'ru';
  const pdf = join(folder, language, basename(file).replace('.docx', '.pdf'));
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return {
    text: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }),
    count: Number(info.match(/Pages:\s+(\d+)/)?.[1]),
    fonts: execFileSync('pdffonts', [pdf], { encoding: 'utf8' }),
  };
}

test('every kind has an empty Word template, full and short, in both languages', () => {
  const kinds = globSync('content/briefs/*.yaml').length - 1;
  expect(files).toHaveLength(kinds * 4);
  for (const file of files) expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

describe.skipIf(!hasReaders)(`pages of the Word templates${hasReaders ? '' : ' (skipped: no LibreOffice)'}`, () => {
  beforeAll(() => {
    for (const language of ['ru', 'en']) {
      const own = files.filter((file) => file.includes('/en/') === (language === 'en'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, language),
        ...own,
      ]);
    }
  }, 280_000);

  test.each(files)('%s opens in LibreOffice with its letters, page numbers and approval sheet', (file) => {
    const { text, count, fonts } = pagesOf(file);
    const english = file.includes('/en/');
    const [approved, page, sheet] = english
      ? [/Approved by/i, /Page 1 of (\d+)/, /Approval sheet/i]
      : [/УТВЕРЖДАЮ/, /Страница 1 из (\d+)/, /Лист согласования/i];
    expect(text).toMatch(approved);
    expect(text).toMatch(sheet);
    expect(Number(text.match(page)?.[1])).toBe(count);
    expect(text).not.toMatch(/\uFFFD|undefined|\[object/);
    expect(fonts).toMatch(/yes +yes/);
    expect(count).toBeLessThanOrEqual(file.includes('-short') ? 2 : 6);
  });
});
