import type { Browser, Page } from '@playwright/test';
import { Parser } from 'commonmark';
import mammoth from 'mammoth';
import { parseBriefFile } from '#domain/brief/brief-file.ts';
import { checkHistory } from '#domain/brief/history.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { chooseMode, dayFrom, downloaded, input, personAt, storedBriefs, unfold, writeFields } from './brief-steps.ts';
import { WORDS } from './brief-words.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

/** The words of a text without its typography. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');

function markdownWords(markdown: string): string {
  const walker = new Parser().parse(markdown).walker();
  const words: string[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) {
    expect(['html_inline', 'html_block']).not.toContain(step.node.type);
    if (step.node.type === 'text') words.push(step.node.literal ?? '');
    if (step.node.type === 'softbreak') words.push(' ');
  }
  return plain(words.join(''));
}

/** Every file that the desk offers, opened by readers of other makers; returns the brief's own file. */
async function openEveryDownload(page: Page, locale: Locale, written: readonly string[]): Promise<string> {
  const { editor, handOver } = uiOf(locale);
  const { take } = editor;
  const get = (place: '.take' | '#hand-over', name: string) =>
    downloaded(page, () => page.locator(place).getByRole('button', { name, exact: true }).click());
  const open = page.getByRole('button', { name: editor.panels.handOver.open });
  if (await open.isVisible()) await open.click();
  for (const { file, bytes } of [await get('.take', take.word), await get('#hand-over', handOver.word)]) {
    expect(file.suggestedFilename()).toMatch(/^2026-014_.+_v2\.docx$/);
    const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    for (const part of written) expect(plain(value)).toContain(part);
  }
  const words = markdownWords((await get('.take', take.markdown)).bytes.toString('utf8'));
  for (const part of written) expect(words).toContain(part);
  const files = [await get('.take', take.json), await get('#hand-over', handOver.file)].map(({ bytes }) =>
    bytes.toString('utf8'),
  );
  expect(files[0]).toBe(files[1]);
  return files[0] ?? '';
}

/** Somebody else takes the file in: the same brief, to the last step. */
async function takeInElsewhere(
  browser: Browser,
  baseURL: string | undefined,
  locale: Locale,
  text: string,
): Promise<Page> {
  const { intake } = uiOf(locale);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(addressOf(locale, '/briefs/'));
  const file = { name: 'x.brief.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('#import-file').setInputFiles(file);
  await expect(page.getByText(intake.outcomes.new)).toBeVisible();
  await page.getByRole('button', { name: intake.take.new }).click();
  await page.locator('#import-results').getByRole('link', { name: intake.open }).click();
  return page;
}

for (const locale of LOCALES) {
  const { documents, editor, exports, flow, flowForms, versions } = uiOf(locale);
  const words = WORDS[locale];
  const { customer, contractor, approver } = words.names;

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a brief goes from its kind through two objections, approval, a change and rework to both views of the outcome', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.setTimeout(240_000);
      const person = personAt(page, locale);
      const { take, expectNow, expectHistory } = person;
      const marketing = { role: 'contractor', name: contractor } as const;

      await page.goto(addressOf(locale, '/briefs/edit/'));
      await page.locator('.kinds a[href$="#new=print"]').click();
      await chooseMode(page, 'full');
      await unfold(page);
      await writeFields(page, words.fields);
      await expect(page.getByText(editor.missing.approveReady)).toBeVisible();
      await person.saved();
      await expectNow('draft', [], ['customer']);

      const submitting = await person.begin('customer', 'submit');
      await expect(submitting.getByText(flowForms.submit.clean)).toBeVisible();
      await person.write({});
      await submitting.locator('button[type=submit]').click();
      await expect(input(page, 'goal')).toHaveCount(0);
      await expectNow('submitted', [], ['contractor']);
      await expectHistory(1, 'submit', [customer]);

      await person.begin('contractor', 'object');
      await person.form.locator('#step-object-changes-add').click();
      await person.answer('object.changes.0.path', 'deliverables.0.quantity');
      await person.write({
        answers: { ...words.copies, 'object.changes.0.after': words.fewer },
        names: { contractor },
      });
      await person.form.locator('button[type=submit]').click();
      await expectNow('objected', [], ['customer']);
      await expectHistory(2, 'object', [contractor]);
      await take('contractor', 'object', { answers: words.prices });
      await expectNow('objected', [], ['customer']);
      await expect(person.panel.locator('.flow-objection')).toHaveCount(2);

      await take('objection', 'accept', { answers: { 'accept.reason': words.note } });
      await expectNow('objected', [], ['customer']);
      await expectHistory(4, 'accept', [customer]);
      await expect(page.locator('.reading')).toContainText(words.fewer);
      await take('objection', 'insist', { answers: { 'insist.reason': words.reason }, ticks: 'all' });
      await expectNow('ready', [], ['approver']);
      await expectHistory(5, 'insist', [customer]);
      await expect(person.panel.getByText(plural(locale, flow.objections.closed, 2))).toBeVisible();

      await take('approver', 'approve', {
        answers: { number: '2026-014' },
        basis: 'phone',
        recorder: marketing,
      });
      await expectNow('approved', ['as-told'], ['contractor']);
      await expectHistory(6, 'approve', [approver, contractor, uiOf(locale).events.bases.phone]);
      await expect(page.locator('.brief-head .eyebrow')).toContainText('2026-014');
      await expect(person.panel.getByText(flow.unconfirmed.title)).toBeVisible();
      await take('confirm', 'confirm', { basis: 'letter', names: { contractor }, recorder: marketing });
      await expectNow('approved', [], ['contractor']);
      await expectHistory(7, 'confirm', [uiOf(locale).events.bases.letter]);

      await take('contractor', 'start', { answers: { 'start.commitment': words.more } });
      await expectNow('in-work', [], ['contractor']);
      await take('other', 'pause', { answers: { 'pause.reason': words.more } });
      await expectNow('in-work', ['paused'], ['contractor']);
      await expectHistory(9, 'pause');
      await take('contractor', 'resume');
      await expectNow('in-work', [], ['contractor']);

      await take('customer', 'change', {
        answers: { 'change.reason': words.more, 'change.cost': '+ 9 000 ₽', 'change.date': '0' },
      });
      await expectNow('in-work', ['changing'], ['customer', 'contractor']);
      await expect(person.panel.locator('.flow-facts')).toContainText(fill(flow.inForce, { n: 1 }));
      await unfold(page);
      await writeFields(page, { 'deliverables.0.quantity': `1 700 ${words.fewer.split(' ')[1]}` });
      await person.saved();
      await take('customer', 'submit');
      await take('contractor', 'agree');
      await expectNow('in-work', ['changing'], ['approver', 'contractor']);
      await take('approver', 'approve', { basis: 'letter', recorder: marketing });
      await expectNow('in-work', [], ['contractor']);
      await expect(person.panel.locator('.flow-facts')).toContainText(fill(flow.version, { n: 2 }));
      await expectHistory(14, 'approve', [approver]);
      await expect(page.locator('.history-versions li').first()).toContainText(versions.list.inForce);

      const evidence = Object.fromEntries(words.evidence.map((text, n) => [`deliver.evidence.${n}`, text]));
      await take('contractor', 'deliver', { answers: evidence });
      await expectNow('delivered', [], ['customer']);
      await take('customer', 'rework', {
        answers: { 'rework.criterion': words.fields['criteria.1'], 'rework.reason': words.more },
      });
      await expectNow('in-work', [], ['contractor']);
      await expect(person.panel.locator('.flow-asked')).toContainText(words.more);
      await take('contractor', 'deliver', { answers: evidence });
      await take('customer', 'accept-work', { answers: { 'accept-work.cost': words.cost }, ticks: 'all' });
      await expectNow('accepted', [], ['customer']);
      await expectHistory(18, 'accept-work', [customer]);

      const judge = (goal: string, warning: string) => ({
        answers: { 'outcome.goal': goal, 'outcome.actual': '37', 'outcome.warnings.0': warning },
      });
      await take('customer', 'outcome', judge('yes', 'did-not'));
      await expectNow('accepted', [], ['contractor']);
      await take('contractor', 'outcome', judge('partly', 'came-true'));
      await expectNow('accepted', [], []);
      await expectHistory(20, 'outcome', [contractor]);
      await expect(page.locator('.reading')).toContainText(exports.outcome.disputed);
      await expect(page.locator('.history-fits')).toBeVisible();

      const file = await openEveryDownload(page, locale, [
        '2026-014',
        exports.outcome.disputed,
        words.copies['object.requirement'],
        words.prices['object.consequence.what'],
        words.reason,
        words.evidence[0] ?? '',
        words.cost,
        approver,
        `1 700 ${words.fewer.split(' ')[1]}`,
      ]);
      const read = parseBriefFile(file, ['print']);
      expect(read.ok && checkHistory(read.value)).toEqual([]);
      const [stored] = await storedBriefs(page);
      expect(read.ok && read.value).toEqual(stored);

      const elsewhere = await takeInElsewhere(browser, baseURL, locale, file);
      await personAt(elsewhere, locale).expectNow('accepted', [], []);
      await personAt(elsewhere, locale).expectHistory(20, 'outcome', [contractor]);
      expect(await storedBriefs(elsewhere)).toEqual([stored]);
      await elsewhere.context().close();
      await expect(page.getByText(documents.saved)).toBeVisible();
      expect(stored?.fields.due).toBe(dayFrom(90));
    });
  });
}
