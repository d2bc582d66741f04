import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Brief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { soundDraft } from '#domain/brief/walked-brief.fixture.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const { number: _number, ...unnumbered } = soundDraft;
/** A brief of the customer with everything that approval asks for. */
const draft: Brief = {
  ...unnumbered,
  fields: {
    ...soundDraft.fields,
    occasion: 'Light 2027, 16 to 19 March 2027',
    keyMessage: 'A warehouse lit by Depot pays for its luminaires within two years',
    inScope: 'Text, layout, colour proof and printing of the booklet',
    outOfScope: 'The stand itself, photographs of the luminaires',
    feedbackOwner: 'Head of sales',
    milestones: [{ what: 'Layout to be checked', date: '2027-01-20' }],
  },
};

async function newPerson(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

async function storedBriefs(page: Page): Promise<Brief[]> {
  const texts = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) => (/^parity:v1:brief:/.test(key) ? [String(text)] : [])),
  );
  return texts.map((text) => JSON.parse(text).data as Brief);
}

for (const locale of LOCALES) {
  const { editor, flow, intake, handOver, standing } = uiOf(locale);

  /** Takes in a file as the page of all briefs reads it, and opens the brief. */
  async function takeIn(page: Page, text: string, outcome: 'new' | 'continues'): Promise<void> {
    await page.goto(addressOf(locale, '/briefs/'));
    const file = { name: 'x.brief.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('#import-file').setInputFiles(file);
    await expect(page.getByText(intake.outcomes[outcome])).toBeVisible();
    await page.getByRole('button', { name: intake.take[outcome] }).click();
    await page.locator('#import-results').getByRole('link', { name: intake.open }).click();
    await expect(page.locator('#flow-panel')).toBeVisible();
  }

  /** The file of the brief, as the panel of handing over gives it. */
  async function fileOf(page: Page): Promise<string> {
    const open = page.getByRole('button', { name: editor.panels.handOver.open });
    if (await open.isVisible()) await open.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: handOver.file }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** Opens the form of a step, fills in what it asks for, and takes the step. */
  async function step(page: Page, button: string, write: () => Promise<void> = async () => {}): Promise<void> {
    await page.locator(`[id^="${button}"]`).first().click();
    const form = page.locator('.flow-form');
    await expect(form).toBeVisible();
    await write();
    // Who records for the first time in a browser says on what the decision rests.
    const here = form.getByLabel(flow.bases.here);
    if (await here.isVisible()) await here.check();
    await form.locator('button[type=submit]').click();
    await expect(form).toBeHidden();
    await expect(page.locator('.flow-said')).not.toBeEmpty();
  }

  const answer = (page: Page, field: string, text: string) => page.locator(`#step-${field}`).fill(text);

  test.describe(locale, { tag: locale === 'en' ? ['@desk'] : [] }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('by files a brief goes to marketing, comes back with an objection, is approved, and all three have the same', async ({
      page: customer,
      browser,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      const [marketing, approver] = [await newPerson(browser, baseURL), await newPerson(browser, baseURL)];

      await takeIn(customer, JSON.stringify(toBriefFile(draft)), 'new');
      await customer.getByRole('button', { name: editor.panels.flow.open }).click();
      await step(customer, 'take-customer-submit', async () => {
        await expect(customer.locator('.flow-checks')).toBeVisible();
        const reason = customer.locator('#step-keep');
        if (await reason.isVisible()) await reason.fill('agreed with the head of marketing');
      });
      const handedOver = await fileOf(customer);
      await expect(customer.locator('#hand-over-message')).toHaveValue(/Booklet for Light 2027/);

      await takeIn(marketing, handedOver, 'new');
      await step(marketing, 'take-contractor-object', async () => {
        await answer(marketing, 'object-requirement', '1,500 copies');
        await answer(marketing, 'object-consequence-what', '300 copies stay in their boxes');
        await answer(marketing, 'object-consequence-likelihood', 'almost certain');
        await answer(marketing, 'object-consequence-by', '2027-03-19');
        await answer(marketing, 'object-alternative-what', '1,200 copies and a file to send');
        await answer(marketing, 'object-alternative-effect', 'enough for the stand');
        await answer(marketing, 'object-alternative-cost', 'less');
        await answer(marketing, 'object-alternative-time', 'the same');
        for (const [index, [path, after]] of [
          ['deliverables.0.quantity', '1,200'],
          ['reviewRounds', '1'],
        ].entries()) {
          await marketing.locator('#step-object-changes-add').click();
          await marketing.locator(`#step-object-changes-${index}-path`).selectOption(path ?? '');
          await answer(marketing, `object-changes-${index}-after`, after ?? '');
        }
      });
      const objected = await fileOf(marketing);
      await expect(marketing.locator('#hand-over-message')).toHaveValue(/300 copies stay in their boxes/);

      await takeIn(customer, objected, 'continues');
      await expect(customer.getByText('300 copies stay in their boxes').first()).toBeVisible();
      await step(customer, 'take-objection-accept-part', async () => {
        await answer(customer, 'accept-part-reason', 'fewer copies, but two rounds of review');
        const proposed = customer.locator('.flow-form input[type=checkbox]');
        await proposed.nth(0).setChecked(true);
        await proposed.nth(1).setChecked(false);
      });
      const decided = await fileOf(customer);

      await takeIn(approver, decided, 'new');
      await expect(approver.locator('.brief-head')).toContainText(standing.states.ready);
      await step(approver, 'take-approver-approve');
      await expect(approver.locator('.brief-head')).toContainText(standing.states.approved);
      const approved = await fileOf(approver);

      await takeIn(marketing, approved, 'continues');
      await takeIn(customer, approved, 'continues');
      await expectNoBarriers(customer);

      const everybody = await Promise.all([customer, marketing, approver].map(storedBriefs));
      for (const [brief, ...others] of everybody) {
        expect(others).toEqual([]);
        expect(brief?.events.map(({ type }) => type)).toEqual(['submit', 'object', 'accept-part', 'approve']);
        expect(brief?.fields.deliverables?.[0]?.quantity).toBe('1,200');
        expect(brief?.fields.reviewRounds).toBe('2');
        expect(brief?.versions).toHaveLength(1);
        expect(brief).toEqual(everybody[0]?.[0]);
      }
      // What each replacement put aside can be gone back to.
      const snapshots = await customer.evaluate(
        () => Object.keys(localStorage).filter((key) => key.includes(':snapshot:')).length,
      );
      expect(snapshots).toBe(2);
      for (const page of [marketing, approver]) await page.context().close();
    });
  });
}
