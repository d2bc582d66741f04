import type { Page } from '@playwright/test';
import { putBriefs } from './many-briefs.ts';
import { addressOf, expect, test } from './site.ts';

/** How much slower the processor is made. */
const SLOWER = 4;
const MANY = 150;
const OPENING_MS = 300;
const LETTER_MS = 50;
/** Other work of the machine only ever adds to a time: the least of so many is nearest to the page's own. */
const TRIES = 5;

const ROUTE = addressOf('ru', '/briefs/');
const WORDS = ['буклет 14', 'начальник отдела продаж 3', '2026-0', 'сувениры'];

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function store(page: Page, count: number): Promise<void> {
  await page.goto(ROUTE);
  await putBriefs(page, count);
}

/** From the beginning of opening the page until so many rows are drawn, in milliseconds. */
async function opening(page: Page, rows: number): Promise<number> {
  const opened = await page.context().newPage();
  await slowDown(opened);
  await opened.addInitScript((wanted) => {
    const watch = new MutationObserver(() => {
      if (document.querySelectorAll('.brief').length < wanted) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'drawnAt', performance.now())));
    });
    watch.observe(document, { subtree: true, childList: true });
  }, rows);
  await opened.goto(ROUTE);
  const drawn = await opened.waitForFunction(() => Reflect.get(window, 'drawnAt') as number | undefined);
  const milliseconds = await drawn.jsonValue();
  await opened.close();
  return milliseconds ?? Number.NaN;
}

/** Types and wipes words in the search; the 95th percentile of the times from key to drawn page, in milliseconds. */
async function typing(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'letterTimes', times);
    const heard = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    document.querySelector('#list-search')?.addEventListener('input', heard, { capture: true });
  });
  await page.locator('#list-search').focus();
  for (const word of WORDS) {
    await page.keyboard.type(word, { delay: 30 });
    for (const _letter of word) await page.keyboard.press('Backspace', { delay: 30 });
  }
  const letters = WORDS.join('').length * 2;
  await page.waitForFunction((count) => (Reflect.get(window, 'letterTimes') as number[]).length === count, letters);
  const times = await page.evaluate(() => (Reflect.get(window, 'letterTimes') as number[]).sort((a, b) => a - b));
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function note(what: string, times: readonly number[]): number {
  const least = Math.min(...times);
  test.info().annotations.push({ type: `milliseconds, ${what}`, description: least.toFixed(0) });
  return least;
}

// A trace takes pictures of the page after each step, which is work of the page as well.
test.use({ trace: 'off' });

test('a hundred and fifty briefs add little to opening the list of one, at a slower processor', async ({ page }) => {
  const [one, screenful, whole]: [number[], number[], number[]] = [[], [], []];
  for (let tried = 0; tried < TRIES; tried += 1) {
    await store(page, 1);
    one.push(await opening(page, 1));
    await store(page, MANY);
    screenful.push(await opening(page, 10));
    whole.push(await opening(page, MANY));
  }
  const base = note('opening with one', one);
  expect(note('opening with many, a screenful', screenful) - base).toBeLessThanOrEqual(OPENING_MS);
  expect(note('opening with many, all of them', whole) - base).toBeLessThanOrEqual(OPENING_MS);
});

test('every letter of a search among a hundred and fifty is drawn at once, at a slower processor', async ({ page }) => {
  test.slow();
  await store(page, MANY);
  await page.reload();
  await expect(page.locator('.brief')).toHaveCount(MANY);
  await slowDown(page);
  const rounds: number[] = [];
  for (let tried = 0; tried < TRIES; tried += 1) {
    await page.reload();
    await expect(page.locator('.brief')).toHaveCount(MANY);
    rounds.push(await typing(page));
  }
  expect(note('key to paint, 95th percentile', rounds)).toBeLessThanOrEqual(LETTER_MS);
});
