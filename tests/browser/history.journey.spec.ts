import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { compareAttempts } from '#domain/assessment/attempt-change.ts';
import type { Answer, Answers, Bank } from '#domain/assessment/bank.ts';
import { readChange, SLIGHT } from '#domain/assessment/change-reading.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank;
const ROUTE = '/assessment/history/';

function answers(agree: number, pole: number, state: 'none' | 'occasional' | 'regular'): Answers {
  const value = (id: string): Answer => {
    const type = bank.items[id]?.type;
    if (type === 'function') return { state, controller: 'joint' };
    return type === 'pole' ? pole : agree;
  };
  return Object.fromEntries(Object.keys(bank.items).map((id) => [id, value(id)]));
}

/** Ids end in a digit, so that each is a real one and can be told from the others. */
function attempt(n: number, given: Partial<Attempt> & Pick<Attempt, 'answers'>): Attempt {
  return {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    instrument: 'company',
    bank: bank.bank,
    mode: 'full',
    respondent: { role: 'sales' },
    locale: 'ru',
    startedAt: '2025-01-01T09:00:00.000Z',
    ...given,
  };
}

const early = attempt(1, { answers: answers(2, -2, 'occasional'), finishedAt: '2026-03-02T09:00:00.000Z' });
const quick = attempt(2, { answers: answers(3, -1, 'none'), mode: 'quick', finishedAt: '2026-06-01T09:00:00.000Z' });
const late = attempt(3, {
  answers: { ...answers(4, -1, 'regular'), 'objections.written': 'unknown', 'structure.rank': 1 },
  respondent: { role: 'sales', label: 'после выставки' },
  finishedAt: '2026-09-01T09:00:00.000Z',
});
const foreign = attempt(4, {
  answers: { 'briefs.written': 2, 'briefs.approved': 1, 'gone.item': 3 },
  bank: '2025.1',
  finishedAt: '2025-03-03T09:00:00.000Z',
});
const fromMarketing = attempt(5, {
  answers: answers(3, -2, 'none'),
  respondent: { role: 'marketing' },
  finishedAt: '2026-05-05T09:00:00.000Z',
});
const unfinished = attempt(6, { answers: {}, respondent: { role: 'marketing' } });
const habits = attempt(7, { answers: {}, instrument: 'customer', finishedAt: '2026-10-01T09:00:00.000Z' });
const ALL = [early, quick, late, foreign, fromMarketing, unfinished, habits];

/** Puts attempts into the storage before the page that reads them is opened. */
async function openWith(page: Page, locale: Locale, attempts: readonly Attempt[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((documents) => {
    for (const data of documents) {
      const envelope = { schema: 1, rev: 1, savedAt: '2026-09-01T09:00:00.000Z', data };
      localStorage.setItem(`parity:v1:assessment:${data.id}`, JSON.stringify(envelope));
    }
  }, attempts);
  await page.goto(addressOf(locale, ROUTE));
}

const rows = (page: Page) => page.locator('.history-table tbody tr');
const row = (page: Page, { id }: Attempt) => rows(page).filter({ has: page.locator(`a[href$="#${id}"]`) });
const changeOf = (page: Page, what: string) =>
  page.locator('.change-table tr').filter({ has: page.getByRole('rowheader', { name: what, exact: true }) });

for (const locale of LOCALES) {
  const { history, assessment, documents } = uiOf(locale);
  const { compare } = history;

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('an empty history says what comes here and leads to the assessment', async ({ page }) => {
      await page.goto(addressOf(locale, ROUTE));
      await expect(page.getByRole('heading', { name: history.empty.title })).toBeVisible();
      await expectNoBarriers(page);
      await page.getByRole('link', { name: history.empty.action }).click();
      await expect(page).toHaveURL(new RegExp(`${addressOf(locale, '/assessment/')}$`));
    });

    test('results of one side over time: chart, table, and nothing of the other side in it', async ({ page }) => {
      await openWith(page, locale, ALL);
      const chart = page.getByRole('img', { name: new RegExp(history.chart.title) });
      await expect(chart).toBeVisible();
      await expect(chart.locator('circle')).toHaveCount(3);
      await expect(chart.locator('circle.quick')).toHaveCount(1);
      await expect(rows(page)).toHaveCount(4);
      await expect(row(page, foreign)).toContainText(fill(history.table.otherBank, { bank: '2025.1' }));
      await expect(row(page, late)).toContainText('после выставки');
      await expect(row(page, late).getByRole('link')).toHaveAttribute('href', /\/assessment\/result\/#/);
      await expect(page.getByText(history.view.why)).toBeVisible();
      await expectNoBarriers(page);

      await page.getByText(assessment.roles.marketing, { exact: true }).click();
      await expect(rows(page)).toHaveCount(1);
      await expect(chart.locator('circle')).toHaveCount(1);
      await expect(page.getByText(compare.one)).toBeVisible();
    });

    test('the chart and the tables keep to dark, forced colours and a narrow window', { tag: '@desk' }, async ({
      page,
    }) => {
      await openWith(page, locale, ALL);
      await expect(page.locator('.chart svg')).toBeVisible();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: null });
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoBarriers(page);
      const { size, shown } = await page.locator('.chart svg').evaluate((chart) => {
        const text = chart.querySelector('.chart-date')?.getBoundingClientRect();
        return { size: text?.height ?? 0, shown: chart.getBoundingClientRect().right };
      });
      expect(size).toBeGreaterThan(24);
      expect(shown).toBeLessThanOrEqual(320);
    });

    test('an attempt that was begun can be gone on with, and does not count yet', { tag: '@desk' }, async ({
      page,
    }) => {
      await openWith(page, locale, [unfinished]);
      await expect(page.getByRole('heading', { name: history.empty.title })).toBeVisible();
      const link = page.getByRole('link', { name: history.unfinished.continue });
      await expect(link).toHaveAttribute('href', new RegExp(`/assessment/take/#${unfinished.id}$`));
      await expectNoBarriers(page);
    });

    test('two attempts are compared on what both asked', async ({ page }) => {
      await openWith(page, locale, ALL);
      const basis = page.getByRole('status');
      const earlier = page.getByLabel(compare.earlier);
      await expect(earlier).toHaveValue(quick.id);
      await expect(page.getByLabel(compare.later)).toHaveValue(late.id);
      await expect(basis).toContainText(plural(locale, compare.common, 12, { why: compare.why.mode }));
      await expect(basis).toContainText(fill(compare.paired, { paired: 11 }));

      await earlier.selectOption(early.id);
      await expect(basis).toContainText(plural(locale, compare.common, 36, { why: '' }));
      const { strength, bias } = compareAttempts(bank, early, late);
      const { direction, points } = readChange(strength, SLIGHT.strength);
      expect(direction).toBe('up');
      await expect(changeOf(page, compare.strength)).toContainText(fill(compare.up, { n: points }));
      const shifted = fill(compare.toMarketing, { n: readChange(bias, SLIGHT.bias).points });
      await expect(changeOf(page, compare.bias)).toContainText(shifted);
      for (const kind of [compare.moved.up, compare.moved.down, compare.moved.swung]) {
        const list = page.locator('.moved > div').filter({ hasText: kind });
        await expect(list.getByRole('listitem').first()).toBeVisible();
        expect(await list.getByRole('listitem').count()).toBeLessThanOrEqual(5);
      }
      await expectNoBarriers(page);

      await earlier.selectOption(foreign.id);
      await expect(basis).toContainText(plural(locale, compare.common, 2, { why: compare.why.bank }));
      await expect(changeOf(page, compare.strength)).toContainText(compare.tooFew);
      await expectNoBarriers(page);
    });

    test('a small change is called hardly any', { tag: '@desk' }, async ({ page }) => {
      const again = { ...early, ...attempt(8, { answers: { ...early.answers, 'briefs.written': 3 } }) };
      await openWith(page, locale, [early, { ...again, finishedAt: '2026-04-02' }]);
      await expect(changeOf(page, compare.strength)).toContainText(compare.same);
      await expect(page.getByText(fill(compare.caution, { strength: 5, points: 10 }))).toBeVisible();
      await expect(page.getByRole('link', { name: compare.weak.plan })).toHaveAttribute('href', /\/plan\/$/);
    });

    test('deleting is undone, and what is deleted stays so', { tag: '@desk' }, async ({ page }) => {
      await openWith(page, locale, [early, late]);
      const remove = (target: Attempt) => row(page, target).getByRole('button', { name: history.table.remove });
      await remove(late).click();
      await expect(rows(page)).toHaveCount(1);
      await expect(page.getByRole('heading', { name: history.table.title })).toBeFocused();
      await page.getByRole('button', { name: documents.undo }).click();
      await expect(rows(page)).toHaveCount(2);
      await remove(late).click();
      await remove(early).click();
      await expect(page.getByRole('heading', { name: history.empty.title })).toBeFocused();
      await expectNoBarriers(page);
      await page.reload();
      await expect(page.getByRole('heading', { name: history.empty.title })).toBeVisible();
      const keys = await page.evaluate(() => Object.keys(localStorage));
      expect(keys.filter((key) => key.startsWith('parity:v1:bin:assessment:'))).toHaveLength(2);
    });
  });
}
