import { expectNoBarriers } from './barriers.ts';
import { builtRoutes, isReadingPage } from './routes.ts';
import { expect, LOCALES, test, uiOf } from './site.ts';

/** What stands in the place of a tool until it is drawn. */
const WAITING = LOCALES.map(uiOf).flatMap(({ assessment, briefs, editor, ledger, search }) => [
  assessment.waiting,
  briefs.list.waiting,
  editor.waiting,
  ledger.waiting,
  search.waiting,
]);

for (const route of await builtRoutes()) {
  test(`${route} has no barriers, fits 320 px, keeps the policy`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(route, { waitUntil: 'networkidle' });
    const policy = page.locator('head > meta[charset] + meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/);
    for (const words of WAITING) await expect(page.getByText(words, { exact: true })).toHaveCount(0);
    await expectNoBarriers(page);
    if (isReadingPage(route)) expect(scripts).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

for (const theme of ['dark', 'forced colours'] as const) {
  for (const route of ['/', '/guide/', '/en/guide/bias/', '/sources/', '/assessment/', '/en/briefs/', '/404.html']) {
    test(`${route} has no barriers in ${theme}`, async ({ page }) => {
      await page.emulateMedia(theme === 'dark' ? { colorScheme: 'dark' } : { forcedColors: 'active' });
      await page.goto(route, { waitUntil: 'networkidle' });
      await expectNoBarriers(page);
    });
  }
}

for (const route of ['/', '/guide/function-map/', '/en/assessment/', '/briefs/']) {
  test(`${route} keeps its text when it is spaced out and enlarged four times`, async ({ page }) => {
    // 1280 px at 400 % is 320 px wide; spacing as WCAG 1.4.12 asks.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(route, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
      }
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
