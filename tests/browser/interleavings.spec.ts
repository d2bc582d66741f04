import type { Page } from '@playwright/test';
import { type Host, openHost } from './builds.ts';
import { test as base, expect } from './site.ts';

/** Edits of each tab in a brief; each meets those of the other tab at a moment of its own. */
const EDITS = 20;
/** With locks the tabs take turns, which takes longer. */
const BRIEFS = { 'without locks': 25, 'with locks': 15 };
/** What failed is tried again with the seed that was printed: `PARITY_SEED=… npm run test:interleavings`. */
const SEED = Number(process.env['PARITY_SEED'] ?? Date.now() % 1_000_000);
const FIELDS = ['goal', 'audience', 'occasion'];

base.describe.configure({ timeout: 600_000 });

const overHttps = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await openHost('dist');
    await use(host);
    await host.stop();
  },
  // Browsers take localhost for a secure context.
  baseURL: async ({ host }, use) => use(host.origin),
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes a text behind what stands in a field; false where there is no such field, as in a tab that only shows it. */
function typeInto(page: Page, field: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([name, word]) => {
      const input = document.querySelector<HTMLTextAreaElement>(`#f-${name}`);
      if (!input) return false;
      input.value += ` ${word}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return true;
    },
    [field, text],
  );
}

const ready = (page: Page) => page.locator('#f-goal, .notice button').first().waitFor();
const briefTexts = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('parity:v1:brief:')));

/** One person at one tab: types, pauses, reloads now and then; in a tab that only shows the brief, asks to edit it there. */
async function workIn(page: Page, name: string, random: () => number): Promise<string[]> {
  const typed: string[] = [];
  for (let edit = 0; edit < EDITS; ) {
    // Half of the time at once, else long enough for what was typed to be stored and shown in the other tab.
    await page.waitForTimeout(random() < 0.5 ? random() * 120 : random() * 600);
    if (random() < 0.05) {
      await page.reload();
      await ready(page);
    }
    const field = FIELDS[Math.floor(random() * FIELDS.length)] ?? 'goal';
    const text = `${name}-${edit}.`;
    if (await typeInto(page, field, text)) {
      typed.push(text);
      edit += 1;
    } else if (random() < 0.4) {
      // Another may have taken it back before the press.
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('.notice button')?.click());
    }
  }
  return typed;
}

async function interleave(page: Page, locks: keyof typeof BRIEFS): Promise<void> {
  await page.goto('/404.html');
  expect(await page.evaluate(() => 'locks' in navigator)).toBe(locks === 'with locks');
  const other = await page.context().newPage();
  const lost: string[] = [];
  let [typed, taken] = [0, 0];
  for (let brief = 0; brief < BRIEFS[locks]; brief += 1) {
    await page.goto('/briefs/edit/#new=print&mode=short');
    await page.locator('#f-goal').waitFor();
    await page.locator('#f-goal').fill('start');
    await expect(page.locator('.saved')).toHaveAttribute('data-status', 'saved');
    await other.goto(page.url());
    await ready(other);
    const seed = SEED * 1000 + brief * 2;
    const texts = await Promise.all([
      workIn(page, `a${brief}`, randomFrom(seed)),
      workIn(other, `b${brief}`, randomFrom(seed + 1)),
    ]);
    await page.waitForTimeout(700);
    const all = (await briefTexts(page)).join('\n');
    lost.push(...texts.flat().filter((text) => !all.includes(text)));
    typed += texts.flat().length;
    taken += texts.flat().filter((text) => all.includes(text)).length;
  }
  const copies = (await briefTexts(page)).length - BRIEFS[locks];
  const figure = `typed ${typed}, found ${taken}, lost ${lost.length}`;
  console.log(`\ntwo tabs ${locks}: ${figure} (${copies} conflict copies, seed ${SEED})`);
  expect(lost).toEqual([]);
  expect(typed).toBeGreaterThanOrEqual(500);
}

base('two tabs at random moments, without locks: every text is in the brief or in a copy', async ({ page }) => {
  await interleave(page, 'without locks');
});

overHttps('two tabs at random moments, with locks: every text is in the brief or in a copy', async ({ page }) => {
  await interleave(page, 'with locks');
});
