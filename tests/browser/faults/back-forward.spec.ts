// Pages that come back out of the Back/forward cache as they were: nothing of theirs is stale, nothing of it is lost.
import { findBrowser } from '../../../scripts/find-browser.ts';
import { expect, test } from '../site.ts';
import { DESKS } from './desks.ts';
import { expectNothingLost } from './figures.ts';
import { killTab } from './harm.ts';

const executablePath = findBrowser('whole');

// The shell has no such cache, and Playwright switches it off.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const whole = executablePath === undefined ? {} : { executablePath };
    await use({ ...launchOptions, ...whole, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

for (const desk of DESKS) {
  test(`Back/forward cache: ${desk.name}`, { tag: '@desk' }, async ({ page, context }) => {
    test.skip(executablePath === undefined, 'no Chromium with a Back/forward cache');
    await page.addInitScript(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await desk.open(page);
    const written = await desk.write(page);
    await page.goto('/guide/why/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html[data-persisted=true]')).toBeAttached();
    expect(await desk.read(page)).toBe(written);
    // It goes on being stored: what is there outlives the page.
    await killTab(page);
    const later = await context.newPage();
    await page.close();
    await desk.reopen(later);
    expectNothingLost(written, await desk.read(later));
  });
}
