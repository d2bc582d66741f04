import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { briefId, manyBrief, putBriefs, storedBrief } from './many-briefs.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const rows = (page: Page) => page.locator('.brief:visible');
const row = (page: Page, number: number) => page.locator('.brief', { has: page.locator(`#brief-${briefId(number)}`) });
const search = (page: Page) => page.locator('#list-search');
const archiveKeys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('parity:v1:pref:archived:')));

for (const locale of LOCALES) {
  const { briefs, documents, standing } = uiOf(locale);
  const { list } = briefs;
  const route = addressOf(locale, '/briefs/');
  const said = (text: string, values: Record<string, number>) =>
    text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  async function openList(page: Page, count: number): Promise<void> {
    await page.goto(route);
    await putBriefs(page, count);
    await page.reload();
    await expect(page.locator('.brief')).toHaveCount(count);
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('one brief shows what it is and where it stands, without a search in the way', async ({ page }) => {
      await openList(page, 2);
      const late = manyBrief(3);
      await page.evaluate(
        ([id, text]) => localStorage.setItem(`parity:v1:brief:${id}`, text ?? ''),
        [late.id, storedBrief({ ...late, fields: { ...late.fields, due: '2026-01-15' } }, 3)],
      );
      await page.reload();
      await expect(row(page, 3)).toContainText(
        list.overdue.replace(/\{.+/, locale === 'ru' ? '15 января' : '15 January'),
      );
      await expect(search(page)).toHaveCount(0);
      const brief = row(page, 2);
      await expect(brief.locator('a.list-title')).toHaveText(/^2026-002 · /);
      await expect(brief).toContainText(standing.states.objected);
      await expect(brief).toContainText(list.waitsFor.replace('{who}', list.roles.customer));
      await expectNoBarriers(page);
    });

    test('150 briefs are searched by number, name, kind and goal, and counted', async ({ page }) => {
      await openList(page, 150);
      const status = page.getByRole('status').filter({ hasText: '150' });
      await expect(status).toHaveText(said(list.total, { n: 150, total: 150 }));
      await search(page).fill('2026-07');
      await expect(rows(page)).toHaveCount(10);
      await expect(page.getByText(said(list.shown, { n: 10, total: 150 }))).toBeVisible();
      await search(page).fill('НАЧАЛЬНИК отдела 3');
      await expect(rows(page).first()).toBeVisible();
      await search(page).fill('заход 149');
      await expect(rows(page)).toHaveCount(1);
      await search(page).fill('ыыы');
      await expect(page.getByRole('heading', { name: list.notFound.title })).toBeVisible();
      await page.getByRole('button', { name: list.showAll }).click();
      await expect(search(page)).toHaveValue('');
      await expect(page.locator('#your-briefs')).toBeFocused();
      await expect(page.locator('.brief:not([hidden])')).toHaveCount(150);
    });

    test('filters and order narrow the list and are remembered; the search comes back with the page', async ({
      page,
    }) => {
      await openList(page, 30);
      await page.locator('#list-state').selectOption('objected');
      await expect(rows(page)).toHaveCount(3);
      await expect(page.locator('#list-state option:checked')).toHaveText(
        list.choice.replace('{name}', standing.states.objected).replace('{n}', '3'),
      );
      await page.locator('#list-kind').selectOption('mailing');
      await page.locator('#list-order').selectOption('number');
      await expect(rows(page).first()).toContainText('2026-002');
      await search(page).fill('2026-012');
      await expect(rows(page)).toHaveCount(1);
      await expect(page.getByText(said(list.shown, { n: 1, total: 30 }))).toBeVisible();
      await rows(page).locator('a.list-title').click();
      await expect(page).toHaveURL(new RegExp(`${briefId(12)}$`));
      await page.goBack();
      await expect(search(page)).toHaveValue('2026-012');
      await expect(page.locator('#list-state')).toHaveValue('objected');
      await page.goto(addressOf(locale, '/'));
      await page.goto(route);
      await expect(search(page)).toHaveValue('');
      await expect(page.locator('#list-kind')).toHaveValue('mailing');
      await expect(page.locator('#list-order')).toHaveValue('number');
      await expect(rows(page)).toHaveCount(3);
    });

    test('the archive hides a brief, gives it back, and writes nothing into it', async ({ page }) => {
      await openList(page, 8);
      const before = await page.evaluate((id) => localStorage.getItem(`parity:v1:brief:${id}`), briefId(3));
      await row(page, 3)
        .getByRole('button', { name: new RegExp(`^${list.archive}`) })
        .click();
      await expect(row(page, 3)).toBeHidden();
      await expect(row(page, 2).locator('a.list-title')).toBeFocused();
      await page.getByRole('button', { name: documents.undo }).click();
      await expect(row(page, 3).locator('a.list-title')).toBeFocused();
      await row(page, 3)
        .getByRole('button', { name: new RegExp(`^${list.archive}`) })
        .click();
      await search(page).fill('2026-003');
      await page.getByRole('button', { name: said(list.inArchive, { n: 1 }) }).click();
      await expect(page.locator('#list-state')).toHaveValue('archived');
      await expect(rows(page)).toHaveCount(1);
      await expectNoBarriers(page);
      expect(await page.evaluate((id) => localStorage.getItem(`parity:v1:brief:${id}`), briefId(3))).toBe(before);
      expect(await archiveKeys(page)).toHaveLength(1);
      await rows(page)
        .getByRole('button', { name: new RegExp(`^${list.unarchive}`) })
        .click();
      expect(await archiveKeys(page)).toEqual([]);
      await expect(page.getByRole('heading', { name: list.notFound.title })).toBeVisible();
      await expectNoBarriers(page);
    });

    test('one like it is a new draft and shows itself, whatever is looked at', async ({ page }) => {
      await openList(page, 8);
      await page.locator('#list-state').selectOption('approved');
      await rows(page)
        .first()
        .getByRole('button', { name: new RegExp(`^${list.duplicate}`) })
        .click();
      await expect(page.locator('.brief')).toHaveCount(9);
      await expect(page.locator('#list-state')).toHaveValue('');
      const made = page.locator('.brief', {
        hasText: list.copyTitle.replace('{title}', manyBrief(4).fields.title ?? ''),
      });
      await expect(made.locator('a.list-title')).toBeFocused();
      await expect(made).toContainText(standing.states.draft);
      await expect(row(page, 4).getByRole('link', { name: new RegExp(`^${list.change}`) })).toHaveAttribute(
        'href',
        new RegExp(`#${briefId(4)}$`),
      );
    });

    test('what another tab writes, archives and spoils shows', { tag: '@desk' }, async ({ page, context }) => {
      await openList(page, 20);
      const other = await context.newPage();
      await other.goto(addressOf(locale, '/glossary/'));
      const changed = { ...manyBrief(5), number: '2026-777' };
      await other.evaluate(
        ([id, text, archived, spoilt]) => {
          localStorage.setItem(`parity:v1:brief:${id}`, text ?? '');
          localStorage.setItem(`parity:v1:pref:archived:${archived}`, '2026-11-20T09:00:00.000Z');
          localStorage.setItem(`parity:v1:brief:${spoilt}`, '{"schema":1,');
        },
        [briefId(5), storedBrief(changed, 5).replace('"rev":3', '"rev":4'), briefId(6), briefId(21)],
      );
      await expect(row(page, 5)).toContainText('2026-777');
      await expect(row(page, 6)).toBeHidden();
      await expect(page.getByText(documents.problems.damaged.title)).toBeVisible();
      await expectNoBarriers(page);
    });

    test('the keyboard alone finds a brief, deletes it and brings it back', { tag: '@desk' }, async ({ page }) => {
      await openList(page, 12);
      await search(page).focus();
      await page.keyboard.type('2026-007');
      await expect(rows(page)).toHaveCount(1);
      for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
      await expect(row(page, 7).locator('a.list-title')).toBeFocused();
      const remove = row(page, 7).getByRole('button', { name: new RegExp(`^${list.remove}`) });
      while (!(await remove.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(row(page, 7)).toHaveCount(0);
      await expect(page.locator('#your-briefs')).toBeFocused();
      const undo = page.getByRole('button', { name: documents.undo });
      while (!(await undo.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(row(page, 7).locator('a.list-title')).toBeFocused();
    });

    test('an empty browser is told how a brief comes here', async ({ page }) => {
      await page.goto(route);
      await expect(page.getByText(list.empty)).toBeVisible();
      await expect(search(page)).toHaveCount(0);
      await expectNoBarriers(page);
    });
  });
}
