import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCompressed } from '#build/precompress.ts';
import { writeSearchIndex } from '#build/search-index.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { manyPages } from './many-pages.ts';

const PAGES = 1_000;
const FIRST_QUERY = 200_000;
const FURTHER_QUERY = 60_000;
const QUERIES = {
  ru: ['согласованию', 'перекосом', 'буклет', 'возражать заказчику', 'отчет', 'план продаж на год'],
  en: ['approval', 'objections', 'booklet', 'reporting lines', 'deadline', 'how to write a brief'],
} as const;

const root = mkdtempSync(join(tmpdir(), 'parity-search-'));
let server: Server;
let browser: Browser;

/** The search page of the build over an index of many pages, made and compressed by the steps of the build. */
beforeAll(async () => {
  for (const locale of LOCALES)
    manyPages(locale, PAGES).forEach((html, index) => {
      const folder = join(root, locale === 'en' ? 'en' : '', `many/${index}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), html);
    });
  await writeSearchIndex(root, {});
  for (const folder of ['many', 'en/many']) rmSync(join(root, folder), { recursive: true });
  await layCompressed(root);
  for (const folder of ['_astro', 'search', 'en/search'])
    cpSync(join('dist', folder), join(root, folder), { recursive: true });
  const serve = sirv(root, { brotli: true, etag: true });
  server = createServer((request, response) => serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
}, 280_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Bytes over the wire of each query, headers included, typed letter by letter; the first with the page itself. */
async function measure(locale: Locale): Promise<{ query: string; bytes: number }[]> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  let moved = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    moved += encodedDataLength;
  });
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'br' } });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}${locale === 'en' ? '/en' : ''}/search/`, { waitUntil: 'networkidle' });
  const figures = [];
  for (const query of QUERIES[locale]) {
    await page.locator('#query').fill('');
    await page.locator('#query').pressSequentially(query, { delay: 60 });
    await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('q') === query);
    expect(await page.locator('.found > li').count()).toBeGreaterThan(0);
    figures.push({ query, bytes: moved });
    moved = 0;
  }
  await page.close();
  return figures;
}

test.each(LOCALES)(
  `with ${PAGES} pages in %s, the first query moves little, and a further one less`,
  async (locale) => {
    const [first, ...further] = await measure(locale);
    console.log([first, ...further].map((figure) => `${figure?.query}: ${figure?.bytes} bytes`).join('\n'));
    expect(first?.bytes).toBeGreaterThan(50_000);
    expect(first?.bytes).toBeLessThanOrEqual(FIRST_QUERY);
    for (const { query, bytes } of further) expect(bytes, query).toBeLessThanOrEqual(FURTHER_QUERY);
  },
);
