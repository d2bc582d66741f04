import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { expectNoBarriers } from './barriers.ts';
import { type Host, openHost } from './builds.ts';
import { addressOf, test as base, expect, LOCALES, uiOf } from './site.ts';

/** Locks are there on localhost, as on https. */
const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await openHost('dist');
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin),
});

const goal = (page: Page) => page.locator('#f-goal');
const audience = (page: Page) => page.locator('#f-audience');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));
/** What is stored of briefs, the bin left out. */
const storedBriefs = async (page: Page) =>
  (await stored(page)).filter(([key]) => key.startsWith('parity:v1:brief:')).map(([, text]) => text);

/** A short brief with a goal, saved, in the page; the address of it. */
async function openBrief(page: Page, address: string, text: string): Promise<string> {
  await page.goto(address);
  await goal(page).fill(text);
  await expect(page.locator('.saved')).toHaveAttribute('data-status', 'saved');
  return page.url();
}

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** A tab that hears nothing of the others, as when two write in the same moment. */
async function openDeafTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await page.goto(address);
  return page;
}

for (const locale of LOCALES) {
  const { tabs, documents, editor } = uiOf(locale);
  const newBrief = addressOf(locale, '/briefs/edit/#new=print&mode=short');

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('the second tab on a brief shows it live, and takes it over with all that was just typed', async ({
      page,
      context,
    }) => {
      const other = await openTab(context, await openBrief(page, newBrief, 'первое'));
      await expect(other.getByText(tabs.live.brief)).toBeVisible();
      await expect(other.getByText('первое')).toBeVisible();
      await expect(goal(other)).toHaveCount(0);
      await goal(page).fill('второе');
      await expect(other.getByText('второе')).toBeVisible();
      await expectNoBarriers(other);

      await goal(page).fill('третье');
      await button(other, tabs.live.editHere).click();
      await expect(goal(other)).toHaveValue('третье');
      await expect(other.locator('h1')).toBeFocused();
      await expect(page.getByText(tabs.live.brief)).toBeVisible();
      await audience(other).fill('кому');
      await expect(page.getByText('кому')).toBeVisible();
      await button(page, tabs.live.editHere).click();
      await expect(audience(page)).toHaveValue('кому');
      expect(await storedBriefs(page)).toHaveLength(1);
    });

    test('the second tab on the questions shows the answers live, and takes them over', async ({ page, context }) => {
      await page.goto(addressOf(locale, '/assessment/take/#mode=quick&role=sales'));
      await page.locator('.question input').first().check();
      await expect(page.locator('.saved')).toHaveAttribute('data-status', 'saved');
      const [key] = (await stored(page)).find(([name]) => name.startsWith('parity:v1:assessment:')) ?? [''];
      const other = await openTab(context, addressOf(locale, `/assessment/take/#${key.split(':')[3]}`));
      await expect(other.getByText(tabs.live.answers)).toBeVisible();
      await expect(other.locator('.answers [data-open=false]')).toHaveCount(1);
      await page.locator('.question').nth(1).locator('input').first().check();
      await expect(other.locator('.answers [data-open=false]')).toHaveCount(2);
      await expectNoBarriers(other);
      await button(other, tabs.live.answerHere).click();
      await expect(other.locator('.question input:checked')).toHaveCount(2);
      await expect(other.locator('h1')).toBeFocused();
      await expect(page.getByText(tabs.live.answers)).toBeVisible();
    });

    base.describe('without locks', () => {
      base.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

      base(
        'a brief changed in two tabs becomes one again, chosen field by field, and two on request',
        async ({ page, context }) => {
          const loser = await openDeafTab(context, await openBrief(page, newBrief, 'общее'));
          await expect(goal(loser)).toHaveValue('общее');
          await goal(page).fill('цель из первой');
          await expect.poll(async () => (await storedBriefs(page)).join()).toContain('цель из первой');
          await loser.evaluate(() => {
            for (const [field, text] of [
              ['goal', 'цель из второй'],
              ['audience', 'кому из второй'],
            ]) {
              const input = document.querySelector<HTMLTextAreaElement>(`#f-${field}`);
              if (!input) continue;
              input.value = text ?? '';
              input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
          });
          const told = loser.getByRole('alert').filter({ hasText: documents.conflict.title });
          await told.getByRole('link', { name: editor.compareCopies }).click();
          const choice = (side: 'original' | 'copy', text: string) =>
            loser.getByRole('radio', { name: `${tabs.merge[side]} ${text}` });
          const fromFirst = loser.getByRole('radio', { name: /цель из первой/ });
          await expect(fromFirst).toBeVisible();
          await expectNoBarriers(loser);
          // What only one side says is kept unless the person decides otherwise.
          await expect(loser.getByRole('radio', { name: /кому из второй/ })).toBeChecked();
          await expect(loser.getByRole('radio', { name: /цель из/ }).first()).toBeChecked();
          await fromFirst.focus();
          await loser.keyboard.press('Space');
          await expect(fromFirst).toBeChecked();
          expect(await choice('original', '').count()).toBe(2);
          await button(loser, tabs.merge.brief.action).click();
          await expect(loser.getByRole('heading', { name: tabs.merge.brief.doneTitle })).toBeFocused();
          await expectNoBarriers(loser);
          const [merged, ...rest] = await storedBriefs(loser);
          expect([merged?.includes('цель из первой'), merged?.includes('кому из второй'), rest]).toEqual([
            true,
            true,
            [],
          ]);

          await button(loser, documents.undo).click();
          await expect(loser.getByText(tabs.merge.undone)).toBeVisible();
          const both = await storedBriefs(loser);
          expect(both).toHaveLength(2);
          for (const text of ['цель из первой', 'цель из второй', 'кому из второй'])
            expect(both.join()).toContain(text);
        },
      );

      base('answers given in two tabs become one set again, chosen question by question', async ({ page, context }) => {
        await page.goto(addressOf(locale, '/assessment/take/#mode=quick&role=sales'));
        await page.locator('.question').nth(0).locator('input').first().check();
        await expect(page.locator('.saved')).toHaveAttribute('data-status', 'saved');
        const [key] = (await stored(page)).find(([name]) => name.startsWith('parity:v1:assessment:')) ?? [''];
        const loser = await openDeafTab(context, addressOf(locale, `/assessment/take/#${key.split(':')[3]}`));
        await expect(loser.locator('.question input:checked')).toHaveCount(1);
        const answer = (of: Page, nth: number) =>
          of.evaluate((place) => {
            const questions = document.querySelectorAll('.question');
            for (const question of questions) question.querySelectorAll('input')[place]?.click();
          }, nth);
        const before = (await stored(page)).join();
        await answer(page, 1);
        await expect.poll(async () => (await stored(page)).join()).not.toBe(before);
        await answer(loser, 3);
        const told = loser.getByRole('alert').filter({ hasText: documents.conflict.title });
        await told.getByRole('link', { name: tabs.compare }).click();
        await expect(loser.getByRole('heading', { name: tabs.merge.answers.title })).toBeFocused();
        await expectNoBarriers(loser);
        await button(loser, tabs.merge.allCopy).click();
        await button(loser, tabs.merge.answers.action).click();
        await expect(loser.getByRole('heading', { name: tabs.merge.answers.doneTitle })).toBeFocused();
        await loser.getByRole('link', { name: tabs.merge.answers.open }).click();
        await expect(loser.locator('.question').first()).toBeVisible();
        const left = (await stored(loser)).filter(([name]) => name.startsWith('parity:v1:assessment:'));
        expect(left.map(([name]) => name)).toEqual([key]);
      });
    });
  });
}

test.describe('the tab that edits', () => {
  const { tabs } = uiOf('ru');
  const newBrief = '/briefs/edit/#new=print&mode=short';
  test.use({ locale: 'ru-RU' });

  test('and hangs is taken over from: what it had not stored is in a copy once it wakes', async ({ page, context }) => {
    const other = await openTab(context, await openBrief(page, newBrief, 'первое'));
    await expect(other.getByText('первое')).toBeVisible();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLTextAreaElement>('#f-goal');
      if (!input) return;
      input.value = 'из зависшей';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(() => {
        const end = Date.now() + 3_000;
        while (Date.now() < end);
      });
    });
    await button(other, tabs.live.editHere).click();
    await audience(other).fill('из второй');
    await expect(other.locator('.saved')).toHaveAttribute('data-status', 'saved');
    await expect(page.getByText(tabs.live.brief)).toBeVisible();
    const texts = await storedBriefs(other);
    expect(texts).toHaveLength(2);
    for (const text of ['из зависшей', 'из второй']) expect(texts.join()).toContain(text);
  });

  test('and is killed leaves the brief free, with all that it had stored', async ({ page, context }) => {
    const other = await openTab(context, await openBrief(page, newBrief, 'до гибели'));
    await expect(other.getByText('до гибели')).toBeVisible();
    await page.goto('chrome://crash').catch(() => {});
    await button(other, tabs.live.editHere).click();
    await expect(goal(other)).toHaveValue('до гибели');
  });

  test('goes on after a reload, though another shows the brief', async ({ page, context }) => {
    const other = await openTab(context, await openBrief(page, newBrief, 'до перезагрузки'));
    await expect(other.getByText('до перезагрузки')).toBeVisible();
    for (let time = 0; time < 5; time += 1) {
      await page.reload();
      await expect(goal(page)).toHaveValue('до перезагрузки');
    }
    await expect(goal(other)).toHaveCount(0);
  });

  test('enters the Back/forward cache without the lease, and comes back to read what was written meanwhile', async ({
    playwright,
    launchOptions,
    host,
  }) => {
    // The headless shell, on which the other tests run, has no such cache.
    const executablePath = findBrowser('whole');
    test.skip(executablePath === undefined, 'no whole Chromium');
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ...(executablePath === undefined ? {} : { executablePath }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext({ locale: 'ru-RU' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'cameBack', persisted));
    });
    const address = await openBrief(page, host.origin + newBrief, 'первое');
    // A worker that takes its pages over puts them out of the cache; first it fetches all of the language.
    const isTakenOver = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
    await expect.poll(isTakenOver, { timeout: 30_000 }).toBe(true);
    await page.goto(`${host.origin}/briefs/`);
    const other = await openTab(context, address);
    await goal(other).fill('второе');
    await expect(other.locator('.saved')).toHaveAttribute('data-status', 'saved');
    // Playwright waits for a load that does not come.
    await page.evaluate(() => history.back()).catch(() => {});
    const cameBack = () => page.evaluate(() => Reflect.get(window, 'cameBack')).catch(() => false);
    await expect.poll(cameBack).toBe(true);
    await expect(page.getByText(tabs.live.brief)).toBeVisible();
    await expect(page.getByText('второе')).toBeVisible();
    await browser.close();
  });
});
