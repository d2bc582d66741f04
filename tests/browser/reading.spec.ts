import type { Page } from '@playwright/test';
import { pasted } from './clipboard.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const CHAPTER = '/guide/structure/';

/** The same site on a host that browsers take for secure, as an intranet on https is. */
const secure = (baseURL: string | undefined) => (baseURL ?? '').replace(/\/\/[^:]+/, '//localhost');

/** Which of the contents is drawn as the current section. */
function currentSections(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.side .contents a')];
    const ink = getComputedStyle(document.body).color;
    return links.filter((link) => getComputedStyle(link).borderLeftColor === ink).map((link) => link.hash.slice(1));
  });
}

for (const locale of LOCALES) {
  const { guide } = uiOf(locale);
  const route = addressOf(locale, CHAPTER);

  test.describe(locale, () => {
    test('the contents mark the section that is being read, with no script', async ({ page }) => {
      await page.goto(route);
      const ids = await page.locator('.prose h2').evaluateAll((headings) => headings.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids.slice(1, 4)) {
        await page.evaluate((place) => document.getElementById(place)?.scrollIntoView({ behavior: 'instant' }), id);
        await expect.poll(() => currentSections(page)).toEqual([id]);
      }
    });

    test('each heading has a link that names it, seen at focus, and that leaves its name and id alone', async ({
      page,
    }) => {
      await page.goto(route);
      const heads = page.locator('.prose .head');
      expect(await heads.count()).toBe(await page.locator('.prose h2').count());
      const first = heads.first();
      const title = await first.locator('h2').innerText();
      const link = first.getByRole('link', { name: guide.linkTo.replace('{title}', title), exact: true });
      await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
      await expect(link).toHaveCSS('opacity', '0');
      await link.focus();
      await expect(link).toHaveCSS('opacity', '1');
      await page.keyboard.press('Enter');
      const id = await first.locator('h2').getAttribute('id');
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
    });

    test('the address is copied on plain http and on a secure host, with the heading gone to, and that is said', async ({
      browser,
      baseURL,
    }) => {
      for (const host of [baseURL, secure(baseURL)]) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const address = `${host}${route}#what-would-you-do`;
        await page.goto(address);
        expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(host !== baseURL);
        await expect(page.getByRole('status')).toBeEmpty();
        await page.getByRole('button', { name: guide.copyLink }).click();
        await expect(page.getByRole('status')).toHaveText(guide.linkCopied);
        expect(await pasted(page)).toBe(address);
        await context.close();
      }
    });

    test('without JavaScript no button is shown that would do nothing', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${baseURL}${route}`);
      await expect(page.getByRole('button')).toHaveCount(0);
      await context.close();
    });

    test('the tools that go with a chapter are linked, and its last change is dated or nothing is said', async ({
      page,
    }) => {
      await page.goto(route);
      await expect(page.locator('.related a')).not.toHaveCount(0);
      const dated = await page.locator('.rests').last().innerText();
      const date = locale === 'ru' ? /^Обновлено \d{1,2} [а-я]+ 20\d\d\sг\.$/ : /^Updated \d{1,2} [A-Z][a-z]+ 20\d\d$/;
      expect(dated).toMatch(new RegExp(`${date.source}|C05`));
    });
  });
}

test('the links to headings are in sight where nothing hovers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}${CHAPTER}`);
  await expect(page.locator('.head a').first()).toHaveCSS('opacity', '1');
  const box = await page.locator('.head a').first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await context.close();
});

/** Whether the page that was moved to came in with a transition of views. */
async function comesInSmoothly(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['smooth'] = String(event.viewTransition !== null);
    });
  });
  await page.goto('/guide/why/');
  await page.locator('.pager [rel=next]').click();
  await expect(page).toHaveURL(/who-is-bigger/);
  return (await page.locator('html').getAttribute('data-smooth')) === 'true';
}

test('moving between chapters goes without a blink, and without motion where none is wanted', async ({ page }) => {
  expect(await comesInSmoothly(page)).toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await comesInSmoothly(page)).toBe(false);
});

test('a reading page loads without a shift of its layout', async ({ page }) => {
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }, 100);
      }),
  );
  expect(shift).toBe(0);
});

test.describe('on a secure host', () => {
  test.use({ baseURL: `http://localhost:${process.env['PARITY_PORT'] ?? 4173}` });

  test('the next chapter is fetched ahead when its link is about to be followed', async ({ page }) => {
    await page.goto('/guide/why/');
    const rules = JSON.parse((await page.locator('script[type=speculationrules]').textContent()) ?? '');
    expect(rules).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
    const ahead = page.waitForRequest((request) => request.headers()['sec-purpose']?.startsWith('prefetch') ?? false);
    await page.locator('.pager [rel=next]').hover();
    expect(new URL((await ahead).url()).pathname).toBe('/guide/who-is-bigger/');
  });

  test('what is heavy, in the other language, or a tool is not fetched ahead', async ({ page }) => {
    const ahead: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose']) ahead.push(new URL(request.url()).pathname);
    });
    await page.goto('/guide/');
    for (const link of ['.whole a', '.tools [data-language]', '.top nav a[href="/assessment/"]']) {
      await page.locator(link).hover();
      await page.waitForTimeout(400);
    }
    await page.locator('.part a').first().hover();
    await expect.poll(() => ahead).toEqual(['/guide/why/']);
  });
});
