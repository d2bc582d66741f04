import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Brief, newBrief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { soundDraft, walk } from '#domain/brief/walked-brief.fixture.ts';
import { fill } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const input = (page: Page, path: string) => page.locator(`#f-${path.replaceAll('.', '-')}`);
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const textOf = (brief: Brief, changes: object = {}) => JSON.stringify({ ...toBriefFile(brief), ...changes });

const submitted = walk(soundDraft, 'submit');
const objected = walk(submitted, 'object', { requirement: '5,000 copies' });
const agreed = walk(submitted, 'agree');
const broken = {
  ...objected,
  events: objected.events.map((event, index) => (index === 1 ? { ...event, decidedAt: '2026-11-01' } : event)),
};

/** Pastes a text as a person does: copied from another place, by the keyboard. */
async function paste(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate((source) => {
    // Copying answers with a text of its own: a million characters need not be drawn to be copied.
    const copied = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', source);
    };
    document.addEventListener('copy', copied, { once: true });
  }, text);
  await input(page, path).press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
}

async function offer(page: Page, text: string, name = 'x.brief.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('#import-file').setInputFiles(file);
}

for (const locale of LOCALES) {
  const { documents, editor, intake, handOver } = uiOf(locale);
  const { problems, outcomes } = intake;

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    /** Takes in a brief as a colleague's file and waits until it is in the list. */
    async function take(page: Page, brief: Brief, button: string): Promise<void> {
      await offer(page, textOf(brief));
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('#import-results').getByRole('status')).toBeVisible();
    }

    test('a file that means harm or is none is explained, changes nothing, and the page lives on', async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/'));
      await take(page, submitted, intake.take.new);
      const before = await stored(page);
      const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
      const forbidden = textOf(submitted).replace('"kept":', '"extra":{"__proto__":{"isAdmin":true}},"kept":');
      const cases: [string, { title: string }][] = [
        [`"${'x'.repeat(3_000_000)}"`, problems['too-large']],
        [textOf(submitted).replace('"kept":', `"deep":${deep},"kept":`), problems['too-deep']],
        [forbidden, problems.damaged],
        [textOf(submitted, { version: 2 }), problems['newer-version']],
        [textOf(submitted, { kind: 'parade' }), problems['unknown-kind']],
        [textOf(submitted).slice(0, -20), problems['not-json']],
        [textOf(objected, { events: objected.events.toReversed() }), problems['wrong-order']],
        [
          textOf(submitted, { events: submitted.events.map((event) => ({ ...event, type: 'hand-to-agency' })) }),
          problems['newer-version'],
        ],
      ];
      for (const [content, { title }] of cases) {
        await offer(page, content);
        await expect(page.locator('#import-results').getByRole('alert')).toContainText(title);
      }
      await expectNoBarriers(page);
      expect(await stored(page)).toEqual(before);
      expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
      await offer(page, textOf(submitted));
      await expect(page.getByText(outcomes.same)).toBeVisible();
    });

    test('steps out of order are named', async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/'));
      await offer(page, textOf(objected, { events: objected.events.toReversed() }));
      const step = { n: 1, step: intake.stepNames.object };
      await expect(page.getByText(fill(problems['wrong-order'].text, step))).toBeVisible();
    });

    test('a broken fingerprint is told before the brief is taken in, and taking it in loses nothing', async ({
      page,
    }) => {
      await page.goto(addressOf(locale, '/briefs/'));
      await take(page, submitted, intake.take.new);
      await offer(page, textOf(broken));
      await expect(page.getByText(intake.warning)).toBeVisible();
      await expect(page.getByText(outcomes.parted)).toBeVisible();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: intake.take.parted }).click();
      await expect(page.locator('a.list-title')).toHaveCount(2);
    });

    test('a continuation takes the place and leaves a snapshot; what parted stands beside, to be compared', async ({
      page,
    }) => {
      await page.goto(addressOf(locale, '/briefs/'));
      await take(page, submitted, intake.take.new);
      await offer(page, textOf(objected));
      await expect(page.getByText(outcomes.continues)).toBeVisible();
      await expect(page.getByText(intake.stepNames.object, { exact: false }).first()).toBeVisible();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: intake.take.continues }).click();
      await expect(page.locator('a.list-title')).toHaveCount(1);
      const snapshots = Object.entries(await stored(page)).filter(([key]) => key.includes(':snapshot:brief:'));
      expect(snapshots.map(([, text]) => JSON.parse(text).data.events.length)).toEqual([1]);

      await offer(page, textOf(submitted));
      await expect(page.getByText(outcomes.older)).toBeVisible();
      const another = { ...agreed, fields: { ...agreed.fields, goal: 'Another goal of the booklet' } };
      await take(page, another, intake.take.parted);
      await expect(page.locator('a.list-title')).toHaveCount(2);
      await page.locator('#import-results').getByRole('link', { name: intake.compare }).click();
      await expect(page.getByRole('heading', { name: intake.compared.title })).toBeVisible();
      await expect(page.locator('del, ins').filter({ hasText: 'Another goal' })).toBeVisible();
      await expectNoBarriers(page);
    });

    test('a million characters pasted into a field are refused, and the field stays as it was', async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await input(page, 'goal').fill('a goal');
      await expect(page.getByText(documents.saved)).toBeVisible();
      for (const text of ['x'.repeat(1_000_000), 'слово '.repeat(170_000)]) {
        await paste(page, 'goal', text);
        const [begin = ''] = editor.refusals['too-long'].split('{most}');
        await expect(page.getByText(begin)).toBeVisible();
        await expect(input(page, 'goal')).toHaveValue('a goal');
        await input(page, 'goal').press('End');
      }
      await input(page, 'audience').fill('still alive');
      await expect(input(page, 'audience')).toHaveValue('still alive');
    });

    test('a brief in a link opens to be read; taken over it is the same brief, as a copy another', async ({
      page,
      context,
    }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await input(page, 'deliverables.0.what').fill('Booklet <b>of link</b>');
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.getByRole('button', { name: editor.panels.handOver.open }).click();
      const link = page.locator('#hand-over-link');
      await expect(link).toHaveValue(/#b=1\.[\w-]+$/);
      await expectNoBarriers(page);
      const address = await link.inputValue();
      const id = page.url().split('#')[1];
      await page.goto(addressOf(locale, '/'));
      await page.evaluate(() => localStorage.clear());

      const other = await context.newPage();
      await other.goto(address);
      await expect(other.getByRole('heading', { level: 1 })).toContainText('Booklet <b>of link</b>');
      await expect(other).not.toHaveURL(/#b=/);
      await expect(other.getByText(outcomes.new)).toBeVisible();
      expect(Object.keys(await stored(other)).filter((key) => key.includes(':brief:'))).toEqual([]);
      await expectNoBarriers(other);
      await other.reload();
      await other.getByRole('button', { name: intake.link.copy }).click();
      await expect(input(other, 'deliverables.0.what')).toHaveValue('Booklet <b>of link</b>');
      expect(other.url()).not.toContain(id ?? '');
      await other.goto(address);
      await other.getByRole('button', { name: intake.take.new }).click();
      await expect(other).toHaveURL(new RegExp(`#${id}$`));
      await other.goto(addressOf(locale, '/briefs/'));
      await expect(other.locator('a.list-title')).toHaveCount(2);
    });

    test('a link that was cut, is too long, or holds something else is explained', async ({ page }) => {
      const cases: [string, { title: string }][] = [
        ['1.bm90IHBhY2tlZA', intake.link.problems.damaged],
        [`1.${'a'.repeat(16_000)}`, intake.link.problems['too-large']],
        ['7.abcd', problems['newer-version']],
      ];
      for (const [value, { title }] of cases) {
        await page.goto(addressOf(locale, '/'));
        await page.goto(addressOf(locale, `/briefs/edit/#b=${value}`));
        await expect(page.getByRole('alert')).toContainText(title);
      }
      await expectNoBarriers(page);
    });

    test('the message is copied on plain http, the file holds the brief, a letter shows its gaps', async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#new=print&mode=short'));
      await input(page, 'goal').fill('Three times as many requests');
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.getByRole('button', { name: editor.panels.handOver.open }).click();
      const message = page.locator('#hand-over-message');
      await expect(message).toHaveValue(/Three times as many requests/);
      await page.getByRole('button', { name: handOver.copyMessage }).click();
      await expect(page.getByText(handOver.copied)).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: handOver.file }).click(),
      ]);
      expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ format: 'parity/brief' });
      await page.locator('#letter-clarify summary').click();
      await expect(page.locator('#letter-clarify-body')).toHaveValue(/\[/);
      await page.locator('#letter-clarify-body').fill('No gaps');
      await page.locator('#letter-clarify-subject').fill('None here');
      await expect(page.locator('#letter-clarify').getByText(handOver.noGaps)).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

test('a brief begun in another language is still read in the language of the page', async ({ page }) => {
  const brief = newBrief({ id: soundDraft.id, kind: 'print', mode: 'short', locale: 'en', at: '2026-11-23T09:00:00Z' });
  await page.goto(addressOf('ru', '/briefs/'));
  await offer(page, textOf(brief));
  await expect(page.getByText(uiOf('ru').intake.outcomes.new)).toBeVisible();
});
