import type { Locator, Page } from '@playwright/test';
import type { Brief } from '#domain/brief/brief.ts';
import { briefIn } from '#domain/brief/sample-flow.fixture.ts';
import type { FlowName } from '#domain/brief/sample-steps.fixture.ts';
import { expectNoBarriers } from './barriers.ts';
import { input, openStored, personAt } from './brief-steps.ts';
import { draftOf, WORDS } from './brief-words.ts';
import { expect, LOCALES, test, uiOf } from './site.ts';

const NARROW = { width: 320, height: 640 };

/** In light, in dark and with the system's own colours (which do not depend on the language), and 320 pixels wide. */
async function expectOpenToAll(page: Page): Promise<void> {
  await expectNoBarriers(page);
  if ((await page.locator('html').getAttribute('lang')) === 'ru') {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectNoBarriers(page);
    await page.emulateMedia({ forcedColors: 'none' });
  }
  const usual = page.viewportSize();
  await page.setViewportSize(NARROW);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width).toBeLessThanOrEqual(NARROW.width);
  if (usual) await page.setViewportSize(usual);
}

/** Moves on with the tabulator until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 200; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there');
}

for (const locale of LOCALES) {
  const { drafts, editor, flow, flowForms, standing } = uiOf(locale);
  const words = WORDS[locale];

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });
    test.setTimeout(120_000);

    async function openHistory(page: Page): Promise<void> {
      await page.getByRole('button', { name: editor.panels.history.open }).click();
      await expect(page.locator('.history-steps')).toBeVisible();
    }

    test('a draft with findings has no barriers, nor has the step that they stand against', async ({ page }) => {
      const { openSteps, begin, form } = personAt(page, locale);
      const taste = locale === 'ru' ? 'красиво, современно и срочно' : 'beautiful, modern and asap';
      const fields = { goal: '', tone: taste, mustNot: taste, due: '2020-02-02' };
      await openStored(page, locale, draftOf(locale, { fields }));
      await page.getByRole('button', { name: editor.check.ask }).click();
      await expect(page.getByRole('heading', { name: editor.check.title })).toBeFocused();
      await openSteps();
      await expectOpenToAll(page);
      await begin('customer', 'submit');
      await expect(form.getByText(flowForms.submit.errors)).toBeVisible();
      await form.locator('button[type=submit]').click();
      await expect(form.getByRole('alert').first()).toBeVisible();
      await expectOpenToAll(page);
      // The finding leads to its field.
      await form.locator('.error-links button').first().click();
      await expect(input(page, 'goal').or(input(page, 'due')).and(page.locator(':focus'))).toBeVisible();
    });

    const states: readonly FlowName[] = ['submitted', 'approved', 'changing', 'delivered', 'withOutcome', 'cancelled'];
    for (const name of states) {
      test(`the desk of a brief that is ${name} has no barriers, its history unfolded`, async ({ page }) => {
        const { openSteps } = personAt(page, locale);
        await openStored(page, locale, briefIn(name));
        await openSteps();
        await openHistory(page);
        await page.getByRole('button', { name: editor.panels.handOver.open }).click();
        await expect(page.locator('#hand-over-message')).toBeVisible();
        const folded = page.locator('#flow details:not([open]) > summary');
        while ((await folded.count()) > 0) await folded.first().click();
        await expectOpenToAll(page);
      });
    }

    test('a form that lacks answers says so in a summary that takes the focus and leads to each field', async ({
      page,
    }) => {
      const { begin, form } = personAt(page, locale);
      await openStored(page, locale, briefIn('submitted'));
      const title = await page.title();
      await begin('contractor', 'object');
      await form.locator('#step-object-changes-add').click();
      await form.locator('button[type=submit]').click();
      const summary = form.getByRole('alert').first();
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(`${flowForms.errorPrefix}${title}`);
      await expectOpenToAll(page);
      const links = summary.getByRole('link');
      await expect(links).not.toHaveCount(0);
      for (const link of await links.all()) {
        const told = (await link.innerText()).trim();
        await link.click();
        const field = page.locator(':focus');
        const owner = form.locator('.field', { has: field }).last();
        await expect(owner.locator('.field-error').first()).toHaveText(told);
      }
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
      await expect(page).toHaveTitle(title);
    });

    test('a form that was begun says so, goes on after the page was left, and can be begun anew', async ({ page }) => {
      const { begin, form, openSteps, panel } = personAt(page, locale);
      await openStored(page, locale, briefIn('submitted'));
      await begin('contractor', 'object');
      const field = form.locator('textarea').first();
      await field.pressSequentially('2027');
      await page.reload();
      await openSteps();
      await expect(panel.getByText(drafts.begun, { exact: true })).toHaveCount(1);
      await begin('contractor', 'object');
      await expect(field).toHaveValue('2027');
      await expectOpenToAll(page);
      await form.getByRole('button', { name: drafts.startAgain }).click();
      await expect(field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(panel.getByText(drafts.begun, { exact: true })).toHaveCount(0);
    });

    test('objections and work in progress have no barriers with their forms open', async ({ page }) => {
      const { begin, form } = personAt(page, locale);
      const open: [FlowName, 'objection' | 'contractor' | 'customer' | 'other', Parameters<typeof begin>[1]][] = [
        ['objected', 'objection', 'insist'],
        ['inWork', 'contractor', 'deliver-accept'],
        ['accepted', 'customer', 'outcome'],
        ['draft', 'other', 'record'],
      ];
      for (const [name, place, step] of open) {
        await openStored(page, locale, briefIn(name));
        await page.reload();
        await begin(place, step);
        await form.locator('button[type=submit]').click();
        await expect(form.getByRole('alert').first()).toBeFocused();
        await expectOpenToAll(page);
      }
    });

    test('a brief is handed over, agreed and approved by the keyboard alone', async ({ page }) => {
      const { panel, form, expectNow } = personAt(page, locale);
      const brief: Brief = draftOf(locale);
      await openStored(page, locale, brief);

      /** Opens a step, chooses the basis with the arrows, types what is asked, records it with Enter. */
      async function step(name: string, basis: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
        await tabTo(page, panel.getByRole('button', { name, exact: true }));
        await page.keyboard.press('Enter');
        await expect(form.getByRole('heading').first()).toBeFocused();
        for (const [field, text] of Object.entries(typed)) {
          await tabTo(page, form.locator(`#step-${field}`));
          await page.keyboard.press('Control+A');
          await page.keyboard.type(text);
        }
        const chosen = form.locator(`#step-basis input[value=${basis}]`);
        if (await form.locator('#step-basis').isVisible()) {
          const start = form.locator('#step-basis input').first();
          if (!(await form.locator('#step-basis input:checked').count())) {
            await tabTo(page, start);
            await page.keyboard.press('Space');
          }
          for (let press = 0; press < 6 && !(await chosen.isChecked()); press += 1) {
            await page.keyboard.press('ArrowDown');
          }
          await expect(chosen).toBeChecked();
        }
        await tabTo(page, form.locator('button[type=submit]'));
        await page.keyboard.press('Enter');
        await expect(form).toBeHidden();
        // Focus goes on from the panel's heading, where what comes next stands.
        await expect(page.locator('#flow-panel')).toBeFocused();
      }

      await tabTo(page, page.getByRole('button', { name: editor.panels.flow.open }));
      await page.keyboard.press('Enter');
      await expect(page.locator('#flow-panel')).toBeFocused();
      const submit = flow.steps.submit.button.replace('{otherTo}', flow.roles.contractor.to);
      await step(submit, 'here');
      await expectNow('submitted', [], ['contractor']);
      await step(flow.steps.agree.button, 'here', { number: '2026-031' });
      await expectNow('ready', [], ['approver']);
      await step(flow.steps.approve.button, 'here');
      await expectNow('approved', [], ['contractor']);
      await expect(page.locator('.brief-head .eyebrow')).toContainText(standing.states.approved);
      await expect(panel.locator('.flow-side').first()).toContainText(words.names.contractor);
    });
  });
}
