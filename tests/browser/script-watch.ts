import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Notes on a page whatever of the corpus is run: what would run calls `hostile()`, or opens a dialogue. */
export async function watchScripts(page: Page): Promise<string[]> {
  const ran: string[] = [];
  await page.context().exposeFunction('hostile', () => ran.push('a script ran'));
  page.on('dialog', async (dialog) => {
    ran.push(`dialogue: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return ran;
}

/** What stands on a page and could run, or lead to something that does, though the site never puts it there. */
const LIVE = [
  ...[
    'iframe',
    'object',
    'embed',
    'base',
    'form[action]',
    'meta[http-equiv=refresh]',
    'svg animate',
    'link[href^="//"]',
  ],
  ...['onerror', 'onload', 'onclick', 'onfocus', 'ontoggle', 'onmouseover', 'style', 'srcdoc'].map(
    (name) => `[${name}]`,
  ),
  ...['javascript:', 'data:text', 'vbscript:', 'file:', 'blob:'].flatMap((scheme) =>
    ['href', 'src', 'action', 'formaction'].map((name) => `[${name}^="${scheme}" i]`),
  ),
].join(',');

/** Opens whatever unfolds or is fetched when it is asked for. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('main section.panel > button, main [aria-expanded=false]');
    for (const button of buttons) button.click();
  });
  // What was asked for comes from this machine.
  await page.waitForTimeout(150);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

/** Looks at a page as a person would: all of it, on paper too. Nothing blank, nothing on it that could run. */
export async function expectQuietPage(page: Page, what: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await unfold(page);
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  const found = await page.evaluate((selector) => {
    const places = [...document.querySelectorAll('script[id$="-props"]')].map(({ id }) =>
      id.slice(0, -'-props'.length),
    );
    const scripts = [...document.scripts].filter(({ textContent }) => textContent.includes('hostile'));
    return {
      blank: places.filter((id) => (document.getElementById(id)?.textContent ?? '').trim() === ''),
      live: [...document.querySelectorAll(selector), ...scripts].map((element) => element.outerHTML.slice(0, 200)),
      changed: 'isAdmin' in {},
    };
  }, LIVE);
  expect.soft(found, what).toEqual({ blank: [], live: [], changed: false });
}
