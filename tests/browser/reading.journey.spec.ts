import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

for (const locale of LOCALES) {
  const texts = uiOf(locale);
  const other = locale === 'ru' ? 'en' : 'ru';

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('from the home page through a door to a chapter, and on to the next', async ({ page }) => {
      await page.goto(addressOf(locale, '/'));
      await page.locator('.doors').getByRole('link', { name: texts.home.readTitle, exact: true }).click();
      await page.locator('.part a').first().click();
      const first = await page.locator('h1').innerText();
      await page.locator('.pager [rel=next]').click();
      await expect(page.locator('h1')).not.toHaveText(first);
      await page.locator('.pager [rel=prev]').click();
      await expect(page.locator('h1')).toHaveText(first);
    });

    test('switching the language keeps the page and the place', async ({ page }) => {
      const anchor = '#what-would-you-do';
      await page.goto(addressOf(locale, '/guide/structure/') + anchor);
      await page.locator('.tools [data-language]').click();
      await expect(page).toHaveURL(new RegExp(`${addressOf(other, '/guide/structure/')}${anchor}$`));
      await expect(page.locator(anchor)).toBeVisible();
    });

    test('the theme goes round, holds on the next page, and is there before the first paint', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(locale, '/guide/'));
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await background();
      await page.locator('#theme').click();
      await page.locator('#theme').click();
      expect(await background()).not.toBe(light);
      await expect(page.locator('#theme')).toHaveAccessibleName(new RegExp(texts.site.themeDark));
      await page.goto(addressOf(locale, '/glossary/'), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.body !== null);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await page.locator('#theme').click();
      expect(await background()).toBe(light);
    });

    test('situations open one at a time, without a script', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${baseURL}${addressOf(locale, '/guide/objections/')}`);
      const options = page.locator('.scene').first().locator('details');
      await options.nth(0).locator('summary').click();
      await expect(options.nth(0)).toHaveAttribute('open', '');
      await options.nth(1).locator('summary').click();
      await expect(options.nth(0)).not.toHaveAttribute('open', '');
      await context.close();
    });

    test('every claim has its place on the page of sources', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/guide/sales-bias/'));
      await page.locator('.note a').first().click();
      const id = new URL(page.url()).hash;
      await expect(page.locator(id)).toBeInViewport();
      await expect(page.locator(`${id} .trace a`).first()).toBeVisible();
    });
  });
}

test('a reader with another language is offered it once, and never sent there', { tag: '@desk' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${baseURL}/guide/why/`);
  await expect(page).toHaveURL(/\/guide\/why\/$/);
  await expect(page.locator('#offer')).toBeVisible();
  await page.locator('#offer button').click();
  await expect(page.locator('#offer')).toBeHidden();
  await page.goto(`${baseURL}/guide/bias/`);
  await expect(page.locator('#offer')).toBeHidden();
  await context.close();
});

test('an unknown address helps in both languages', { tag: '@desk' }, async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  for (const locale of LOCALES) await expect(page.getByText(uiOf(locale).notFound.title)).toBeVisible();
});

test('an injected inline script does not run', { tag: '@desk' }, async ({ page, faults }) => {
  await page.goto('/guide/why/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.injected = true';
    } catch {}
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(faults.length).toBeGreaterThan(0);
  faults.length = 0;
});
