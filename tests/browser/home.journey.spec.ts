import type { Page } from '@playwright/test';
import { plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { input } from './brief-steps.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const ID = '00000000-0000-4000-8000-000000000001';

/** Lays a document into the storage of the page, as the site stores it. */
async function keep(page: Page, type: string, data: object): Promise<void> {
  const text = JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-20T09:00:00.000Z', data });
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [`parity:v1:${type}:${ID}`, text],
  );
}

for (const locale of LOCALES) {
  const { home, plan, documents } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a first visit loads no script file, and shows nothing left unfinished', async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await page.goto(addressOf(locale, '/'), { waitUntil: 'networkidle' });
      await expect(page.locator('#unfinished')).toBeHidden();
      expect(scripts).toEqual([]);
    });

    test('what was begun stands on the home page, leads back to where it was, and goes when it is done', async ({
      page,
    }) => {
      await page.goto(`${addressOf(locale, '/briefs/edit/')}#new=print`);
      const what = input(page, 'deliverables.0.what');
      await what.fill('2027');
      await expect(page.locator('.saved')).toContainText(documents.saved);
      await page.goto(`${addressOf(locale, '/assessment/take/')}#mode=quick&role=sales`);
      await page.locator('input[type=radio]').first().check();
      await page.goto(addressOf(locale, '/plan/'));
      await page.getByLabel(plan.form.text).fill('2028');
      await page.getByRole('button', { name: plan.form.submit }).click();
      await expect(page.locator('.saved')).toContainText(documents.saved);

      await page.goto(addressOf(locale, '/'));
      const unfinished = page.getByRole('region', { name: home.unfinished.title });
      await expect(unfinished.getByRole('listitem')).toHaveCount(3);
      await expect(unfinished.getByRole('link', { name: home.unfinished.assessment })).toBeVisible();
      await expectNoBarriers(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      await unfinished.getByRole('link', { name: '2027' }).click();
      await expect(what).toHaveValue('2027');
      await page.goBack();
      await unfinished.getByRole('link', { name: home.unfinished.plan, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible();
    });

    test('where all is finished, it says so', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/'));
      await keep(page, 'assessment', {
        ...{ id: ID, instrument: 'company', bank: '2026.1', mode: 'quick', respondent: { role: 'sales' }, locale },
        ...{ startedAt: '2026-11-20T09:00:00.000Z', finishedAt: '2026-11-20T09:10:00.000Z', answers: {} },
      });
      await page.reload();
      await expect(page.locator('#unfinished')).toContainText(home.unfinished.nothing);
    });

    test('what cannot be read is not called finished: it leads to the page that says what to do', {
      tag: '@desk',
    }, async ({ page }) => {
      await page.goto(addressOf(locale, '/'));
      await keep(page, 'brief', { damaged: true });
      await page.reload();
      const unfinished = page.getByRole('region', { name: home.unfinished.title });
      await expect(unfinished).not.toContainText(home.unfinished.nothing);
      await expect(unfinished).toContainText(plural(locale, home.unfinished.unreadable, 1));
      await unfinished.getByRole('link', { name: home.unfinished.briefs }).click();
      await expect(page.getByRole('button', { name: documents.downloadRaw })).toBeVisible();
    });
  });
}
