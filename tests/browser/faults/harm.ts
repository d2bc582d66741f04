// Ways of bringing a fault about for real: on the storage, on the clock, on the tab.
import type { Page } from '@playwright/test';
import { expect } from '../site.ts';

/** All that the storage of this site holds. */
export const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** Fills the storage to the last unit, under keys that are not ours. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let index = 0; ; index += 1) {
        try {
          localStorage.setItem(`foreign-${size}-${index}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}

/** Gives a megabyte of it back. */
export async function freeStorage(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('foreign-1000000-0'));
}

/** Has this page and those to come find no storage: access throws, as where it is forbidden, or there is none. */
export async function takeStorage(page: Page, how: 'denied' | 'null'): Promise<void> {
  const take = (way: string) => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        if (way === 'null') return null;
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  };
  await page.addInitScript(take, how);
  await page.evaluate(take, how);
}

/** Waits until what was typed is stored and nothing more is written. */
async function storageAtRest(page: Page): Promise<void> {
  let before: string;
  let after = JSON.stringify(await stored(page));
  do {
    before = after;
    await page.waitForTimeout(500);
    after = JSON.stringify(await stored(page));
  } while (after !== before);
}

/** Empties the storage as a person does in the settings of the browser, once nothing is on its way there. */
export async function emptyStorage(page: Page): Promise<void> {
  await storageAtRest(page);
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  await session.detach();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
}

/** A letter is drawn first, and stored 20 ms later: nobody's hand is from the keyboard at the tab any sooner than this. */
const AFTER_A_LETTER_MS = 100;

/** Ends the process behind a tab, with no word to the page. */
export async function killTab(page: Page): Promise<void> {
  await page.waitForTimeout(AFTER_A_LETTER_MS);
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await crashed;
}

/** Puts a text under a key before any page of the context is loaded. */
export async function put(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
}
