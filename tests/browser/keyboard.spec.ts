import { addressOf, expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  test(`the skip link is the first stop and leads to the content (${locale})`, async ({ page }) => {
    await page.goto(addressOf(locale, '/guide/why/'));
    // The quiet offer of the other language stands behind the skip link, whatever the browser prefers.
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
}
