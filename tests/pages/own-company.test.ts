import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import mammoth from 'mammoth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { followLinks } from '../../scripts/site-links.ts';
import { siteServer } from '../../scripts/site-server.ts';
import { changedSite, networkNote, withoutNetwork } from './changed-site.ts';
import { ask, missing, serveBy, titleOf } from './web-servers.ts';

const FIXTURES = 'tests/fixtures/own-company';
const BASE = '/parity/';
const BANK = '2026.1-kestrel';
const read = (file: string) => parse(readFileSync(`${FIXTURES}/${file}`, 'utf8'));
/** Typography puts non-breaking spaces into the text; the words are the same. */
const words = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

const site = changedSite();
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let origin = '';
let faults: string[] = [];

beforeAll(async () => {
  site.lay(`${FIXTURES}/content`);
  site.change('guide/chapters.yaml', ({ parts }) => {
    parts.at(-1).chapters.push({ slug: 'our-fair', claims: [], ours: true });
  });
  site.change('assessment/company.yaml', (company) => {
    company.bank = BANK;
    Object.assign(company.items, read('item.yaml'));
    company.dimensions.find(({ id }: { id: string }) => id === 'goal').items.push('goal.fair-visitors');
  });
  site.change('assessment/recommendations.yaml', ({ advice }) => advice.push(read('advice.yaml')));
  const { status, output } = site.build();
  expect(status, output).toBe(0);
  server = siteServer(site.dist, BASE).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const executablePath = findBrowser() ?? '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}, 290_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  site.remove();
});

/** Every page is watched: nothing against the policy, no error, no request out of the base path. */
beforeEach(async () => {
  faults = [];
  context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  await context.exposeFunction('reportPolicyViolation', (what: string) => faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'reportPolicyViolation')(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const isOwn = request.url().startsWith(origin + BASE) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) faults.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const open = (path: string) => page.goto(`${origin}${BASE}${path}`);

/** The text and the pictures of a Word file. */
async function wordParts(buffer: Buffer): Promise<{ text: string; html: string }> {
  const [{ value: text }, { value: html }] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text: words(text), html };
}

async function downloaded(name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
  return readFileSync(await download.path());
}

/** The questions of the built site. */
const ownBank = (): Bank => JSON.parse(site.built('assessment/data/company/words.json').toString()).bank;

/** The logo of the fixture in the pictures of a Word file, read out as the company's name. */
const LOGO = `<img alt="Kestrel Pumps" src="data:image/png;base64,${readFileSync(`${FIXTURES}/content/kestrel.png`, 'base64')}" />`;

test('every link of the site works under its base path, and stays in its language', async () => {
  const { followed, faults: broken } = await followLinks({ root: site.dist, base: BASE, defaultLanguage: 'en' });
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(100);
});

test.skipIf(networkNote)(
  `it was built with the network cut off, even from the machine itself${networkNote}`,
  async () => {
    const script = `await fetch('${origin}${BASE}')`;
    const reach = (...before: string[]) => {
      const [program = '', ...args] = [...before, process.execPath, '-e', script];
      return new Promise<string>((done) => {
        const tried = spawn(program, args);
        let said = '';
        tried.stderr.on('data', (part) => {
          said += part;
        });
        tried.once('close', (status) => done(status === 0 ? 'reached' : said));
      });
    };
    expect(await reach()).toBe('reached');
    expect(await reach(...withoutNetwork)).toContain('fetch failed');
  },
);

test.skipIf(missing.nginx)(
  `by the settings that were built with it, ${titleOf('nginx')} serves it under its base path`,
  async () => {
    const host = await serveBy('nginx', { dist: site.dist, base: BASE, settings: `${site.hosting}/nginx.conf` });
    try {
      const { status, body } = await ask(`${host.origin}${BASE}ru/guide/our-fair/`);
      expect(status).toBe(200);
      for (const [, address] of body.toString().matchAll(/(?:href|src)="(\/[^"#]*)/g))
        expect((await ask(host.origin + address)).status, address).toBe(200);
      const lost = await ask(`${host.origin}${BASE}nothing/`);
      expect([lost.status, lost.body.equals(site.built('404.html'))]).toEqual([404, true]);
      expect((await ask(`${host.origin}/guide/why/`)).status).toBe(404);
    } finally {
      await host.stop();
    }
  },
);

test('no page names another base, the other default language or the site’s own name', () => {
  for (const file of globSync('**/*.html', { cwd: site.dist })) {
    const html = site.built(file).toString();
    expect(html.match(/(?:href|src)="\/(?!parity\/)[^"]*"/g), file).toBe(null);
    expect(html, file).not.toContain('/parity/en/');
    expect(html.match(/Паритет|(?<!\/)Parity(?!\/)/g), file).toBe(null);
  }
});

describe('the frame of a page', () => {
  test('English stands at the base, Russian under it, and the switch keeps page and place', async () => {
    await open('');
    expect(await page.title()).toBe('Common Ground. Key accounts and brand at one table');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await open('guide/our-fair/#before-the-fair');
    await page.locator('header a[hreflang=ru]').last().click();
    await page.waitForURL(`${origin}${BASE}ru/guide/our-fair/#before-the-fair`);
    expect(words(await page.title())).toBe('Как мы ездим на выставку — Договор');
    await page.locator('header a[hreflang=en]').last().click();
    await page.waitForURL(`${origin}${BASE}guide/our-fair/#before-the-fair`);
  });

  test('names who looks after the site, and the departments under the beam', async () => {
    await open('');
    const contact = page.locator('footer a[href="mailto:brand@kestrel.example"]');
    expect(words(await contact.textContent())).toBe('Brand & PR, ext. 214');
    expect(await page.locator('.beam text:not(.fine)').allTextContents()).toEqual(['Key Accounts', 'Brand & PR']);
    await open('ru/');
    expect((await page.locator('.beam text:not(.fine)').allTextContents()).map(words)).toEqual([
      'Отдел сбыта',
      'Служба бренда',
    ]);
  });

  test('bears the company’s colours, in the light and in the dark theme', async () => {
    const colours = () =>
      page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        ...['sales', 'marketing'].map((side) => {
          const bar = document.querySelector(`.beam .fill-${side}`);
          return bar && getComputedStyle(bar).fill;
        }),
      ]);
    await open('');
    expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(138, 90, 0)', 'rgb(29, 78, 216)']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours()).toEqual(['rgb(16, 20, 24)', 'rgb(240, 184, 64)', 'rgb(143, 184, 255)']);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toContain('%238a5a00');
  });

  test('an address that there is not gets the page that helps, with ways back', async () => {
    await page.goto(`${origin}${BASE}404.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator(`.lost a[href="${BASE}"]`).first().click();
    await page.waitForURL(origin + BASE);
  });
});

describe('what the company added', () => {
  test('its chapter leads to its item and to its kind of brief', async () => {
    await open('guide/our-fair/');
    await page.locator('.step a').click();
    await page.waitForURL(/\/parity\/assessment\/take\/#item=goal\.fair-visitors$/);
    // Nothing is begun: the questionnaire leads on to where that is done.
    await page.waitForLoadState('networkidle');
    await open('assessment/print/');
    expect(words(await page.locator('main').textContent())).toContain('A week after the fair');
    await open('ru/guide/our-fair/');
    await page.getByRole('link', { name: 'ТЗ на ролик' }).click();
    await page.waitForURL(/\/parity\/ru\/briefs\/edit\//);
    await page
      .getByRole('heading', { name: /Видеоролик/ })
      .first()
      .waitFor();
  });

  test('the empty templates bear its logo and its name', async () => {
    const { text, html } = await wordParts(site.built('briefs/blank/video.docx'));
    expect(text).toContain('Kestrel Pumps');
    expect(text).toContain('Running time');
    expect(html).toContain(LOGO);
    const russian = await wordParts(site.built('ru/briefs/blank/video.docx'));
    expect(russian.text).toContain('Кестрел');
    expect(russian.html).toContain('<img alt="Кестрел"');
  });
});

describe('the tools', () => {
  test('the whole assessment asks its item too, and gives its advice and a Word file with the logo', async () => {
    expect(ownBank().bank).toBe(BANK);
    await open('assessment/take/#mode=full&role=marketing');
    await page.waitForURL(/\/parity\/assessment\/take\/#[0-9a-f-]{36}$/);
    await page.locator('.question').first().waitFor();
    const asked: string[] = [];
    while ((await page.locator('.question').count()) > 0) {
      asked.push(...(await page.locator('.question').allTextContents()));
      for (const group of await page.locator('.question .scale, .question .function-part').all())
        await group.getByRole('radio').nth(1).check();
      const before = await page.locator('h1').textContent();
      await page.locator('form button[type=submit]').click();
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before);
    }
    expect(words(asked.join(' '))).toContain('A week after the fair');
    await page.getByRole('button', { name: 'Show the result' }).click();
    await page.waitForURL(/\/parity\/assessment\/result\//);
    await page.locator('.result h1').waitFor();
    expect(await page.locator('.beam text:not(.fine)').allTextContents()).toEqual(['Key Accounts', 'Brand & PR']);
    const { wording } = JSON.parse(site.built('assessment/data/company/words.json').toString()).bank;
    expect(wording.advice.at(-1).title).toBe('One list for the fair');
    const { text, html } = await wordParts(await downloaded('Word'));
    expect(text).toContain('Kestrel Pumps');
    expect(html).toContain(LOGO);
  });

  test('a brief of its own kind goes from its fields to Word, under its limit', async () => {
    await open('briefs/edit/#new=video&mode=full');
    const folded = page.locator('.part-toggle[aria-expanded=false]');
    await page.locator('.part').first().waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByLabel('Running time').fill('90');
    await page.waitForURL(/#[0-9a-f-]{36}$/);
    const departments = await page
      .locator('datalist option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect(departments).toEqual(expect.arrayContaining(['Key Accounts', 'Brand & PR']));
    await page.locator('#f-budget-amount').fill('400');
    await page
      .getByText(/Up.to.€500/)
      .first()
      .waitFor();
    const { text, html } = await wordParts(await downloaded('Word'));
    expect(text).toContain('Running time');
    expect(html).toContain(LOGO);
    await page.locator('header a[hreflang=ru]').last().click();
    await page.waitForURL(/\/parity\/ru\/briefs\/edit\/#[0-9a-f-]{36}$/);
    expect(await page.getByLabel('Сколько длится').inputValue()).toBe('90');
  });

  test('the examples open: a comparison under the departments’ names, a year of briefs, a ledger; and the plan', async () => {
    await open('assessment/compare/#example=1');
    await page.locator('th').filter({ hasText: 'Key Accounts' }).first().waitFor();
    await page.locator('th').filter({ hasText: 'Brand & PR' }).first().waitFor();
    await open('briefs/ledger/#example=polus');
    await page.locator('main table').first().waitFor();
    await open('briefs/');
    await page.locator('a[href*="#example="]').first().click();
    await page.locator('main article, main .paper, main h1').first().waitFor();
    await open('plan/');
    await page.locator('main form, main a.button').first().waitFor();
    await open('assessment/history/');
    // Nothing is begun: the questionnaire leads on to where that is done.
    await page.waitForLoadState('networkidle');
  });

  test('a link of another set of questions says so, and one of this set opens read-only', async () => {
    const shippedBank: Bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8'));
    const answers = Object.fromEntries(
      Object.entries(shippedBank.items).flatMap(([id, { type }]) => (type === 'agree' ? [[id, 4]] : [])),
    );
    const result: AttemptResult = {
      id: '00000000-0000-4000-8000-000000000001',
      instrument: 'company',
      bank: shippedBank.bank,
      mode: 'full',
      respondent: { role: 'sales' },
      locale: 'en',
      finishedAt: '2026-11-20',
      answers,
    };
    await open(`assessment/result/#r=${encodeResultLink(result, shippedBank)}`);
    await page.getByText('These are answers to other questions').waitFor();
    await page.goto('about:blank');
    await open(`assessment/result/#r=${encodeResultLink({ ...result, bank: BANK }, ownBank())}`);
    await page.locator('.result h1').waitFor();
    expect(page.url()).not.toContain('#r=');
  });
});

describe('a mistake stops the build with its file, its field and what was expected', () => {
  test.each([
    [
      'site.yaml',
      "light: '#8a5a00'",
      "light: '#f0c060'",
      /site\.yaml\s+✖ colours\.sales\.light: #f0c060 against paper #ffffff has a contrast of 1\.\d+:1, expected 4\.5:1/,
    ],
    [
      'site.yaml',
      'logo: kestrel.png',
      'logo: no.png',
      /site\.yaml\s+✖ logo: expected a file: content\/no\.png is missing/,
    ],
    [
      'guide/en/our-fair.mdx',
      'item:goal.fair-visitors',
      'item:goal.visitors',
      /our-fair\.mdx\s+✖ line 15, <NextStep to>: expected item:<the id/,
    ],
    ['guide/ru/our-fair.mdx', 'know:', 'knows:', /en|ru\/our-fair[\s\S]*know: expected a text/],
  ])('%s: %s', (file, text, other, expected) => {
    const putBack = site.replace(file, text, other);
    const { status, output } = site.build();
    putBack();
    expect(status).not.toBe(0);
    expect(output).toMatch(expected);
    expect(output).not.toMatch(/Mistakes in content:[\s\S]*\n\s+at /);
  });
});
