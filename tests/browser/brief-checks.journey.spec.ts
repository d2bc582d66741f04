import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const input = (page: Page, path: string) => page.locator(`#f-${path.replaceAll('.', '-')}`);
const noteOf = (page: Page, field: string) => page.locator(`#notes-${field} .check-note`);
const checks = parse(readFileSync('content/briefs/checks.yaml', 'utf8')) as Record<
  string,
  { title: Record<string, string> }
>;

for (const locale of LOCALES) {
  const { editor } = uiOf(locale);
  const taste = locale === 'ru' ? 'Сделать красиво и современно' : 'Make it beautiful and modern';
  const plain =
    locale === 'ru'
      ? 'На стенде берут каталог на 80 страниц и не находят в нём цен'
      : 'Visitors take an 80-page catalogue from the stand and cannot find a price in it';
  const tasteTitle = checks['taste-words']?.title[locale]?.split('{')[0] ?? '';

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB', viewport: { width: 1280, height: 900 } });
    test.beforeEach(async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=full'));
      await expect(input(page, 'problem')).toBeVisible();
    });

    test('checks are silent while somebody types and speak when the section is left', { tag: '@desk' }, async ({
      page,
    }) => {
      await input(page, 'must').pressSequentially(taste);
      await input(page, 'mustNot').focus();
      await expect(page.locator('.check-note')).toHaveCount(0);
      await input(page, 'goal').focus();
      await expect(noteOf(page, 'must').filter({ hasText: tasteTitle })).toBeVisible();
      await expect(input(page, 'must')).toHaveAttribute('aria-describedby', /notes-must/);
      // The section that is being written in is still left alone.
      await expect(page.locator('#notes-goal')).toHaveCount(0);
      await expectNoBarriers(page);
      await input(page, 'must').fill(plain);
      await expect(noteOf(page, 'must').filter({ hasText: tasteTitle })).toBeVisible();
      await input(page, 'mustNot').focus();
      await expect(noteOf(page, 'must').filter({ hasText: tasteTitle })).toHaveCount(0);
    });

    test('a warning is kept with a reason, by the keyboard, and the reason outlives a reload', {
      tag: '@desk',
    }, async ({ page }) => {
      await input(page, 'must').fill(taste);
      await page.getByRole('button', { name: editor.check.ask }).press('Enter');
      await expect(page.getByRole('heading', { name: editor.check.title })).toBeFocused();
      const note = noteOf(page, 'must').filter({ hasText: tasteTitle });
      await note.getByRole('button', { name: editor.check.keep }).press('Enter');
      await page.keyboard.type('так просил директор');
      await page.keyboard.press('Enter');
      await expect(note).toContainText('так просил директор');
      await expect(page.getByText(uiOf(locale).documents.saved)).toBeVisible();
      await page.reload();
      await page.getByRole('button', { name: editor.check.ask }).click();
      await expect(note).toContainText('так просил директор');
    });

    test('the summary leads to the field that it names', { tag: '@desk' }, async ({ page }) => {
      await page.getByRole('button', { name: editor.check.ask }).click();
      const summary = page.locator('aside.missing');
      await expect(summary.getByRole('heading', { name: editor.check.forSubmit })).toBeVisible();
      await summary.getByRole('link', { name: checks['goal-missing']?.title[locale] ?? '' }).click();
      await expect(input(page, 'goal')).toBeFocused();
      await expectNoBarriers(page);
    });
  });
}
