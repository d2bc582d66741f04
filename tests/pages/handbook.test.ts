import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

type Chapters = { parts: { chapters: { slug: string }[] }[] };

const folder = mkdtempSync(join(tmpdir(), 'parity-handbook-'));
const { parts } = parse(readFileSync('content/guide/chapters.yaml', 'utf8')) as Chapters;
const slugs = parts.flatMap(({ chapters }) => chapters.map(({ slug }) => slug));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words as they can be compared: hyphens and breaks that the browser put into lines are gone. */
const plain = (text: string) => text.replace(/[\s\u00a0\u00ad-]+/g, '').replaceAll('‐', '');
const frontmatterOf = (locale: Locale, slug: string) =>
  parse(readFileSync(`content/guide/${locale}/${slug}.mdx`, 'utf8').split(/^---$/m)[1] ?? '') as { title: string };

/** The handbook as the browser prints it for a reader. */
async function printed(locale: Locale): Promise<string> {
  const server = createServer(sirv('dist')).listen(0);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}${locale === 'ru' ? '' : '/en'}/handbook/`);
    const path = join(folder, `${locale}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    return path;
  } finally {
    await browser.close();
    server.close();
  }
}

function pagesOf(pdf: string, ...options: string[]): string[] {
  const text = execFileSync('pdftotext', [...options, pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return text.split('\f').slice(0, -1);
}

/** The column of the text, in points: without margin notes, running titles and page numbers. */
const COLUMN = ['-x', '60', '-y', '62', '-W', '360', '-H', '726'];

describe.each(LOCALES)('the handbook on paper (%s)', async (locale) => {
  const pdf = await printed(locale);
  const pages = pagesOf(pdf, '-layout');
  const columns = pagesOf(pdf, ...COLUMN);
  const titles = slugs.map((slug) => frontmatterOf(locale, slug).title);

  test('is a booklet: a title page, the contents, then every chapter on a page of its own', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.length).toBeLessThan(120);
    for (const title of titles) expect(plain(pages[1] ?? '')).toContain(plain(title));
    // The running title of a chapter stands on each of its pages, and its pages follow each other.
    const starts = titles.map((title) =>
      pages.findIndex((page, index) => index > 1 && plain(page.split('\n')[0] ?? '').endsWith(plain(title))),
    );
    expect(starts.every((start, index) => start > (starts[index - 1] ?? 1))).toBe(true);
  });

  test('prints the answers that are closed on the screen', () => {
    const text = plain(columns.join(' '));
    for (const slug of slugs) {
      const source = readFileSync(`content/guide/${locale}/${slug}.mdx`, 'utf8');
      const answers = [...source.matchAll(/<Option label="[^"]*">\s*([^.!?<[*«“]{20,60})/g)].map(
        ([, answer = '']) => answer,
      );
      expect(answers.length, slug).toBeGreaterThan(0);
      expect(answers.filter((answer) => !text.includes(plain(answer)))).toEqual([]);
    }
  });

  test('leaves no heading at the foot of a page', () => {
    const headings = slugs.flatMap((slug) => {
      const source = readFileSync(`content/guide/${locale}/${slug}.mdx`, 'utf8');
      return [...source.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => plain(heading));
    });
    const last = columns.map((column) => plain(column.trimEnd().split('\n').at(-1) ?? ''));
    expect(last.filter((line) => headings.includes(line))).toEqual([]);
  });
});
