import type { Page } from '@playwright/test';
import { respondentOf, resultOf, store } from './compared.ts';
import { addressOf, expect, test } from './site.ts';

/** How much slower the processor is made. */
const SLOWER = 4;
const LIMIT_MS = 200;
/** Other work of the machine only ever adds to a time: the least of so many is nearest to the page's own. */
const TRIES = 5;

const ROUTE = addressOf('ru', '/assessment/compare/');
const ROLES = ['sales', 'marketing', 'management'] as const;

async function putPeople(page: Page, count: number): Promise<void> {
  await page.goto(ROUTE);
  await page.evaluate(() => localStorage.clear());
  const people = Array.from({ length: count }, (_, number) => resultOf(ROLES[number % 3] ?? 'sales', number));
  await store(page, 'respondent', people.map(respondentOf));
}

/** From the beginning of opening the page until the comparison is drawn, in milliseconds. */
async function opening(page: Page): Promise<number> {
  const opened = await page.context().newPage();
  const session = await opened.context().newCDPSession(opened);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await opened.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.gap-map')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'drawnAt', performance.now())));
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await opened.goto(ROUTE);
  const drawn = await opened.waitForFunction(() => Reflect.get(window, 'drawnAt') as number | undefined);
  const milliseconds = await drawn.jsonValue();
  await opened.close();
  return milliseconds ?? Number.NaN;
}

/** Presses a button, and says after how many milliseconds the page has drawn what came of it. */
async function press(page: Page, button: string, until: string): Promise<number> {
  return page.evaluate(
    async ([selector, awaited]) => {
      const started = performance.now();
      document.querySelector<HTMLButtonElement>(selector)?.click();
      while (!document.querySelector(awaited)) await new Promise((done) => setTimeout(done));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - started;
    },
    [button, until] as const,
  );
}

function note(what: string, times: readonly number[]): number {
  const least = Math.min(...times);
  test.info().annotations.push({ type: `milliseconds, ${what}`, description: least.toFixed(0) });
  return least;
}

// A trace takes pictures of the page after each step, which is work of the page as well.
test.use({ trace: 'off' });

test('sixty respondents are compared anew at once when one goes and comes back, at a slower processor', async ({
  page,
}) => {
  await putPeople(page, 60);
  await page.reload();
  await page.locator('.gap-map').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const [gone, back]: [number[], number[]] = [[], []];
  for (let tried = 0; tried < TRIES; tried += 1) {
    gone.push(await press(page, '.people .text-button', '.undo'));
    back.push(await press(page, '.undo button', 'main:not(:has(.undo))'));
  }
  expect(note('one goes', gone)).toBeLessThanOrEqual(LIMIT_MS);
  expect(note('one comes', back)).toBeLessThanOrEqual(LIMIT_MS);
});

test('sixty respondents add little to opening the comparison of six, at a slower processor', async ({ page }) => {
  const least: Record<number, number> = {};
  for (const count of [6, 60]) {
    await putPeople(page, count);
    const times: number[] = [];
    for (let tried = 0; tried < TRIES; tried += 1) times.push(await opening(page));
    least[count] = note(`opening with ${count}`, times);
  }
  expect((least[60] ?? Number.NaN) - (least[6] ?? Number.NaN)).toBeLessThanOrEqual(LIMIT_MS);
});
