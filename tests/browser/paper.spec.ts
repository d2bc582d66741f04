import type { Page } from '@playwright/test';
import { addressOf, expect, LOCALES, test } from './site.ts';

/** How many A4 pages the browser prints a page to. */
async function printedPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`the questionnaire is whole without JavaScript and prints to a few pages, in ${locale}`, async ({ page }) => {
    await page.goto(addressOf(locale, '/assessment/print/'));
    await expect(page.locator('.paper-question')).toHaveCount(36);
    await expect(page.locator('.scoring table')).toHaveCount(3);
    expect(await printedPages(page)).toBeLessThanOrEqual(5);
  });

  for (const instrument of ['customer', 'contractor']) {
    test(`the self-check ${instrument} prints to one page, in ${locale}`, async ({ page }) => {
      await page.goto(addressOf(locale, `/assessment/print/${instrument}/`));
      await expect(page.locator('.paper-question')).toHaveCount(10);
      await expect(page.getByRole('table')).toHaveCount(1);
      expect(await printedPages(page)).toBe(1);
    });
  }
}
