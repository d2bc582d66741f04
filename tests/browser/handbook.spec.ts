import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtRoutes } from './routes.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const chapters = (await builtRoutes()).flatMap((route) => route.match(/^\/guide\/([^/]+)\/$/)?.[1] ?? []);

/** The ids of an element's kind, in the order of the page. */
const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map(({ id }) => id));

for (const locale of LOCALES) {
  const route = addressOf(locale, '/handbook/');

  test.describe(locale, () => {
    test('all chapters stand on one page, their headings named by chapter and heading', async ({ page }) => {
      await page.goto(route);
      const slugs = await idsOf(page, '.chapter > h2');
      expect([...slugs].sort()).toEqual([...chapters].sort());
      const places = await page
        .locator('.contents a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(places).toEqual(slugs.map((slug) => `#${slug}`));
      const ids = await idsOf(page, '[id]');
      expect(new Set(ids).size).toBe(ids.length);
      for (const slug of slugs.slice(0, 3)) {
        const inHandbook = await idsOf(page, `[aria-labelledby=${slug}] h3`);
        const own = readFileSync(`dist${addressOf(locale, `/guide/${slug}/`)}index.html`, 'utf8');
        const headings = [...own.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => `${slug}-${id}`);
        expect(inHandbook).toEqual(headings);
      }
    });

    test('the contents stay beside the chapters, and mark the one that is read', async ({ page }) => {
      await page.goto(`${route}#bias`);
      const entry = page.locator('.contents a[href="#bias"]');
      await expect(page.locator('#bias')).toBeInViewport();
      await expect(page.locator('.contents')).toBeInViewport();
      await expect(entry).toHaveCSS('font-weight', '600');
      await expect(page.locator('.contents a[href="#why"]')).toHaveCSS('font-weight', '400');
    });

    test('links between chapters stay in the page and lead somewhere', async ({ page }) => {
      await page.goto(route);
      const { inside, away } = await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.chapter a')];
        return {
          inside: links.filter((link) => link.getAttribute('href')?.startsWith('#')).map((link) => link.hash.slice(1)),
          away: links.map((link) => link.pathname).filter((path) => /\/guide\/[^/]+\/$/.test(path)),
        };
      });
      expect(inside.length).toBeGreaterThan(10);
      const ids = new Set(await idsOf(page, '[id]'));
      expect(inside.filter((place) => !ids.has(place))).toEqual([]);
      expect(away).toEqual([]);
    });

    test('the options of a situation close each other, and no other situation’s', async ({ page }) => {
      await page.goto(route);
      const groups = await page
        .locator('.scene')
        .evaluateAll((scenes) =>
          scenes.map((scene) => [...new Set([...scene.querySelectorAll('details')].map(({ name }) => name))]),
        );
      expect(groups.every((names) => names.length === 1 && names[0] !== '')).toBe(true);
      expect(new Set(groups.flat()).size).toBe(groups.length);
    });

    test('switching the language keeps the chapter and the heading', async ({ page }) => {
      const other = locale === 'ru' ? 'en' : 'ru';
      await page.goto(`${route}#structure-what-would-you-do`);
      await page.locator('.tools [data-language]').click();
      await expect(page).toHaveURL(new RegExp(`${addressOf(other, '/handbook/')}#structure-what-would-you-do$`));
      await expect(page.locator('#structure-what-would-you-do')).toBeInViewport();
    });

    test('the index of the guide leads to it', async ({ page }) => {
      await page.goto(addressOf(locale, '/guide/'));
      await page.getByRole('link', { name: uiOf(locale).guide.handbook }).click();
      await expect(page.locator('.cover')).toContainText(uiOf(locale).handbook.edition);
    });
  });
}
