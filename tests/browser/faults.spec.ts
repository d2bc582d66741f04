import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const TOOLS = [
  { type: 'brief', route: '/briefs/edit/' },
  { type: 'assessment', route: '/assessment/take/' },
  { type: 'assessment', route: '/assessment/result/' },
] as const;
const goal = (page: Page) => page.locator('#f-goal');

/** Puts a text under a key before any page of the context is loaded. */
async function store(page: Page, key: string, text: string): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
}

const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

for (const locale of LOCALES) {
  const { documents, editor, assessment } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    for (const { type, route } of TOOLS) {
      for (const [kind, text] of [
        ['broken', '{"schema":1,"rev":3,"savedAt":"2026-01-01T00:00:00.000Z","data":{"goal":"важное'],
        ['of another shape', '{"schema":1,"rev":3,"savedAt":"2026-01-01T00:00:00.000Z","data":{"id":7}}'],
      ] as const) {
        test(`a ${type} record that is ${kind} is put aside, explained on ${route}, and can be downloaded`, async ({
          page,
        }) => {
          await store(page, `parity:v1:${type}:${ID}`, text);
          await page.goto(addressOf(locale, `${route}#${ID}`));
          await expect(page.getByRole('alert')).toContainText(documents.problems.damaged.title);
          await expectNoBarriers(page);
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: documents.downloadRaw }).click(),
          ]);
          expect(readFileSync(await download.path(), 'utf8')).toBe(text);
          const kept = Object.entries(await stored(page)).find(([key]) => key.startsWith('parity:v1:quarantine:'));
          expect(kept?.[1]).toBe(text);
        });
      }

      test(`a ${type} record of a later version is left untouched, and said so on ${route}`, async ({ page }) => {
        const text = '{"schema":99,"rev":1,"savedAt":"2026-01-01T00:00:00.000Z","data":{}}';
        await store(page, `parity:v1:${type}:${ID}`, text);
        await page.goto(addressOf(locale, `${route}#${ID}`));
        await expect(page.getByRole('alert')).toContainText(documents.problems.newer.title);
        expect((await stored(page))[`parity:v1:${type}:${ID}`]).toBe(text);
      });
    }

    test('a full storage keeps what is typed, says so until it is saved, and never touches foreign keys', async ({
      page,
    }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await goal(page).fill('первое');
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.evaluate(() => {
        for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
          for (let index = 0; ; index += 1) {
            try {
              localStorage.setItem(`foreign-${size}-${index}`, 'x'.repeat(size));
            } catch {
              break;
            }
          }
        }
      });
      const foreign = Object.keys(await stored(page)).filter((key) => key.startsWith('foreign')).length;
      const longer = 'второе, гораздо длиннее первого '.repeat(40);
      await goal(page).fill(longer);
      await expect(page.getByRole('alert')).toContainText(documents.failures.full.title);
      await expectNoBarriers(page);
      await expect(goal(page)).toHaveValue(longer);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: documents.downloadNow }).click(),
      ]);
      expect(JSON.parse(readFileSync(await download.path(), 'utf8')).fields.goal).toBe(longer);
      expect(Object.keys(await stored(page)).filter((key) => key.startsWith('foreign'))).toHaveLength(foreign);

      await page.evaluate(() => localStorage.removeItem('foreign-1000000-0'));
      await page.getByRole('button', { name: documents.retry }).click();
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.reload();
      await expect(goal(page)).toHaveValue(longer);
    });

    test('a storage that is denied is said at once, and the work can be downloaded', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.goto(addressOf(locale, '/guide/why/'));
      await expect(page.locator('h1')).toBeVisible();
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await goal(page).fill('не пропадёт');
      await expect(page.getByRole('alert')).toContainText(documents.failures.denied.title);
      await expect(goal(page)).toHaveValue('не пропадёт');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: editor.take.json }).click(),
      ]);
      expect(JSON.parse(readFileSync(await download.path(), 'utf8')).fields.goal).toBe('не пропадёт');
      await page.goto(addressOf(locale, '/assessment/'));
      await expect(page.getByText(documents.problems.denied.title).first()).toBeVisible();
      await expectNoBarriers(page);
      await page.goto(addressOf(locale, '/assessment/take/#mode=quick&role=sales'));
      await page.locator('.question input').first().check();
      await expect(page.locator('.question input').first()).toBeChecked();
      await expect(page.getByRole('alert').first()).toContainText(documents.failures.denied.title);
    });

    test('two tabs on one brief: nothing of either is lost', async ({ page, context }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await goal(page).fill('общее');
      await expect(page.getByText(documents.saved)).toBeVisible();
      const other = await context.newPage();
      await other.goto(page.url());
      await expect(goal(other)).toHaveValue('общее');
      await goal(page).fill('из первой');
      await other.locator('#f-audience').fill('из второй');
      // In one document or in two (a conflict copy), whichever tab is first: both texts are stored in the end.
      for (const text of ['из первой', 'из второй']) {
        await expect.poll(async () => Object.values(await stored(page)).join('\n')).toContain(text);
      }
    });

    test('what was typed right before the tab is closed is there', async ({ page, context }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=advice&mode=short'));
      await goal(page).fill('последнее слово');
      await page.close({ runBeforeUnload: true });
      const later = await context.newPage();
      await later.goto(addressOf(locale, '/briefs/'));
      await later.locator('a.list-title').first().click();
      await expect(goal(later)).toHaveValue('последнее слово');
    });

    test('a link to a question that does not exist is explained', async ({ page }) => {
      await page.goto(addressOf(locale, '/assessment/take/#item=no.such.item'));
      await expect(page.getByText(assessment.begin.unknownItem.title)).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}
