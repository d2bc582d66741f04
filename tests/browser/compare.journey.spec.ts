import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { attemptOf, bank, fileOf, respondentOf, resultOf, store } from './compared.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

/** Text without its non-breaking spaces, as content files hold it. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** The headings of a Markdown text, as an independent reader finds them. */
function headingsOf(markdown: string): string[] {
  const walker = new Parser().parse(markdown).walker();
  const headings: string[] = [];
  let isInside = false;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.node.type === 'heading') {
      isInside = event.entering;
      if (isInside) headings.push('');
    } else if (isInside) headings.push(`${headings.pop() ?? ''}${plain(event.node.literal ?? '')}`);
  }
  return headings;
}

const keysHere = (page: Page, part: string) =>
  page.evaluate((text) => Object.keys(localStorage).filter((key) => key.includes(text)).length, part);

for (const locale of LOCALES) {
  const ui = uiOf(locale);
  const { compare, documents } = ui;
  const words = ui.reports.comparison;
  const route = addressOf(locale, '/assessment/compare/');
  const rows = (page: Page) => page.locator('.people tbody tr');

  /** Opens the page with so many stored respondents of each side, and waits for what they say. */
  async function openWith(page: Page, { sales, marketing }: { sales: number; marketing: number }): Promise<void> {
    await page.goto(route);
    const people = [
      ...Array.from({ length: sales }, (_, index) => resultOf('sales', index + 1, locale)),
      ...Array.from({ length: marketing }, (_, index) => resultOf('marketing', index + 50, locale)),
    ];
    await store(page, 'respondent', people.map(respondentOf));
    await page.reload();
    await expect(page.locator('#comparison-title')).toBeVisible();
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('an empty page says how to begin and asks people', async ({ page }) => {
      await page.goto(route);
      await expect(page.getByRole('link', { name: compare.empty.link })).toBeVisible();
      await expectNoBarriers(page);
      await page.getByText(compare.ask.withoutBoss, { exact: true }).click();
      await expect(page.getByLabel(compare.ask.link)).toHaveValue(/\/assessment\/#mode=full&boss=off$/);
      await expect(page.getByLabel(compare.ask.invitation)).toHaveValue(/#mode=full&boss=off/);
      expect(await keysHere(page, 'respondent')).toBe(0);
    });

    test('six respondents by files, links and one’s own; removed, brought back, kept', async ({ page }) => {
      await page.goto(route);
      await store(page, 'assessment', [attemptOf(resultOf('marketing', 6, locale))]);
      await page.reload();
      const damaged = fileOf(resultOf('sales', 9, locale), 'damaged.result.json');
      const files = [
        fileOf(resultOf('sales', 1, locale)),
        fileOf(resultOf('sales', 2, locale)),
        fileOf(resultOf('marketing', 4, locale)),
        { ...damaged, buffer: damaged.buffer.subarray(0, 300) },
        fileOf(resultOf('sales', 1, locale), 'again.result.json'),
      ];
      await page.locator('#result-files').setInputFiles(files);
      const outcome = page.locator('#outcomes');
      await expect(outcome).toContainText(fill(compare.read.mixed, { added: 3, refused: 2 }));
      await expect(outcome).toBeFocused();
      await expect(outcome.getByRole('listitem').filter({ hasText: 'damaged.result.json' })).toContainText(
        compare.read.problems.damaged,
      );
      await expect(outcome.getByRole('listitem').filter({ hasText: 'again.result.json' })).toContainText(
        compare.read.duplicate.split(' (')[0] ?? '',
      );
      await expectNoBarriers(page);

      await page.getByText(compare.add.paste).click();
      const links = [resultOf('sales', 3, locale), resultOf('marketing', 5, locale)].map(
        (result) => `https://parity.example/assessment/result/#r=${encodeResultLink(result, bank)}`,
      );
      await page.getByLabel(compare.add.pasteLabel).fill(`Вот: ${links.join('\n и ')}`);
      await page.getByRole('button', { name: compare.add.read, exact: true }).click();
      await expect(outcome).toContainText(fill(compare.read.added, { added: 2 }));

      await page.getByRole('button', { name: compare.add.own }).click();
      await page.locator('#own-results').getByRole('button').click();
      await expect(page.locator('#own-results')).toContainText(compare.own.added);
      await expect(rows(page)).toHaveCount(6);

      await expect(page.locator('#comparison-title')).toHaveText(compare.report.headlines['two-realities']);
      await expect(page.getByText(words.underdogs.title)).toBeVisible();
      await expect(page.locator('.to-discuss li')).toHaveCount(3);
      await expect(page.locator('.gap-map > li')).toHaveCount(8);
      const first = page.locator('.gap-map details').first();
      await first.locator('summary').click();
      await expect(first.getByRole('row')).toHaveCount(1 + 6);
      await expect(first.locator('td b').first()).toBeVisible();
      await expectNoBarriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: null });

      await rows(page)
        .first()
        .getByRole('button', { name: new RegExp(`^${compare.people.remove}`) })
        .click();
      await expect(rows(page)).toHaveCount(5);
      await page.locator('.undo').getByRole('button', { name: documents.undo }).click();
      await expect(rows(page)).toHaveCount(6);
      await page.getByText(compare.report.withoutBoss, { exact: true }).click();
      await expect(page.getByText(compare.report.withoutBoss, { exact: true })).toBeVisible();
      await page.reload();
      await expect(rows(page)).toHaveCount(6);
      await expect(page.getByLabel(compare.report.withoutBoss)).toBeChecked();
    });

    test('what cannot be compared is refused with its reason', { tag: '@desk' }, async ({ page }) => {
      await page.goto(route);
      const own = toResultFile(resultOf('sales', 1, locale));
      const changed = (name: string, change: object) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...own, ...change })),
      });
      await page
        .locator('#result-files')
        .setInputFiles([
          changed('bank.json', { bank: '2031.1' }),
          changed('personal.json', { instrument: 'customer' }),
          changed('newer.json', { version: 9 }),
          { name: 'film.json', mimeType: 'application/json', buffer: Buffer.alloc(2 * 1024 * 1024 + 1) },
          { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('!') },
        ]);
      const reasons = ['other-bank', 'other-instrument', 'newer-version', 'too-large', 'wrong-format'] as const;
      const alert = page.getByRole('alert');
      for (const reason of reasons) await expect(alert).toContainText(compare.read.problems[reason]);
      await expectNoBarriers(page);
      expect(await keysHere(page, 'respondent')).toBe(0);
    });

    test('one side alone is told what is missing, and nothing is compared', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, { sales: 2, marketing: 0 });
      await expect(page.locator('#comparison-title')).toHaveText(compare.report.headlines.marketing);
      await expect(page.locator('.gap-map')).toHaveCount(0);
      await expect(page.getByText(compare.take.title)).toHaveCount(0);
      await expectNoBarriers(page);
    });

    test('the report holds figures of departments, and nobody’s own', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, { sales: 3, marketing: 3 });
      const personal = /Label-|Unit-|00000000/;

      const word = await downloaded(page, () => page.getByRole('button', { name: compare.take.word }).click());
      expect(word.suggestedFilename()).toMatch(/\.docx$/);
      const { value: html } = await mammoth.convertToHtml({ path: await word.path() });
      expect(plain(html)).toContain(plain(words.title));
      expect(html).not.toMatch(personal);
      await expect(page.getByText(fill(compare.take.done, { name: word.suggestedFilename() }))).toBeVisible();

      const markdown = await downloaded(page, () => page.getByRole('button', { name: compare.take.markdown }).click());
      const text = readFileSync(await markdown.path(), 'utf8');
      expect(text).not.toMatch(personal);
      expect(headingsOf(text)).toContain(words.dimensions.title);

      const csv = await downloaded(page, () => page.getByRole('button', { name: compare.take.csv }).click());
      const table: string[][] = parseCsv(readFileSync(await csv.path(), 'utf8'), {
        bom: true,
        delimiter: locale === 'ru' ? ';' : ',',
      });
      // Headings, people, bias, all dimensions, then eight dimensions and their 36 items: no line for a person.
      expect(table).toHaveLength(4 + 8 + 36);
      expect(table.flat().join('\n')).not.toMatch(personal);

      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('.paper h1')).toHaveText(words.title);
      await expect(page.locator('.paper')).not.toContainText(personal);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.paper')).toHaveCount(0);
    });

    test('with fewer than three a side people are asked first', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, { sales: 3, marketing: 2 });
      const files: Download[] = [];
      page.on('download', (download) => files.push(download));
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('.paper')).toContainText(compare.take.fewPrinted);
      await expect(page.locator('.paper table')).toHaveCount(0);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

      await page.getByRole('button', { name: compare.take.markdown }).click();
      await expect(page.getByRole('heading', { name: compare.take.fewTitle })).toBeFocused();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: compare.take.fewNo }).click();
      await expect(page.getByRole('button', { name: compare.take.markdown })).toBeFocused();
      expect(files).toHaveLength(0);
      await page.getByRole('button', { name: compare.take.markdown }).click();
      await downloaded(page, () => page.getByRole('button', { name: compare.take.fewYes }).click());
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('.paper table').first()).toBeAttached();
    });

    test('everybody removed by one question that names how many, and brought back', { tag: '@desk' }, async ({
      page,
    }) => {
      await openWith(page, { sales: 9, marketing: 8 });
      await expect(rows(page)).toHaveCount(12);
      await page.getByRole('button', { name: fill(compare.people.all, { n: 17 }) }).click();
      await expect(rows(page)).toHaveCount(17);
      await page.getByRole('button', { name: compare.people.removeAll }).click();
      await expect(page.getByText(plural(locale, compare.people.sure, 17))).toBeFocused();
      await page.getByRole('button', { name: compare.people.sureNo }).click();
      await page.getByRole('button', { name: compare.people.removeAll }).click();
      await page.getByRole('button', { name: compare.people.sureYes }).click();
      await expect(rows(page)).toHaveCount(0);
      await page.getByText(fill(compare.people.bin, { n: 17 })).click();
      await expectNoBarriers(page);
      await page.getByRole('button', { name: fill(compare.people.restoreAll, { n: 17 }) }).click();
      await expect(rows(page).nth(11)).toBeVisible();
      expect(await keysHere(page, ':v1:respondent:')).toBe(17);
    });

    test('a paper questionnaire goes in by the keyboard alone, and a half of it is not lost', { tag: '@desk' }, async ({
      page,
    }) => {
      await page.goto(route);
      await page.getByRole('button', { name: compare.add.paper }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#paper-title')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.getByRole('radio', { name: ui.assessment.begin.from.sales })).toBeChecked();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: compare.paper.modes.quick })).toBeChecked();
      await expect(page.locator('.keys')).toHaveCount(12);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator('.keys').first()).toBeFocused();

      await page.keyboard.type('7');
      await expect(page.locator('.paper-rows .field-error')).toContainText('7');
      await expect(page.locator('.keys').first()).toBeFocused();
      await expectNoBarriers(page);
      await page.keyboard.type('12');
      await expect(page.locator('.keys').nth(2)).toBeFocused();
      await page.keyboard.press('Backspace');
      await expect(page.locator('.keys').nth(1)).toBeFocused();
      await page.keyboard.type('5');
      await expect(page.locator('.keys').nth(2)).toBeFocused();

      await page.reload();
      await page.getByRole('button', { name: compare.add.paperDraft }).click();
      await expect(page.getByText(compare.paper.draft)).toBeVisible();
      await expect(page.locator('.keys').nth(1)).toHaveValue('5');
      await page.locator('.keys').nth(2).focus();
      await page.keyboard.type('3333333333');
      await expect(page.getByRole('button', { name: compare.paper.submit })).toBeFocused();
      await page.locator('.keys').first().focus();
      await page.keyboard.press('Enter');
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText(compare.people.sources.paper);
      await expect(page.locator('.keys').first()).toHaveValue('');

      await page.getByRole('button', { name: compare.paper.submit }).click();
      await expect(page.getByRole('alert')).toContainText(compare.paper.noRole);
      await expect(page.getByRole('alert')).toContainText(compare.paper.noAnswers);
      await expectNoBarriers(page);
    });

    test('the example is shown read-only and stored nowhere', async ({ page }) => {
      await page.goto(route);
      await page.getByRole('link', { name: compare.empty.link }).click();
      await expect(page.locator('#example-title')).toBeFocused();
      await expect(page.getByText(compare.example.eyebrow)).toBeVisible();
      await expect(page.locator('.gap-map > li')).toHaveCount(8);
      await expect(rows(page)).toHaveCount(6);
      await expect(page.getByRole('button', { name: new RegExp(`^${compare.people.remove}`) })).toHaveCount(0);
      await expectNoBarriers(page);
      await page.reload();
      await expect(rows(page)).toHaveCount(6);
      expect(await keysHere(page, 'respondent')).toBe(0);
      await page.getByRole('link', { name: compare.example.back }).click();
      await expect(page.getByRole('link', { name: compare.empty.link })).toBeVisible();
    });
  });
}
