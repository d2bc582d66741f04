import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Bank } from '#domain/assessment/bank.ts';
import { parseResultFile } from '#domain/assessment/result-file.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank;
const advice = parse(readFileSync('content/assessment/recommendations.yaml', 'utf8'));
const QUICK_STEPS = 6;
const FULL_STEPS = 7;

for (const locale of LOCALES) {
  const { assessment, documents } = uiOf(locale);
  const modeName = (mode: 'full' | 'quick', count: number) =>
    fill(assessment.begin[mode], { questions: plural(locale, assessment.questions, count) });

  async function begin(page: Page, mode: 'full' | 'quick'): Promise<void> {
    await page.goto(addressOf(locale, '/assessment/'));
    await page.getByText(modeName(mode, mode === 'full' ? 36 : 12), { exact: true }).click();
    await page.getByText(assessment.begin.from.marketing, { exact: true }).click();
    await page.getByRole('button', { name: assessment.begin.submit, exact: true }).click();
    await expect(page).toHaveURL(/\/assessment\/take\/#[0-9a-f-]{36}$/);
    await expect(page.locator('.question').first()).toBeVisible();
  }

  /** Answers every question of the page with its n-th choice. */
  async function answerPage(page: Page, choice: number): Promise<void> {
    for (const group of await page.locator('.question .scale, .question .function-part').all()) {
      await group.getByRole('radio').nth(choice).check();
    }
  }

  /** Goes on, and waits until the next page is there. */
  async function goOn(page: Page): Promise<void> {
    const before = await page.locator('h1').innerText();
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('h1')).not.toHaveText(before);
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('nothing is preselected, and what is missing is said and linked to', async ({ page }) => {
      await page.goto(addressOf(locale, '/assessment/'));
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await page.getByRole('button', { name: assessment.begin.submit, exact: true }).click();
      await expect(page).toHaveTitle(new RegExp(`^${assessment.errorPrefix.trim()}`));
      await expectNoBarriers(page);
      await page.getByRole('link', { name: assessment.begin.errorMode }).click();
      await expect(page.getByRole('radio').first()).toBeFocused();
    });

    test('the quick assessment: left, resumed, checked, finished, taken away, read back', async ({ page, context }) => {
      await begin(page, 'quick');
      await expect(page.getByText(fill(assessment.take.position, { n: 1, total: QUICK_STEPS })).first()).toBeVisible();
      await answerPage(page, 0);
      await expect(page.getByText(documents.saved)).toBeVisible();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: assessment.take.next }).click();
      await expect(page.locator('h1')).toBeFocused();
      await answerPage(page, 1);
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.close();

      const later = await context.newPage();
      await later.goto(addressOf(locale, '/assessment/'));
      await later.locator('.list-title').first().click();
      for (let step = 2; step < QUICK_STEPS; step += 1) {
        await expect(
          later.getByText(fill(assessment.take.position, { n: step + 1, total: QUICK_STEPS })).first(),
        ).toBeVisible();
        await answerPage(later, step % 5);
        await goOn(later);
      }
      await expect(later.locator('h1')).toHaveText(assessment.take.check);
      await expectNoBarriers(later);
      await later.getByRole('button', { name: assessment.take.finish }).click();
      await expect(later).toHaveURL(/\/assessment\/result\/#[0-9a-f-]{36}$/);
      await expect(later.locator('h1')).toContainText(assessment.result.views.marketing);
      await expectNoBarriers(later);

      const [download] = await Promise.all([
        later.waitForEvent('download'),
        later.getByRole('button', { name: assessment.result.take.file }).first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[\p{L}\d_-]+\.result\.json$/u);
      const file = parseResultFile(readFileSync(await download.path(), 'utf8'), { company: bank });
      expect(file).toMatchObject({ ok: true, value: { mode: 'quick', respondent: { role: 'marketing' }, locale } });
      if (file.ok) expect(Object.keys(file.value.answers)).toHaveLength(12);
    });

    test('the full assessment shows what its answers say', async ({ page }) => {
      await begin(page, 'full');
      for (let step = 0; step < FULL_STEPS; step += 1) {
        // The first choice of each: sales decides, nothing is so, no function is done.
        await answerPage(page, 0);
        await goOn(page);
      }
      await page.getByRole('button', { name: assessment.take.finish }).click();
      await expect(page.locator('h1')).toContainText(advice.verdicts['strong-sales'].clause[locale]);
      await expect(page.locator('.beam')).toBeVisible();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await page.getByRole('row').count()).toBeGreaterThan(8 + 10);
      await expectNoBarriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null });
      await expectNoBarriers(page);
    });

    test('skipping everything is allowed, and the result says that it knows nothing', { tag: '@desk' }, async ({
      page,
    }) => {
      await begin(page, 'quick');
      for (let step = 0; step < QUICK_STEPS; step += 1) await goOn(page);
      await expect(page.getByText(assessment.check.tooFew)).toBeVisible();
      await page.getByRole('button', { name: assessment.take.finish }).click();
      await expect(page.locator('h1')).toContainText(advice.verdicts.unknown.clause[locale]);
      await expectNoBarriers(page);
    });

    test('Back keeps the answers and goes one page back', { tag: '@desk' }, async ({ page }) => {
      await begin(page, 'quick');
      await answerPage(page, 2);
      await page.getByRole('button', { name: assessment.take.next }).click();
      await expect(page.getByText(fill(assessment.take.position, { n: 2, total: QUICK_STEPS })).first()).toBeVisible();
      await page.goBack();
      await expect(page.getByText(fill(assessment.take.position, { n: 1, total: QUICK_STEPS })).first()).toBeVisible();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(4);
    });

    test('a link from a chapter opens its question, a link to the function map the map', { tag: '@desk' }, async ({
      page,
    }) => {
      await page.goto(addressOf(locale, '/assessment/take/#item=structure.disputes'));
      await page.getByText(modeName('full', 36), { exact: true }).click();
      await page.getByText(assessment.begin.from.sales, { exact: true }).click();
      await page.getByRole('button', { name: assessment.begin.submit, exact: true }).click();
      await expect(page.locator('.question:focus')).toBeVisible();
      await page.goto(addressOf(locale, '/'));
      await page.goto(addressOf(locale, '/assessment/take/#map=1'));
      await expect(page.locator('h1')).toHaveText(assessment.take.functionsTitle);
      await expectNoBarriers(page);
    });

    test('a deleted result comes back', { tag: '@desk' }, async ({ page }) => {
      await begin(page, 'quick');
      await answerPage(page, 3);
      await page.goto(addressOf(locale, '/assessment/'));
      await page
        .getByRole('button', { name: new RegExp(`^${assessment.index.remove}`) })
        .first()
        .click();
      await expect(page.locator('.list-title')).toHaveCount(0);
      await page.getByRole('button', { name: documents.undo }).first().click();
      await expect(page.locator('.list-title')).toHaveCount(1);
    });

    test('an unknown id is explained, with a way on', { tag: '@desk' }, async ({ page }) => {
      for (const route of ['/assessment/take/', '/assessment/result/']) {
        await page.goto(addressOf(locale, `${route}#00000000-0000-4000-8000-000000000000`));
        await expect(page.getByRole('alert')).toContainText(documents.problems.missing.title);
        await expectNoBarriers(page);
        await page.getByRole('link', { name: documents.toList }).click();
        await expect(page).toHaveURL(new RegExp(`${addressOf(locale, '/assessment/')}$`));
      }
    });
  });
}
