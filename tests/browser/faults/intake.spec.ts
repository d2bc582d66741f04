// Files that bring more than there is room for, or come from a later release.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf, resultOf } from '../compared.ts';
import { addressOf, expect, LOCALES, test, uiOf } from '../site.ts';
import { expectNothingLost } from './figures.ts';
import { fillStorage, freeStorage, put, stored } from './harm.ts';

const FROZEN = 'tests/fixtures/storage/1';
const briefFile = readFileSync(`${FROZEN}/file.full.brief.json`, 'utf8');
const asFile = (text: string, name = 'x.brief.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const ours = async (page: Page) => Object.entries(await stored(page)).filter(([key]) => key.startsWith('parity:v1:'));

for (const locale of LOCALES) {
  const { intake, documents, compare } = uiOf(locale);

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('import failing half-way: a brief for which there is no room', async ({ page }) => {
      await put(page, {
        'parity:v1:brief:00000000-0000-4000-8000-000000000002': readFileSync(`${FROZEN}/brief.minimal.json`, 'utf8'),
      });
      await page.goto(addressOf(locale, '/briefs/'));
      await fillStorage(page);
      const before = await ours(page);
      await page.locator('#import-file').setInputFiles(asFile(briefFile));
      await page.getByRole('button', { name: intake.take.new }).click();
      await expect(page.getByRole('alert').first()).toContainText(documents.failures.full.title);
      expect(await ours(page)).toEqual(before);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: documents.downloadNow }).click(),
      ]);
      expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(briefFile));
      await freeStorage(page);
      await page.getByRole('button', { name: documents.retry }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      const after = Object.fromEntries(await ours(page));
      expect(after).toMatchObject(Object.fromEntries(before));
      const { format: _format, version: _version, ...brief } = JSON.parse(briefFile);
      const taken = JSON.parse(after[`parity:v1:brief:${brief.id}`] ?? '{}') as { data?: unknown };
      expect(taken.data).toEqual(brief);
      expectNothingLost(JSON.stringify(before), JSON.stringify(before.map(([key]) => [key, after[key]])));
    });

    test('import failing half-way: three results, and room for one', async ({ page }) => {
      await page.goto(addressOf(locale, '/assessment/compare/'));
      await fillStorage(page);
      // What one respondent takes, and half of the next.
      await page.evaluate(() => {
        localStorage.removeItem('foreign-1000000-0');
        localStorage.setItem('foreign-1000000-0', 'x'.repeat(1_000_000 - 3_000));
      });
      const files = [1, 2, 3].map((number) => fileOf(resultOf('sales', number, locale)));
      await page.locator('.drop input[type=file], input[type=file]').first().setInputFiles(files);
      await expect(page.locator('#outcomes')).toContainText(documents.failures.full.title);
      const held = (await ours(page)).filter(([key]) => key.startsWith('parity:v1:respondent:'));
      expect(held.length).toBeGreaterThan(0);
      expect(held.length).toBeLessThan(3);
      for (const [, text] of held)
        expect(JSON.parse(text)).toMatchObject({ schema: 1, data: { result: { bank: '2026.1' } } });
      // The others are on the page, and stored once there is room.
      await page.evaluate(() => localStorage.removeItem('foreign-1000000-0'));
      await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
      const all = (await ours(page)).filter(([key]) => key.startsWith('parity:v1:respondent:'));
      const labels = all.map(([, text]) => JSON.parse(text).data.result.respondent.label as string).sort();
      expectNothingLost('Label-1|Label-2|Label-3', labels.join('|'));
    });

    test('a file of a later version', async ({ page }) => {
      const later = (text: string) => JSON.stringify({ ...JSON.parse(text), version: 2, colour: 'of later' });
      await put(page, {
        'parity:v1:brief:00000000-0000-4000-8000-000000000001': readFileSync(`${FROZEN}/brief.full.json`, 'utf8'),
      });
      await page.goto(addressOf(locale, '/briefs/'));
      const before = await ours(page);
      await page.locator('#import-file').setInputFiles(asFile(later(briefFile)));
      await expect(page.locator('#import-results')).toContainText(intake.problems['newer-version'].title);
      await page.goto(addressOf(locale, '/assessment/compare/'));
      const result = readFileSync(`${FROZEN}/file.full.result.json`, 'utf8');
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles(asFile(later(result), 'x.result.json'));
      await expect(page.locator('#outcomes')).toContainText(compare.read.problems['newer-version']);
      expectNothingLost(JSON.stringify(before), JSON.stringify(await ours(page)));
    });
  });
}
