import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import type { Brief } from '#domain/brief/brief.ts';
import { setField } from '#domain/brief/edit.ts';
import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import { briefIn } from '#domain/brief/sample-flow.fixture.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

const accepted = briefIn('withOutcome');
const changing = setField(setField(briefIn('changing'), 'goal', 'Four times as many'), 'inputs.1.what', 'Photographs');
const forged = {
  ...accepted,
  events: accepted.events.map((event, index) => (index === 3 ? { ...event, decidedAt: '2026-11-11' } : event)),
};

/** Puts a brief into the storage, as it was before a file replaced it too, and opens its history. */
async function openHistory(page: Page, locale: Locale, brief: Brief): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    ({ id, record }) => {
      localStorage.setItem(`parity:v1:brief:${id}`, record);
      localStorage.setItem(`parity:v1:snapshot:brief:${id}:2026-11-22T10:00:00.000Z`, record);
    },
    {
      id: brief.id,
      record: JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-23T09:00:00.000Z', data: brief }),
    },
  );
  await page.goto(addressOf(locale, `/briefs/edit/#${brief.id}`));
  await page.getByRole('button', { name: uiOf(locale).editor.panels.history.open }).click();
  await expect(page.locator('.brief-history')).toBeVisible();
}

for (const locale of LOCALES) {
  const { versions, events, editor } = uiOf(locale);
  const { checked, compare, steps, snapshots, fingerprint } = versions;

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a history tells its steps in plain words, marks what was only told, and fits together', async ({ page }) => {
      await openHistory(page, locale, accepted);
      const panel = page.locator('.brief-history');
      await expect(panel.getByText(checked.fits.title)).toBeVisible();
      await expect(panel.locator('.history-steps > li')).toHaveCount(accepted.events.length);
      const told = panel.locator('.history-steps > li').nth(4);
      await expect(told).toContainText(events.bases.phone);
      await expect(told).toContainText(events.marks.told);
      await told.locator('summary').click();
      await expect(told.getByText('visitors ask for prices')).toBeVisible();
      await panel.getByLabel(steps.fingerprints).check();
      await expect(told).toContainText(shortFingerprint(accepted.events[4]?.fingerprint ?? ''));
      await expect(panel.getByText(fill(fingerprint.equals, { n: 1 }))).toBeVisible();
      await expectNoBarriers(page);
    });

    test('two texts are compared field by field', async ({ page }) => {
      await openHistory(page, locale, changing);
      const found = page.locator('.differences > div');
      await expect(page.getByText(plural(locale, compare.counted, 2))).toBeVisible();
      await expect(found.first().locator('del')).toHaveText('Three times as many calculation requests from the stand');
      await expect(found.first().locator('ins')).toHaveText('Four times as many');
      await expect(found.nth(1)).toContainText(compare.is.added);
      await page.getByLabel(compare.after, { exact: true }).selectOption('v1');
      await expect(page.getByText(compare.itself)).toBeVisible();
      await page.getByLabel(compare.before, { exact: true }).selectOption('s1');
      await expect(found).toHaveCount(1);
      await expectNoBarriers(page);
    });

    test('a broken chain is said plainly, and what was put aside is had back as a copy', async ({ page }) => {
      await openHistory(page, locale, forged);
      await expect(page.getByRole('heading', { name: fill(checked['broken-chain'].title, { n: 4 }) })).toBeVisible();
      await page.getByRole('button', { name: snapshots.open }).click();
      const link = page.getByRole('link', { name: 'Booklet for Light 2027' }).last();
      const address = await link.getAttribute('href');
      expect(address).not.toContain(forged.id);
      await link.click();
      await expect(page.getByText(editor.isCopy)).toBeVisible();
    });

    test('Word is named after the version in force and says who approved it', { tag: '@desk' }, async ({ page }) => {
      await openHistory(page, locale, accepted);
      const [word] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: editor.take.word }).click(),
      ]);
      expect(word.suggestedFilename()).toMatch(/^2026-014_Booklet-for-Light-2027_\d{4}-\d\d-\d\d_v1\.docx$/);
      const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(await word.path()) });
      for (const part of [events.bases.letter, shortFingerprint(accepted.versions[0]?.fingerprint ?? '')]) {
        expect(text).toContain(part);
      }
    });
  });
}
