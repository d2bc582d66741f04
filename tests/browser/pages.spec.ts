import AxeBuilder from '@axe-core/playwright';
import { builtRoutes, isReadingPage } from './routes.ts';
import { expect, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const route of await builtRoutes()) {
  test(`${route} has no barriers, fits 320 px, keeps the policy`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(route, { waitUntil: 'networkidle' });
    const policy = page.locator('head > meta[charset] + meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(TAGS)
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    if (isReadingPage(route)) expect(scripts).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
