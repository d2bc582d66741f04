import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fill, plural } from '#domain/i18n/message.ts';
import { type Host, laterBuild, markOf, openHost, removeBuild } from './builds.ts';
import { builtRoutes } from './routes.ts';
import { addressOf, test as base, expect, LOCALES, uiOf } from './site.ts';

/** What a first visit may move in the background. */
const FIRST_VISIT_BYTES = 1_500_000;
/** A new build is fetched and compared before it is offered. */
const SLOWLY = { timeout: 30_000 };
const WORKER_BYTES = 9_000;

base.describe.configure({ timeout: 120_000 });

const test = base.extend<{ host: Host }, { builds: Record<'b' | 'c' | 'retired', string> }>({
  host: async ({ browserName: _ }, use) => {
    const host = await openHost('dist');
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin),
  builds: [
    async ({ browserName: _ }, use) => {
      const builds = {
        b: await laterBuild('B'),
        c: await laterBuild('C'),
        retired: await laterBuild('R', { offline: false }),
      };
      await use(builds);
      for (const root of Object.values(builds)) await removeBuild(root);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const goal = (page: Page) => page.locator('#f-goal');
const update = (page: Page) => page.locator('#update');
const buildCaches = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('parity:/:build:')));
const textOf = (page: Page, address: string) => page.evaluate(async (url) => (await fetch(url)).text(), address);

/** Opens a page and waits until its language is kept and the worker answers for it, a moment after it is ready. */
async function visit(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await page.evaluate(async () => {
    const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) await claimed;
  });
}

/** Has the browser look for a new build, as it does by itself at each new page. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

/** Chooses the new build and waits until its page is there. */
async function choose(page: Page, name: string): Promise<void> {
  await update(page).getByRole('button').click();
  await expect(page.getByText(markOf(name))).toBeVisible(SLOWLY);
}

async function goOffline(page: Page, host: Host): Promise<void> {
  await page.context().setOffline(true);
  await host.stop();
}

for (const locale of LOCALES) {
  const ui = uiOf(locale);
  const { assessment, documents, editor, site } = ui;
  /** What stands in the place of a tool until it is drawn. */
  const waiting = [assessment.waiting, ui.briefs.list.waiting, editor.waiting, ui.ledger.waiting];
  const at = (route: string) => addressOf(locale, route);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('after one visit every page of the language is there offline, with what it loads', async ({ page, host }) => {
      await visit(page, at('/'));
      await goOffline(page, host);
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(request.url()));
      const ours = (await builtRoutes()).filter(
        (route) => route !== '/404.html' && route.startsWith('/en/') === (locale === 'en'),
      );
      expect(ours.length).toBeGreaterThan(30);
      for (const route of ours) {
        await page.goto(route);
        await expect(page.locator('h1').first(), route).toBeVisible();
        for (const words of waiting) await expect(page.getByText(words, { exact: true }), route).toHaveCount(0);
      }
      expect(failed.filter((url) => !url.endsWith('/sw.js'))).toEqual([]);
    });

    test('offline, an assessment is taken to its result, and a brief is written, saved and taken as Word', async ({
      page,
      host,
    }) => {
      await visit(page, at('/guide/why/'));
      await goOffline(page, host);
      await page.goto(at('/assessment/'));
      await page
        .getByText(fill(assessment.begin.quick, { questions: plural(locale, assessment.questions, 12) }), {
          exact: true,
        })
        .click();
      await page.getByText(assessment.begin.from.marketing, { exact: true }).click();
      await page.getByRole('button', { name: assessment.begin.submit, exact: true }).click();
      for (let step = 0; step < 6; step += 1) {
        await expect(page.locator('.question').first()).toBeVisible();
        for (const group of await page.locator('.question .scale, .question .function-part').all()) {
          await group.getByRole('radio').nth(1).check();
        }
        const before = await page.locator('h1').innerText();
        await page.locator('form button[type=submit]').click();
        await expect(page.locator('h1')).not.toHaveText(before);
      }
      await page.getByRole('button', { name: assessment.take.finish }).click();
      await expect(page).toHaveURL(/\/assessment\/result\/#[0-9a-f-]{36}$/);
      await expect(page.locator('svg.beam').first()).toBeVisible();

      await page.goto(at('/briefs/edit/#new=print&mode=short'));
      await goal(page).fill('в поезде');
      await expect(page.getByText(documents.saved)).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: editor.take.word }).click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      await page.reload();
      await expect(goal(page)).toHaveValue('в поезде');
    });

    test('a new build is offered, never forced; choosing it loses nothing that was typed', async ({
      page,
      host,
      builds,
    }) => {
      await visit(page, at('/briefs/edit/#new=print&mode=short'));
      await goal(page).fill('до обновления');
      await expect(page.getByText(documents.saved)).toBeVisible();
      await expect(update(page)).toBeHidden();
      host.show(builds.b);
      await lookForUpdate(page);
      await expect(update(page)).toBeVisible(SLOWLY);
      await expect(update(page)).toHaveText(`${site.newVersion} ${site.update}`);
      await page.reload();
      await expect(goal(page)).toHaveValue('до обновления');
      await expect(update(page)).toBeVisible(SLOWLY);
      await expect(page.getByText(markOf('B'))).toHaveCount(0);

      await goal(page).fill('последнее слово');
      await choose(page, 'B');
      await expect(goal(page)).toHaveValue('последнее слово');
      await expect(update(page)).toBeHidden();
      await goOffline(page, host);
      await page.goto(at('/guide/why/'));
      await expect(page.getByText(markOf('B'))).toBeVisible();
    });
  });
}

test('the offer stands on pages without scripts as well, and on those opened later', async ({ page, host, builds }) => {
  await visit(page, '/guide/why/');
  host.show(builds.b);
  await lookForUpdate(page);
  await expect(update(page)).toBeVisible(SLOWLY);
  await page.goto('/glossary/');
  await expect(update(page)).toBeVisible(SLOWLY);
  await choose(page, 'B');
});

test('a tab of the build before keeps its scripts and its data, and goes on saving', async ({
  page,
  context,
  host,
  builds,
}) => {
  const { documents, editor } = uiOf('ru');
  await visit(page, '/briefs/edit/#new=print&mode=short');
  const dataBefore = await textOf(page, '/plan/words.json');
  const other = await context.newPage();
  await other.goto('/guide/why/');
  host.show(builds.b);
  await lookForUpdate(other);
  await expect(update(other)).toBeVisible(SLOWLY);
  await goal(page).fill('в старой вкладке');
  await choose(other, 'B');
  expect(await textOf(other, '/plan/words.json')).toBe('{"of":"B"}');

  await expect(page.getByText(documents.saved)).toBeVisible();
  expect(await textOf(page, '/plan/words.json')).toBe(dataBefore);
  // What makes Word files is loaded on the click; the server has it by another name now.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: editor.take.word }).click(),
  ]);
  expect(statSync(await download.path()).size).toBeGreaterThan(1_000);
  await goal(page).fill('и дальше в старой вкладке');
  await expect(page.getByText(markOf('B'))).toHaveCount(0);
  await choose(page, 'B');
  await expect(goal(page)).toHaveValue('и дальше в старой вкладке');
});

test('of all builds the present one and the one before are kept', async ({ page, host, builds }) => {
  await visit(page, '/');
  const [first] = await buildCaches(page);
  for (const [name, build] of [
    ['B', builds.b],
    ['C', builds.c],
  ] as const) {
    host.show(build);
    await lookForUpdate(page);
    await expect(update(page)).toBeVisible(SLOWLY);
    await choose(page, name);
  }
  const kept = await buildCaches(page);
  expect(kept).toHaveLength(2);
  expect(kept).not.toContain(first);
});

test('a site that is being copied over is not taken for a build', async ({ page, host }) => {
  await visit(page, '/');
  const halfCopied = await laterBuild('H');
  const path = join(halfCopied, 'method/index.html');
  const whole = readFileSync(path);
  writeFileSync(path, readFileSync('dist/method/index.html'));
  host.show(halfCopied);
  await lookForUpdate(page).catch(() => {});
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBeNull();
  await page.reload();
  await expect(update(page)).toBeHidden();
  writeFileSync(path, whole);
  await lookForUpdate(page);
  await expect(update(page)).toBeVisible(SLOWLY);
  await removeBuild(halfCopied);
});

test('the other language and Word files are not fetched ahead, and are there once they were visited', async ({
  page,
  host,
}) => {
  const word = '/briefs/blank/print.docx';
  await visit(page, '/');
  const kept = () =>
    page.evaluate(async (url) => [await caches.match(url), await caches.match('/en/method/')].map(Boolean), word);
  expect(await kept()).toEqual([false, false]);
  const size = await page.evaluate(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength, word);
  await page.goto('/en/guide/why/');
  await expect.poll(kept).toEqual([true, true]);
  // The home page of a language is kept when all the rest is.
  await expect.poll(() => page.evaluate(async () => (await caches.match('/en/')) !== undefined)).toBe(true);
  await goOffline(page, host);
  await page.goto('/en/briefs/edit/#new=print&mode=short');
  await expect(goal(page)).toBeVisible();
  expect(await page.evaluate(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength, word)).toBe(size);
});

test('what is kept is what the build holds, however the server packs it', async ({ page, host }) => {
  await visit(page, '/');
  await goOffline(page, host);
  expect(await textOf(page, '/method/')).toBe(readFileSync('dist/method/index.html', 'utf8'));
  expect(await textOf(page, '/method/?from=mail')).toBe(readFileSync('dist/method/index.html', 'utf8'));
});

test('without room for it nothing is kept and nothing breaks; with room it is tried again', async ({ page, host }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 300_000 });
  await page.goto('/guide/why/');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  await page.goto('/briefs/edit/#new=print&mode=short');
  await goal(page).fill('без запаса');
  await expect(page.getByText(uiOf('ru').documents.saved)).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
  await visit(page, '/glossary/');
  await goOffline(page, host);
  await page.goto('/method/');
  await expect(page.locator('h1')).toBeVisible();
});

test('a build without offline use retires the worker and deletes what it kept, open pages untouched', async ({
  page,
  host,
  builds,
}) => {
  await visit(page, '/briefs/edit/#new=print&mode=short');
  await goal(page).fill('остаётся');
  await page.evaluate(() => caches.open('foreign'));
  host.show(builds.retired);
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['foreign']);
  await expect(goal(page)).toHaveValue('остаётся');
  await page.reload();
  await expect(page.getByText(markOf('R'))).toBeVisible();
  await expect(goal(page)).toHaveValue('остаётся');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('the first visit stays small: the worker, and all that it fetches', async ({ page, host }) => {
  const worker = brotliCompressSync(readFileSync('dist/sw.js')).length;
  const before = host.sent();
  await visit(page, '/guide/why/');
  const sent = host.sent() - before;
  test.info().annotations.push({ type: 'bytes', description: `sw.js ${worker}, first visit ${sent}` });
  expect(worker).toBeLessThanOrEqual(WORKER_BYTES);
  expect(sent).toBeGreaterThan(300_000);
  expect(sent).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
});

for (const locale of LOCALES) {
  test(`the site can be installed in ${locale}`, async ({ page }) => {
    await visit(page, addressOf(locale, '/'));
    const session = await page.context().newCDPSession(page);
    const { data, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ id: '/', scope: '/', lang: locale, start_url: addressOf(locale, '/') });
    expect(manifest.short_name).toBe(uiOf(locale).site.name);
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const width = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return image.naturalWidth;
      }, src);
      expect(width, src).toBeGreaterThanOrEqual(sizes === 'any' ? 32 : Number.parseInt(sizes, 10));
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Contexts of a test browser count as private windows.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
}

base('on plain http there is no worker, no offer and no fault', async ({ page }) => {
  await page.goto('/guide/why/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  await expect(update(page)).toBeHidden();
});
