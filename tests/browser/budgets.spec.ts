import { budgetOf } from './page-budgets.ts';
import { builtRoutes } from './routes.ts';
import { expect, test } from './site.ts';

/** Without these the pages have nothing to show, and would be measured empty. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  '/assessment/take/': '#mode=full&role=sales',
  '/briefs/edit/': '#new=exhibition&mode=full',
};

for (const route of await builtRoutes()) {
  const limit = budgetOf(route);
  test(`${route} moves at most ${limit} bytes`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const sizes: number[] = [];
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    // Brotli over plain http: browsers ask for it in secure contexts only, intranets are measured as if they did.
    await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'br' } });
    await page.goto(route + (FRAGMENTS[route.replace('/en/', '/')] ?? ''), { waitUntil: 'networkidle' });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: String(total) });
    expect(total).toBeGreaterThan(1_000);
    expect(total).toBeLessThanOrEqual(limit);
  });
}
