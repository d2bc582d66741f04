import type { Page } from '@playwright/test';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

/** A query in each language, and the page that must be among the first five found. */
const FORMS: Record<Locale, readonly (readonly [string, string])[]> = {
  ru: [
    ['согласованию', '/guide/approval/'],
    ['согласовать', '/guide/approval/'],
    ['перекосом', '/guide/bias/'],
    ['отчет', '/guide/workshop/'],
    ['бриф', '/guide/writing-a-brief/'],
    ['возражать', '/guide/objections/'],
    ['планерка', '/guide/workshop/'],
    ['лиды', '/glossary/'],
  ],
  en: [
    ['approvals', '/guide/approval/'],
    ['sign-off', '/guide/approval/'],
    ['biased', '/guide/bias/'],
    ['briefing', '/guide/writing-a-brief/'],
    ['disagree', '/guide/objections/'],
    ['handover', '/guide/delivering/'],
    ['leads', '/glossary/'],
  ],
};
/** A term with its place in the glossary; a word typed on the other layout, with what was meant. */
const TERM = { ru: 'отпечаток', en: 'fingerprint' } as const;
const ASTRAY = { ru: ['gthtrjc', 'перекос'], en: ['икшуа', 'brief'] } as const;
/** What many pages have, and what none has. */
const COMMON = { ru: 'маркетинг', en: 'marketing' } as const;
const UNKNOWN = { ru: 'бегемотик', en: 'hippopotamus' } as const;

type Modifier = 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey';
type Key = { key: string; code: string } & { [name in Modifier]?: boolean };

const field = (page: Page) => page.locator('#query');
const titles = (page: Page) => page.locator('.found h2 a');

async function look(page: Page, locale: Locale, query: string): Promise<void> {
  await page.goto(addressOf(locale, '/search/'));
  await field(page).fill(query);
  await expect(page.locator('.search-progress progress')).toHaveCount(0);
  await expect(page.locator('.search-status')).not.toBeEmpty();
}

for (const locale of LOCALES) {
  const { search: texts } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    for (const [query, route] of FORMS[locale]) {
      test(`«${query}» finds ${route}`, { tag: '@desk' }, async ({ page }) => {
        await look(page, locale, query);
        await expect(titles(page).first()).toBeVisible();
        const more = page.getByRole('button', { name: texts.more });
        if (await more.isVisible()) {
          await more.click();
          await expect(titles(page).nth(4)).toBeVisible();
        }
        const addresses = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(addresses.slice(0, 5)).toContain(addressOf(locale, route));
        for (const address of addresses) expect(address?.startsWith('/en/')).toBe(locale === 'en');
      });
    }

    test('a found word is marked in its sentence, and a heading link leads to the heading', async ({ page }) => {
      await look(page, locale, TERM[locale]);
      const found = page.locator('.found > li', { has: page.locator(`a[href="${addressOf(locale, '/glossary/')}"]`) });
      await expect(found.locator('mark').first()).toContainText(new RegExp(TERM[locale], 'i'));
      await found.locator('ul a').first().click();
      await expect(page).toHaveURL(/\/glossary\/#fingerprint$/);
      await expect(page.locator('#fingerprint')).toBeInViewport();
    });

    test('the field has the focus; the query stays in the address, over Back, reload and the switch', async ({
      page,
    }) => {
      await page.goto(addressOf(locale, '/search/'));
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(TERM[locale]);
      await expect(titles(page).first()).toBeVisible();
      const address = page.url();
      expect(new URLSearchParams(new URL(address).hash.slice(1)).get('q')).toBe(TERM[locale]);
      await page.reload();
      await expect(field(page)).toHaveValue(TERM[locale]);
      await titles(page).first().click();
      await expect(page).not.toHaveURL(/search/);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(field(page)).toHaveValue(TERM[locale]);
      await expect(titles(page).first()).toBeVisible();
      await page.locator('.tools [data-language]').click();
      await expect(page).toHaveURL(new RegExp(`${addressOf(locale === 'ru' ? 'en' : 'ru', '/search/')}#q=`));
      await expect(field(page)).toHaveValue(TERM[locale]);
    });

    test('by keyboard alone: down and up the links, Esc clears, Enter opens the first page', async ({ page }) => {
      await page.goto(addressOf(locale, '/guide/why/'));
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(TERM[locale]);
      await expect(titles(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('.found a').nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(field(page)).toHaveValue('');
      await expect(titles(page)).toHaveCount(0);
      await expect(page).toHaveURL(/\/search\/$/);
      await page.keyboard.type(TERM[locale]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${addressOf(locale, '/glossary/')}$`));
    });

    test('the status counts pages in the forms of the language, and more of them come when asked', async ({ page }) => {
      await look(page, locale, COMMON[locale]);
      const status = await page.locator('.search-status').innerText();
      const total = Number(status.match(/\d+/)?.[0]);
      expect(total).toBeGreaterThan(5);
      expect(status.replace(/\s+/g, ' ')).toBe(plural(locale, texts.found, total));
      await expect(titles(page)).toHaveCount(4);
      await page.getByRole('button', { name: texts.more }).click();
      await expect(titles(page)).toHaveCount(Math.min(8, total));
      await expect(titles(page).nth(4)).toBeFocused();
    });

    test('where nothing is found, the other layout, another word and the other language help on', async ({ page }) => {
      const [typed, meant] = ASTRAY[locale];
      await look(page, locale, typed);
      await expect(page.locator('.search-status')).toHaveText(fill(texts.none, { query: typed }));
      await page.getByRole('link', { name: meant, exact: true }).click();
      await expect(field(page)).toHaveValue(meant);
      await expect(titles(page).first()).toBeVisible();
      await page.goBack();
      await expect(field(page)).toHaveValue(typed);
      await look(page, locale, UNKNOWN[locale]);
      await expect(page.getByText(texts.help)).toBeVisible();
      await expect(page.locator('.browse').getByRole('link').first()).toBeVisible();
    });

    test('has no barriers: empty, found, nothing, failed', async ({ page, faults }) => {
      await page.goto(addressOf(locale, '/search/'));
      await expect(field(page)).toBeFocused();
      await expectNoBarriers(page);
      await look(page, locale, TERM[locale]);
      await expectNoBarriers(page);
      await look(page, locale, UNKNOWN[locale]);
      await expectNoBarriers(page);
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('about:blank');
      await page.goto(addressOf(locale, '/search/'));
      await field(page).fill(TERM[locale]);
      await expect(page.getByRole('alert')).toContainText(texts.failed.title);
      await expectNoBarriers(page);
      await page.unroute('**/pagefind/**');
      await page.getByRole('button', { name: texts.failed.retry }).click();
      await expect(titles(page).first()).toBeVisible();
      // The browser reports what could not be loaded.
      expect(faults.every((fault) => /^(console|exception): .*(Failed to load|Failed to fetch)/.test(fault))).toBe(
        true,
      );
      faults.length = 0;
    });

    test('without JavaScript it says so and gives the contents', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${baseURL}${addressOf(locale, '/search/')}`);
      await expect(page.locator('noscript .notice')).toBeVisible();
      await expect(page.locator(`.browse a[href="${addressOf(locale, '/guide/why/')}"]`)).toBeVisible();
      await expect(page.locator(`.browse a[href="${addressOf(locale, '/glossary/')}"]`)).toBeVisible();
      await context.close();
    });
  });
}

test('a part of the index that does not come is a failure, and not «nothing found»', { tag: '@desk' }, async ({
  page,
  faults,
}) => {
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto('/search/');
  await field(page).fill('перекос');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/pagefind/index/**');
  await page.getByRole('alert').getByRole('button').click();
  await expect(titles(page).first()).toBeVisible();
  expect(faults.every((fault) => fault.startsWith('console: '))).toBe(true);
  faults.length = 0;
});

test('nothing of the search is loaded before something is typed', { tag: '@desk' }, async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(request.url());
  });
  await page.goto('/guide/why/', { waitUntil: 'networkidle' });
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await expect(field(page)).toBeFocused();
  expect(loaded).toEqual([]);
  await page.keyboard.type('те');
  await expect(titles(page).first()).toBeVisible();
  expect(loaded.length).toBeGreaterThan(3);
});

test.describe('the keys that open the search', { tag: '@desk' }, () => {
  /** A key by its place and by what it types, as its layout sends it. */
  const press = (page: Page, init: Key) =>
    page.evaluate((event) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...event }));
    }, init);

  for (const [name, init] of [
    ['/', { key: '/', code: 'Slash' }],
    ['/ on a Russian layout', { key: '.', code: 'Slash' }],
    ['/ of another layout', { key: '/', code: 'Digit7', shiftKey: true }],
    ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['⌘K on a Russian layout', { key: 'л', code: 'KeyK', metaKey: true }],
  ] as const) {
    test(name, async ({ page }) => {
      await page.goto('/glossary/');
      await press(page, init);
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(field(page)).toBeFocused();
    });
  }

  test('do nothing with other modifiers, nor out of a field', async ({ page }) => {
    await page.goto('/assessment/#mode=quick');
    for (const init of [
      { key: '/', code: 'Slash', ctrlKey: true },
      { key: '?', code: 'Slash', shiftKey: true },
      { key: '/', code: 'Slash', altKey: true },
      { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
    ])
      await press(page, init);
    await page.goto('/search/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
    await page.goto('/briefs/edit/#new=print');
    await page.locator('main input[type=text], main textarea').first().click();
    await page.keyboard.type('/.');
    await press(page, { key: 'k', code: 'KeyK', ctrlKey: true });
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/\/briefs\/edit\//);
  });

  test('can be switched off where it is one key alone; Ctrl+K stays, and the page says so', async ({ page }) => {
    const { keys } = uiOf('ru').search;
    await page.goto('/search/');
    await expect(page.getByText(keys.on)).toBeVisible();
    await page.getByLabel(keys.slash).uncheck();
    await expect(page.getByText(keys.off)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(keys.slash)).not.toBeChecked();
    await page.goto('/guide/');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/\/guide\/$/);
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('on the page of the search, the link and the keys lead into the field', async ({ page }) => {
    await page.goto('/search/#q=перекос');
    await page.locator('.browse a').first().focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.locator('#to-search').click();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('перекос');
  });
});

for (const theme of ['dark', 'forced colours'] as const) {
  test(`results have no barriers in ${theme}`, { tag: '@desk' }, async ({ page }) => {
    await page.emulateMedia(theme === 'dark' ? { colorScheme: 'dark' } : { forcedColors: 'active' });
    await look(page, 'ru', 'перекосом');
    await expectNoBarriers(page);
  });
}

test('the header keeps its two lines at 360 px', { tag: '@desk' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of LOCALES) {
    await page.goto(addressOf(locale, '/guide/why/'));
    const link = page.getByRole('link', { name: uiOf(locale).search.title, exact: true });
    const [mark, box] = await Promise.all([page.locator('.mark').boundingBox(), link.boundingBox()]);
    expect(box?.y).toBe(mark?.y);
    const header = await page.locator('.top .wrap').boundingBox();
    expect(header?.height).toBeLessThan(115);
  }
});
