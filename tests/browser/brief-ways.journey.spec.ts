import { briefIn } from '#domain/brief/sample-flow.fixture.ts';
import type { FlowName } from '#domain/brief/sample-steps.fixture.ts';
import { chooseMode, dayFrom, input, openStored, personAt, storedBriefs } from './brief-steps.ts';
import { draftOf, WORDS } from './brief-words.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

/** Steps that are always at hand before the end, and those of work that goes on; written from the table of the flow. */
const RARE = ['other: note', 'other: notice', 'other: delegate', 'other: cancel'];
const EARLY = [...RARE, 'other: start-early'];
const WORKING = [...RARE, 'customer: change', 'confirm: confirm'];

/** What the desk offers in each state, and nothing else. A decision by phone in the history waits to be confirmed. */
const OFFERED = {
  draft: [...EARLY, 'customer: submit', 'other: record'],
  submitted: [...EARLY, 'contractor: agree', 'contractor: object', 'contractor: return'],
  objected: [
    ...EARLY,
    'contractor: object',
    ...['accept', 'accept-part', 'insist', 'withdraw'].map((step) => `objection: ${step}`),
  ],
  returned: [...EARLY, 'customer: submit'],
  ready: [...EARLY, 'approver: approve', 'approver: approve-start', 'approver: reject'],
  approved: [...WORKING, 'contractor: start'],
  inWork: [...WORKING, 'contractor: deliver', 'contractor: deliver-accept', 'other: pause'],
  paused: [...WORKING, 'contractor: resume', 'customer: resume'],
  changing: [
    ...[...RARE, 'confirm: confirm', 'other: pause', 'other: drop-change'],
    ...['customer: submit', 'contractor: deliver'],
  ],
  delivered: [...WORKING, 'customer: accept-work', 'customer: rework'],
  accepted: ['other: note', 'confirm: confirm', 'customer: outcome', 'contractor: outcome'],
  withOutcome: ['other: note', 'other: outcome', 'confirm: confirm'],
  cancelled: ['other: note', 'confirm: confirm'],
} as const satisfies Partial<Record<FlowName, readonly string[]>>;

for (const locale of LOCALES) {
  const { flowForms } = uiOf(locale);
  const words = WORDS[locale];
  const { customer, contractor, approver } = words.names;
  const marketing = { role: 'contractor', name: contractor } as const;

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('work that begins early says so until it is approved, and that it was approved after the fact', async ({
      page,
    }) => {
      const { take, begin, form, expectNow, expectHistory } = personAt(page, locale);
      await openStored(page, locale, draftOf(locale));
      await take('customer', 'submit');
      await take('other', 'start-early', {
        answers: {
          ...{ whose: 'contractor', 'start-early.allowedBy': approver, 'start-early.reason': words.more },
          'start-early.approveBy': dayFrom(3),
        },
      });
      await expectNow('in-work', ['not-approved'], ['contractor']);
      await expectHistory(2, 'start-early', [contractor]);
      await take('contractor', 'agree', { answers: { number: '2026-021' } });
      await expectNow('in-work', ['not-approved'], ['approver', 'contractor']);
      await begin('approver', 'approve');
      await expect(form.getByText(flowForms.approval.late)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
      await take('approver', 'approve', { basis: 'messenger', recorder: marketing });
      await expectNow('in-work', ['after-the-fact'], ['contractor']);
      await expectHistory(4, 'approve', [approver, uiOf(locale).events.marks.afterTheFact]);
    });

    test('a brief that lived on paper is recorded afterwards, with its objection', async ({ page }) => {
      const { begin, form, write, expectNow, expectHistory } = personAt(page, locale);
      await openStored(page, locale, draftOf(locale));
      await begin('other', 'record');
      await form.getByRole('button', { name: flowForms.past.add }).click();
      await write({
        answers: {
          ...{ whose: 'contractor', number: '2026-009', 'record.state': 'accepted' },
          ...{ 'record.approved': dayFrom(-40), 'record.started': dayFrom(-50), 'record.delivered': dayFrom(-5) },
          ...{ 'record.accepted': dayFrom(-3), 'record.cost': words.cost },
          'record.objections.0.requirement': words.prices['object.requirement'],
          'record.objections.0.consequence': words.prices['object.consequence.what'],
          'record.objections.0.alternative': words.prices['object.alternative.what'],
          'record.objections.0.decision': 'insist',
        },
        basis: 'paper',
        recorder: marketing,
      });
      await form.locator('button[type=submit]').click();
      await expectNow('accepted', ['after-the-fact', 'recorded'], ['customer']);
      await expectHistory(1, 'record', [contractor, uiOf(locale).events.bases.paper]);
      await expect(page.locator('.reading')).toContainText(words.prices['object.consequence.what']);
    });

    test('a small order is agreed, approved by rule and begun with one click', async ({ page }) => {
      const { take, expectNow, expectHistory, offered } = personAt(page, locale);
      const fields = { 'budget.amount': '28 000', 'approver.name': '', 'approver.role': '' };
      await openStored(page, locale, draftOf(locale, { fields }));
      await take('customer', 'submit');
      expect(await offered()).not.toContain('contractor: agree');
      await take('contractor', 'agree-rule-start', {
        answers: { number: '2026-022', 'start.commitment': words.more },
      });
      await expectNow('in-work', ['by-rule'], ['contractor']);
      await expectHistory(4, 'start', [contractor]);
      const [stored] = await storedBriefs(page);
      const taken = stored?.events.map(({ type, basis }) => `${type} ${basis}`);
      expect(taken).toEqual(['submit here', 'agree here', 'approve standing-rule', 'start here']);
    });

    test('marketing begins a brief of its own, and the customer objects by the same rules', async ({ page }) => {
      const { panel, openSteps, take, begin, answer, write, form, expectNow, expectHistory } = personAt(page, locale);
      await page.goto(addressOf(locale, '/briefs/edit/#new=exhibition&mode=full'));
      await input(page, 'goal').fill(words.fields.goal);
      await openSteps();
      await panel.locator('input[name="flow-begins"][value="contractor"]').check();
      await expectNow('draft', [], ['contractor']);
      await page.reload();
      await expectNow('draft', [], ['contractor']);

      const own = draftOf(locale, { initiator: 'contractor' });
      await openStored(page, locale, own);
      await take('contractor', 'submit', { answers: { number: '2026-023' } });
      await expect(panel.locator('input[name="flow-begins"]')).toHaveCount(0);
      await expectNow('submitted', [], ['customer']);
      await expectHistory(1, 'submit', [contractor]);
      await begin('customer', 'object');
      await form.locator('#step-object-changes-add').click();
      await answer('object.changes.0.path', 'deliverables.0.quantity');
      await write({ answers: { ...words.copies, 'object.changes.0.after': words.fewer } });
      await form.locator('button[type=submit]').click();
      await expectNow('objected', [], ['contractor']);
      await expectHistory(2, 'object', [customer]);
      await take('objection', 'accept-part', {
        answers: { 'accept-part.reason': words.note },
        ticks: 'all',
      });
      await expectNow('ready', [], ['approver']);
      await expect(page.locator('.reading')).toContainText(words.fewer);
      await take('approver', 'approve', { basis: 'paper', recorder: marketing });
      await expectNow('approved', [], ['contractor']);
    });

    test('a cancelled brief keeps its reason and what was spent, and offers no way back', async ({ page }) => {
      const { take, expectNow, expectHistory, offered } = personAt(page, locale);
      await openStored(page, locale, draftOf(locale));
      await take('customer', 'submit');
      await take('other', 'cancel', {
        answers: { whose: 'customer', 'cancel.reason': words.more, 'cancel.spent': '8 000 ₽' },
      });
      await expectNow('cancelled', [], []);
      await expectHistory(2, 'cancel', [customer]);
      await page.locator('.history-steps > li').last().locator('summary').click();
      await expect(page.locator('.history-steps > li').last()).toContainText('8 000 ₽');
      expect(await offered()).toEqual(['other: note']);
      await expect(input(page, 'goal')).toHaveCount(0);
    });

    test('only the steps of a state are offered: the wrong order cannot be taken', async ({ page }) => {
      test.setTimeout(120_000);
      for (const [name, steps] of Object.entries(OFFERED)) {
        const brief = briefIn(name as FlowName);
        await openStored(page, locale, brief);
        await page.reload();
        const offered = await personAt(page, locale).offered();
        expect([name, ...offered.toSorted()]).toEqual([name, ...steps.toSorted()]);
      }
    });

    test('a second tab sees each step at once, and a form that came too late is taken away', async ({
      page,
      context,
    }) => {
      const here = personAt(page, locale);
      await openStored(page, locale, draftOf(locale));
      const second = await context.newPage();
      await second.goto(page.url());
      const there = personAt(second, locale);
      await there.expectNow('draft', [], ['customer']);
      await here.take('customer', 'submit');
      await there.expectNow('submitted', [], ['contractor']);
      await there.begin('contractor', 'agree');
      await here.take('contractor', 'return', { answers: { 'return.questions': words.more } });
      await there.expectNow('draft', [], ['customer']);
      await expect(there.form).toBeHidden();
      await expect(second.locator('.flow-asked')).toContainText(words.more);
      await expect(input(second, 'goal')).toHaveValue(words.fields.goal);
      await there.expectHistory(2, 'return', [contractor]);
      expect(await storedBriefs(second)).toHaveLength(1);
      await expect(second.getByRole('alert')).toHaveCount(0);
      await chooseMode(second, 'short');
      await expect(page.locator('.editor')).toHaveAttribute('data-mode', 'short');
    });
  });
}
