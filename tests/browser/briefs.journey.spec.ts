import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { Parser } from 'commonmark';
import mammoth from 'mammoth';
import { parse } from 'yaml';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

type Field = { id: string; type: string; label: Record<Locale, string>; add?: Record<Locale, string> };
const readYaml = (file: string) => parse(readFileSync(`content/briefs/${file}.yaml`, 'utf8'));
const commonFields = (readYaml('common').sections as { fields: Field[] }[]).flatMap(({ fields }) => fields);
const fieldOf = (id: string) => commonFields.find((field) => field.id === id) as Field;
const input = (page: Page, path: string) => page.locator(`#f-${path.replaceAll('.', '-')}`);

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** On a phone the sections of a full brief are folded: opens them all. */
async function unfold(page: Page): Promise<void> {
  await expect(page.locator('.part').first()).toBeVisible();
  const folded = page.locator('.part-toggle[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
}

for (const locale of LOCALES) {
  const { briefs, documents, editor, intake } = uiOf(locale);
  const booklet = locale === 'ru' ? 'Буклет о серии «Склад»' : 'Depot booklet';
  const problem =
    locale === 'ru' ? 'На стенде берут каталог и не находят цен <b>_совсем_</b>' : 'No price is found <b>_at all_</b>';

  async function openNew(page: Page, kind: string, mode: 'full' | 'short'): Promise<void> {
    await page.goto(addressOf(locale, `/briefs/edit/#new=${kind}&mode=${mode}`));
    await unfold(page);
    await expect(input(page, 'deliverables.0.what')).toBeVisible();
  }

  async function chooseMode(page: Page, mode: 'short' | 'full'): Promise<void> {
    await page
      .locator('.modes label')
      .nth(mode === 'short' ? 0 : 1)
      .click();
    if (mode === 'short') return;
    // On a phone the sections fold once they are drawn.
    await expect(async () => {
      await unfold(page);
      await expect(input(page, 'problem')).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  async function writeShort(page: Page): Promise<void> {
    await input(page, 'deliverables.0.what').fill(booklet);
    await input(page, 'deliverables.0.quantity').fill('1500');
    await input(page, 'audience').fill(locale === 'ru' ? 'инженеры складов' : 'warehouse engineers');
    await input(page, 'goal').fill(locale === 'ru' ? 'оставят размеры склада' : 'leave the size of their warehouse');
    await input(page, 'due').fill('2027-03-09');
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a brief stores nothing before the first letter, then one, and survives closing the browser', async ({
      page,
      context,
    }) => {
      await openNew(page, 'print', 'short');
      await expect(page).toHaveURL(/#new=print/);
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':brief:')))).toEqual([]);
      await writeShort(page);
      await expect(page.getByText(documents.saved)).toBeVisible();
      await expect(page).toHaveURL(/#[0-9a-f-]{36}$/);
      await page.reload();
      await expect(input(page, 'goal')).not.toHaveValue('');
      await expect(page.getByText(editor.missing.submitReady)).toBeVisible();
      await page.close();
      const later = await context.newPage();
      await later.goto(addressOf(locale, '/briefs/'));
      await expect(later.locator('a.list-title')).toHaveText([new RegExp(booklet)]);
      await expectNoBarriers(later);
    });

    test('all fields unfold and fold back with nothing lost', async ({ page }) => {
      await openNew(page, 'exhibition', 'short');
      await writeShort(page);
      await chooseMode(page, 'full');
      await input(page, 'problem').fill(problem);
      await expectNoBarriers(page);
      await chooseMode(page, 'short');
      await expect(input(page, 'goal')).not.toHaveValue('');
      await chooseMode(page, 'full');
      await expect(input(page, 'problem')).toHaveValue(problem);
    });

    test('rows are added, moved, removed, and come back', async ({ page }) => {
      await openNew(page, 'print', 'full');
      const add = page
        .locator('#field-deliverables')
        .getByRole('button', { name: fieldOf('deliverables').add?.[locale] ?? '' });
      await input(page, 'deliverables.0.what').fill('один');
      await add.click();
      await expect(input(page, 'deliverables.1.what')).toBeFocused();
      await input(page, 'deliverables.1.what').fill('два');
      await page.locator('#row-deliverables-1-up').click();
      await expect(input(page, 'deliverables.0.what')).toHaveValue('два');
      await page.locator('#row-deliverables-0-remove').click();
      await expect(input(page, 'deliverables.0.what')).toHaveValue('один');
      await page.getByRole('button', { name: documents.undo }).click();
      await expect(input(page, 'deliverables.0.what')).toHaveValue('два');
      await expect(input(page, 'deliverables.1.what')).toHaveValue('один');
    });

    test('Word, Markdown, the file and the printed page all hold what was written', { tag: '@desk' }, async ({
      page,
    }) => {
      await openNew(page, 'print', 'full');
      await input(page, 'title').fill(booklet);
      await input(page, 'problem').fill(problem);
      await writeShort(page);
      await expect(page.getByText(documents.saved)).toBeVisible();

      const word = await downloaded(page, () => page.getByRole('button', { name: editor.take.word }).click());
      expect(word.suggestedFilename()).toMatch(/^[\p{L}\d_-]+\.docx$/u);
      const { value: wordText } = await mammoth.extractRawText({ path: await word.path() });
      // Typography puts non-breaking spaces into the text; the words are the same.
      for (const written of [booklet, problem, '1500']) expect(wordText.replaceAll('\u00a0', ' ')).toContain(written);

      const markdown = await downloaded(page, () => page.getByRole('button', { name: editor.take.markdown }).click());
      const tree = new Parser().parse(readFileSync(await markdown.path(), 'utf8'));
      const walker = tree.walker();
      const texts: string[] = [];
      for (let step = walker.next(); step !== null; step = walker.next()) {
        expect(['html_inline', 'html_block', 'link']).not.toContain(step.node.type);
        if (step.node.type === 'text') texts.push(step.node.literal ?? '');
      }
      expect(texts.join('').replaceAll('\u00a0', ' ')).toContain(problem);

      const file = await downloaded(page, () => page.getByRole('button', { name: editor.take.json }).click());
      const json = JSON.parse(readFileSync(await file.path(), 'utf8'));
      expect(json).toMatchObject({ format: 'parity/brief', version: 1, kind: 'print', locale, fields: { problem } });

      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('.print-only').getByText(problem).first()).toBeVisible();
    });

    test('a downloaded file is read back by another browser; what differs is kept beside it', { tag: '@desk' }, async ({
      page,
      browser,
      baseURL,
    }) => {
      await openNew(page, 'souvenirs', 'short');
      await writeShort(page);
      await expect(page.getByText(documents.saved)).toBeVisible();
      const file = await downloaded(page, () => page.getByRole('button', { name: editor.take.json }).click());
      const text = readFileSync(await file.path(), 'utf8');

      const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
      const colleague = await other.newPage();
      await colleague.goto(addressOf(locale, '/briefs/'));
      const offer = async (content: string) =>
        colleague
          .locator('#import-file')
          .setInputFiles({ name: 'x.brief.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await offer(text);
      await expect(colleague.getByText(intake.outcomes.new)).toBeVisible();
      await colleague.getByRole('button', { name: intake.take.new }).click();
      await expect(colleague.locator('a.list-title')).toHaveCount(1);
      await offer(text);
      await expect(colleague.getByText(intake.outcomes.same)).toBeVisible();
      await offer(text.replaceAll('1500', '900'));
      await expect(colleague.getByText(intake.outcomes.parted)).toBeVisible();
      await expectNoBarriers(colleague);
      await colleague.getByRole('button', { name: intake.take.parted }).click();
      await expect(colleague.locator('a.list-title')).toHaveCount(2);
      await other.close();
    });

    test('a wrong file is explained and changes nothing', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/'));
      const { problems } = intake;
      const cases: [string, string][] = [
        ['not a file of ours', problems['not-json'].title],
        ['{"format":"parity/result","version":1}', problems['wrong-format'].title],
        ['{"format":"parity/brief","version":2}', problems['newer-version'].title],
        ['{"format":"parity/brief","version":1,"id":"x"}', problems.damaged.title],
        [`${'['.repeat(40)}${']'.repeat(40)}`, problems['too-deep'].title],
        [`"${'x'.repeat(2_200_000)}"`, problems['too-large'].title],
      ];
      for (const [content, title] of cases) {
        const file = { name: 'x.brief.json', mimeType: 'application/json', buffer: Buffer.from(content) };
        await page.locator('#import-file').setInputFiles(file);
        await expect(page.getByText(title)).toBeVisible();
      }
      await expectNoBarriers(page);
      await expect(page.locator('a.list-title')).toHaveCount(0);
    });

    test('several briefs: a copy, a deletion, its undo', async ({ page }) => {
      await openNew(page, 'mailing', 'short');
      await writeShort(page);
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.goto(addressOf(locale, '/briefs/'));
      await page.getByRole('button', { name: new RegExp(`^${briefs.list.duplicate}`) }).click();
      await page.goto(addressOf(locale, '/briefs/'));
      await expect(page.locator('a.list-title')).toHaveCount(2);
      await page
        .getByRole('button', { name: new RegExp(`^${briefs.list.remove}`) })
        .first()
        .click();
      await expect(page.locator('a.list-title')).toHaveCount(1);
      await page.getByRole('button', { name: documents.undo }).click();
      await expect(page.locator('a.list-title')).toHaveCount(2);
    });

    test('an unknown id and an unknown kind are explained, with a way on', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/briefs/edit/#00000000-0000-4000-8000-000000000000'));
      await expect(page.getByRole('alert')).toContainText(documents.problems.missing.title);
      await expectNoBarriers(page);
      await page.goto(addressOf(locale, '/'));
      await page.goto(addressOf(locale, '/briefs/edit/#new=fireworks'));
      await expect(page.getByText(editor.unknownKind.title)).toBeVisible();
      await expectNoBarriers(page);
    });

    test('the empty templates are plain links, without a script', { tag: '@desk' }, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto(addressOf(locale, '/briefs/'));
      const links = await page.locator('a[href*="/briefs/blank/"]').all();
      expect(links).toHaveLength(10 * 2 * 2);
      const [word] = await Promise.all([page.waitForEvent('download'), links[0]?.click()]);
      const { value } = await mammoth.extractRawText({ path: await word.path() });
      expect(value).toContain(fieldOf('problem').label[locale]);
      await context.close();
    });
  });
}
