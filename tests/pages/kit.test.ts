import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';
import { hasReaders, pagesOf, toPdf } from './libre-office.ts';

const FOLDERS = { ru: 'dist/kit', en: 'dist/en/kit' };
const PAGE = { ru: /Страница 1 из (\d+)/, en: /Page 1 of (\d+)/ };
/** Sheets that are hung up or filled in: one page each. All others take two, or three where the letters are wide. */
const ONE_PAGE = ['ordering-rules', 'short-brief', 'objection-sheet', 'workshop-invitation'];
const skipped = hasReaders ? '' : ' (skipped: no LibreOffice)';

const slugs = (
  parse(readFileSync('content/kit/kit.yaml', 'utf8')) as { groups: { documents: string[] }[] }
).groups.flatMap(({ documents }) => documents);
const filesOf = (locale: Locale) => globSync(`${FOLDERS[locale]}/*.docx`).sort();
const kitTexts = (locale: Locale) => (parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Ui).kit;

test('every document of the kit lies there as Word and as Markdown, in both languages', () => {
  for (const locale of LOCALES) {
    expect(filesOf(locale).map((file) => basename(file, '.docx'))).toEqual(slugs.toSorted());
    expect(globSync(`${FOLDERS[locale]}/*.md`)).toHaveLength(slugs.length);
  }
});

describe.skipIf(!hasReaders)(`pages of the kit${skipped}`, () => {
  describe.each(LOCALES)('%s', (locale) => {
    let folder = '';
    beforeAll(() => {
      folder = toPdf(filesOf(locale));
    }, 280_000);

    test.each(slugs)('%s opens whole, says on each page that it is a sample, and is short enough', (slug) => {
      const { text, count, fonts } = pagesOf(folder, `${slug}.docx`);
      const flat = text.replace(/\s+/g, ' ');
      const source = readFileSync(`content/kit/${locale}/${slug}.md`, 'utf8');
      for (const [, heading = ''] of source.matchAll(/^#{2,3} ([^{}\n]+)$/gm)) expect(flat).toContain(heading);
      expect(flat.split(kitTexts(locale).sample)).toHaveLength(count + 1);
      expect(Number(text.match(PAGE[locale])?.[1])).toBe(count);
      expect(text).not.toMatch(/\uFFFD|undefined|\[object|[{}]|\*\*/);
      expect(fonts).toMatch(/yes +yes/);
      expect(count).toBeLessThanOrEqual(ONE_PAGE.includes(slug) ? 1 : 3);
    });
  });
});
