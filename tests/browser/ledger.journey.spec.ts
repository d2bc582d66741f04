import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { type Node, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import type { Brief } from '#domain/brief/brief.ts';
import { SECRET } from '#domain/brief/ledger/ledger.fixture.ts';
import { YEAR_TODAY, year } from '#domain/brief/ledger/year.fixture.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { typeset } from '#domain/text/typography.ts';
import { expectNoBarriers } from './barriers.ts';
import { briefId, storedBrief } from './many-briefs.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

const ROUTE = '/briefs/ledger/';
/** The year of the unit tests as a browser keeps it: ids of documents are UUIDs. */
const briefs: readonly Brief[] = year.map((brief, index) => ({ ...brief, id: briefId(index + 1) }));

async function put(page: Page, documents: readonly Brief[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    (entries) => {
      for (const [key = '', text = ''] of entries) localStorage.setItem(key, text);
    },
    documents.map((brief) => [`parity:v1:brief:${brief.id}`, storedBrief(brief)]),
  );
}

/** Opens the ledger on the last day of the year that the briefs are about. */
async function openWith(page: Page, locale: Locale, documents: readonly Brief[]): Promise<void> {
  await page.clock.setFixedTime(new Date(`${YEAR_TODAY}T12:00:00`));
  await put(page, documents);
  await page.goto(addressOf(locale, ROUTE));
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The texts of a Markdown document by kind of node, as a reader of CommonMark shows them. */
function shown(markdown: string): { text: string; headings: number } {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return {
    text: nodes.map((node) => node.literal ?? '\n').join(''),
    headings: nodes.filter(({ type }) => type === 'heading').length,
  };
}

for (const locale of LOCALES) {
  const { ledger, standing } = uiOf(locale);
  const { parts, filter, take, empty } = ledger;
  const part = (page: Page, title: string) =>
    page.locator('.ledger-part', { has: page.getByRole('heading', { name: typeset(title, locale), exact: true }) });
  const row = (page: Page, title: string, label: string) =>
    part(page, title)
      .locator('tr')
      .filter({ has: page.getByRole('rowheader', { name: typeset(label, locale), exact: true }) });
  const share = (n: number, of: number) => fill(parts.share.of, { n, of });
  const counted = (page: Page, n: number) =>
    expect(page.getByText(plural(locale, ledger.counted, n)).first()).toBeVisible();

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('an empty ledger says what will be here, and leads to a filled one', async ({ page }) => {
      await page.goto(addressOf(locale, ROUTE));
      await expect(page.getByRole('heading', { name: typeset(empty.title, locale) })).toBeVisible();
      await expectNoBarriers(page);
      await page.getByRole('link', { name: typeset(empty.example, locale) }).click();
      await expect(page.locator('#ledger-example')).toBeFocused();
      await expect(page.getByText(typeset(ledger.shown.eyebrow, locale))).toBeVisible();
      await expect(page.locator('.ledger-part')).toHaveCount(8);
      await expectNoBarriers(page);
      // An example is only looked at.
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':brief:')))).toEqual([]);
      await page.getByRole('link', { name: typeset(ledger.shown.back, locale) }).click();
      await expect(page.getByRole('heading', { name: typeset(empty.title, locale) })).toBeVisible();
    });

    test('drafts alone make no ledger', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, locale, briefs.slice(0, 1));
      await expect(page.getByText(typeset(empty.onlyDrafts, locale))).toBeVisible();
      await expectNoBarriers(page);
    });

    test('a year of briefs: shares with the numbers behind them, both sides as large', async ({ page }) => {
      await openWith(page, locale, briefs);
      await counted(page, 22);
      await expect(page.getByText(plural(locale, ledger.drafts, 1))).toBeVisible();
      await expect(row(page, parts.approval.title, parts.approval.keys.before)).toContainText(share(13, 18));
      await expect(row(page, parts.approval.title, parts.approval.keys.after)).toContainText(
        fill(parts.share.recorded, { n: 1 }),
      );
      // Per cent stand with ten cases or more, never with four.
      await expect(row(page, parts.approval.title, parts.approval.keys.before)).toContainText('72');
      for (const label of [parts.warnings.keys.yes, parts.warnings.keys.no]) {
        const line = row(page, parts.warnings.title, label).first();
        await expect(line.getByRole('cell').first()).toHaveText(share(1, 4));
      }
      const word = `${parts.warnings.keys.yes}, ${parts.warnings.word.contractor}`;
      await expect(row(page, parts.warnings.title, word)).toContainText(share(1, 4));
      await expect(row(page, parts.silences.title, parts.silences.keys.silent)).toContainText(share(1, 1));
      await expect(
        page.getByRole('img', { name: new RegExp(`^${typeset(parts.objections.title, locale)}\\.`) }),
      ).toBeVisible();
      const sizes = await page
        .locator('.pairs b')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
      expect(sizes).toHaveLength(12);
      expect(new Set(sizes).size).toBe(1);
      expect(await page.locator('main').innerText()).not.toContain(SECRET);
      await expectNoBarriers(page);
    });

    test('a period and a kind are chosen by keyboard alone, and given back', async ({ page }) => {
      await openWith(page, locale, briefs);
      const period = page.getByLabel(filter.period, { exact: true });
      await period.focus();
      await period.selectOption({ label: typeset(fill(filter.quarters[2], { year: 2026 }), locale) });
      await counted(page, 9);
      await expect(period).toBeFocused();
      await period.selectOption('own');
      await page.keyboard.press('Tab');
      await expect(page.getByLabel(filter.from)).toBeFocused();
      await page.getByLabel(filter.from).fill('2026-10-01');
      await page.getByLabel(filter.to).fill('2026-09-01');
      await expect(page.getByText(typeset(filter.wrong, locale)).first()).toBeVisible();
      await expect(page.locator('.ledger-part')).toHaveCount(0);
      await expectNoBarriers(page);
      await page.getByLabel(filter.to).fill('2026-10-31');
      await counted(page, 3);
      await page.getByLabel(filter.kind, { exact: true }).selectOption('website');
      await counted(page, 1);
      await page.getByLabel(filter.from).fill('2030-01-01');
      await page.getByLabel(filter.to).fill('');
      await expect(page.getByText(typeset(filter.nothing, locale))).toBeVisible();
      await page.getByRole('button', { name: typeset(filter.reset, locale) }).focus();
      await page.keyboard.press('Enter');
      await expect(period).toBeFocused();
      await counted(page, 22);
    });

    test('the briefs behind the figures open from their numbers', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, locale, briefs);
      await page.getByText(typeset(ledger.cases.title, locale)).click();
      const link = page.getByRole('link', { name: '2026-true', exact: true });
      const id = briefs.find(({ number }) => number === '2026-true')?.id;
      await expect(link).toHaveAttribute('href', `${addressOf(locale, '/briefs/edit/')}#${id}`);
      await expect(page.getByRole('row', { name: /2026-true/ })).toContainText(standing.states.accepted);
      await expectNoBarriers(page);
    });

    test('the files hold what was counted and no name, read by other programs', async ({ page }) => {
      await openWith(page, locale, briefs);
      const download = async (label: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: label, exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/^[\p{L}\d-]+_2026-12-31\.(md|csv)$/u);
        await expect(page.getByText(fill(take.saved, { name: file.suggestedFilename() }))).toBeVisible();
        return textOf(file);
      };
      const csv = await download(take.csv);
      const rows: string[][] = parse(csv, { bom: true, delimiter: locale === 'ru' ? ';' : ',' });
      expect(rows).toHaveLength(23);
      expect(rows[0]?.[0]).toBe(ledger.columns.number);
      const markdown = await download(take.markdown);
      const { text, headings } = shown(markdown);
      expect(headings).toBe(12);
      expect(text).toContain(typeset(parts.warnings.title, locale));
      expect(text.replace(/\s+/g, ' ')).toContain(share(13, 18));
      for (const file of [csv, markdown]) for (const name of SECRET.split('-')) expect(file).not.toContain(name);
    });

    test('it keeps to dark, forced colours, a narrow window and paper', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, locale, briefs);
      await counted(page, 22);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: null });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.getByText(typeset(ledger.cases.title, locale)).click();
      await expectNoBarriers(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.ledger-filters')).toBeHidden();
      await expect(page.locator('.ledger-take')).toBeHidden();
      await expect(page.getByText(fill(ledger.document.asOf, { date: '' }).trim()).first()).toBeVisible();
      await expect(page.locator('.ledger-part').first()).toBeVisible();
    });

    test('a brief that cannot be read is told of, the rest is counted', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, locale, briefs);
      await page.evaluate((id) => localStorage.setItem(`parity:v1:brief:${id}`, '{"schema":1,'), briefId(99));
      await page.reload();
      await expect(page.getByText(typeset(plural(locale, ledger.unreadable, 1), locale))).toBeVisible();
      await counted(page, 22);
      await expectNoBarriers(page);
    });
  });
}
