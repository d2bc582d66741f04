import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const customer = parse(readFileSync('content/assessment/customer.yaml', 'utf8'));

for (const locale of LOCALES) {
  const { assessment, documents } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a self-check: begun from the index, answered, looked over, its weakest habits shown', async ({ page }) => {
      await page.goto(addressOf(locale, '/assessment/#new=customer'));
      const begin = page.getByRole('group', { name: customer.title[locale] });
      await expect(page.locator('#check-customer')).toBeInViewport();
      await begin.getByRole('button', { name: assessment.selfChecks.from.sales }).click();
      await expect(page).toHaveURL(/\/assessment\/take\/#[0-9a-f-]{36}$/);
      await expect(page.locator('h1')).toHaveText(customer.title[locale]);
      await expect(page.locator('.question')).toHaveCount(10);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await expectNoBarriers(page);

      // Always, but for the first: never. Where the habit is a bad one «always» is the worst answer.
      const questions = await page.locator('.question .scale').all();
      for (const [index, scale] of questions.entries()) {
        await scale
          .getByRole('radio')
          .nth(index === 0 ? 0 : index === 9 ? 5 : 4)
          .check();
      }
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.reload();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(10);
      await page.getByRole('button', { name: assessment.take.toAnswers }).click();
      await expect(page.locator('h1')).toHaveText(assessment.take.check);
      await expect(page.getByText(assessment.answers.notMine, { exact: true })).toBeVisible();
      await page.getByRole('button', { name: assessment.take.finish }).click();

      await expect(page.locator('h1')).toContainText(customer.bands.reliable.title[locale]);
      // Seven of nine are answered as well as can be: 700 / 9.
      await expect(page.getByText('78').first()).toBeVisible();
      for (const id of ['states-problem', 'no-oral-changes']) {
        await expect(page.getByText(customer.items[id].action[locale])).toBeVisible();
      }
      await expectNoBarriers(page);

      await page.goto(addressOf(locale, '/assessment/'));
      await expect(page.locator('.list-title')).toHaveText(customer.short[locale]);
    });
  });
}
