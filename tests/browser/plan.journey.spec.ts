import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { type Node, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { formatDate } from '#domain/i18n/format.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import type { Action } from '#domain/plan/action.ts';
import { typeset } from '#domain/text/typography.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const WORDS = {
  ru: ['Позвать обоих начальников на планёрку', 'Записать, с какой суммы нужно ТЗ', 'Вести статус по каждой заявке'],
  en: ['Ask both heads into the Monday meeting', 'Write down when a brief is needed', 'Give every enquiry a status'],
} as const;
const DAY_MS = 86_400_000;
const RESULT = '00000000-0000-4000-8000-0000000000aa';

/** A day so many days from today, as the page reads its clock. */
function dayFromToday(page: Page, days: number): Promise<string> {
  return page.evaluate((ms) => {
    const date = new Date(Date.now() + ms);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }, days * DAY_MS);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The texts of a Markdown document, as a reader of CommonMark shows them. */
function shownText(markdown: string): string {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes.map((node) => node.literal ?? '\n').join('');
}

for (const locale of LOCALES) {
  const { plan, assessment, documents } = uiOf(locale);
  const { list, form, take } = plan;
  const [first, second, third] = WORDS[locale];
  const open = (page: Page) => page.locator('ol.plan-list > li');
  const button = (page: Page, label: string, name: string) =>
    page.getByRole('button', { name: `${label}: ${name}`, exact: true });

  async function openPlan(page: Page): Promise<void> {
    await page.goto(addressOf(locale, '/plan/'));
    await expect(page.getByRole('heading', { name: form.title })).toBeVisible();
  }

  async function add(page: Page, text: string, owner = '', due = ''): Promise<void> {
    const own = page.locator('section', { has: page.getByRole('heading', { name: form.title }) });
    await own.getByLabel(form.text).fill(text);
    await own.getByLabel(form.owner).fill(owner);
    await own.getByLabel(form.due).fill(due);
    await own.getByRole('button', { name: form.submit }).click();
    await expect(own.getByRole('status')).toHaveText(fill(form.added, { text }));
    await expect(own.getByLabel(form.text)).toBeFocused();
  }

  async function addThree(page: Page): Promise<void> {
    for (const text of WORDS[locale]) await add(page, text);
    await expect(open(page)).toHaveCount(3);
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('an empty plan says where actions come from, and adds nothing without words', async ({ page }) => {
      await openPlan(page);
      await expect(page.getByRole('heading', { name: plan.empty.title })).toBeVisible();
      await expect(page.getByRole('link', { name: plan.empty.link })).toHaveAttribute(
        'href',
        addressOf(locale, '/assessment/'),
      );
      await expectNoBarriers(page);
      await page.getByRole('button', { name: form.submit }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${assessment.errorPrefix.trim()}`));
      await expectNoBarriers(page);
      await page.getByRole('link', { name: form.errorText }).click();
      await expect(page.getByLabel(form.text)).toBeFocused();
      // Half an action outlives the page.
      await page.getByLabel(form.text).fill('half');
      await page.reload();
      await expect(page.getByLabel(form.text)).toHaveValue('half');
      await add(page, first);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page).toHaveTitle(new RegExp(`^${plan.title}`));
    });

    test('actions are added, written anew, done and deleted, and are there after a reload', async ({ page }) => {
      await openPlan(page);
      const late = await dayFromToday(page, -2);
      await addThree(page);
      await button(page, list.edit, second).click();
      const row = open(page).nth(1);
      await expect(row.getByLabel(form.text)).toBeFocused();
      await row.getByLabel(form.owner).fill('A <b>head</b>');
      await row.getByLabel(form.due).fill(late);
      await expectNoBarriers(page);
      await row.getByLabel(form.owner).press('Enter');
      await expect(button(page, list.edit, second)).toBeFocused();
      await expect(row).toContainText('A <b>head</b>');
      await expect(row).toContainText(plural(locale, plan.late.overdue, 2));
      await expect(page.getByText(documents.saved)).toBeVisible();

      await page.getByRole('checkbox', { name: first }).click();
      await expect(open(page)).toHaveCount(2);
      await expect(page.getByRole('checkbox', { name: second })).toBeFocused();
      await button(page, assessment.index.remove, third).click();
      await expect(open(page)).toHaveCount(1);
      await page.getByRole('button', { name: documents.undo, exact: true }).last().click();
      await expect(open(page)).toHaveCount(2);
      await expect(page.getByText(documents.saved)).toBeVisible();

      await page.reload();
      await expect(open(page)).toHaveCount(2);
      await expect(open(page).first()).toContainText(formatDate(locale, late));
      await page.getByText(fill(list.done, { n: 1 })).click();
      await expect(page.locator('.plan-done')).toContainText(first);
      await expectNoBarriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null });
      await expectNoBarriers(page);
      await page.getByRole('checkbox', { name: first }).click();
      await expect(open(page)).toHaveCount(3);
      await expect(page.getByRole('checkbox', { name: first })).toBeFocused();
    });

    test('the order is changed by keyboard alone, and stays', { tag: '@desk' }, async ({ page }) => {
      await openPlan(page);
      await addThree(page);
      await button(page, list.up, third).focus();
      await page.keyboard.press('Enter');
      await expect(button(page, list.up, third)).toBeFocused();
      await expect(page.getByText(fill(list.moved, { text: third, n: 2, total: 3 }))).toBeAttached();
      await page.keyboard.press('Enter');
      // On top there is nothing left to pass: the focus waits on the other button.
      await expect(button(page, list.down, third)).toBeFocused();
      await expect(page.getByText(documents.saved)).toBeVisible();
      await page.reload();
      await expect(open(page)).toHaveText([new RegExp(third), new RegExp(first), new RegExp(second)]);
    });

    test('what was deleted lies in the bin until it is brought back or deleted for good', { tag: '@desk' }, async ({
      page,
    }) => {
      await openPlan(page);
      await addThree(page);
      await button(page, assessment.index.remove, first).click();
      await button(page, assessment.index.remove, second).click();
      await page.getByText(`${assessment.index.bin} (2)`).click();
      await button(page, documents.restore, first).click();
      await expect(page.getByRole('checkbox', { name: first })).toBeFocused();
      await button(page, assessment.index.erase, second).click();
      await expectNoBarriers(page);
      await button(page, assessment.index.eraseYes, second).click();
      await expect(page.getByText(second)).toHaveCount(0);
      await page.reload();
      await expect(open(page)).toHaveCount(2);
    });

    test('the plan leaves as Markdown, as a table and into a calendar, each read by another program', {
      tag: '@desk',
    }, async ({ page }) => {
      await openPlan(page);
      const due = await dayFromToday(page, 30);
      await add(page, first);
      const calendar = page.getByRole('button', { name: take.calendar });
      await expect(calendar).toHaveAttribute('aria-disabled', 'true');
      await expect(calendar).toHaveAccessibleDescription(typeset(take.calendarNone, locale));
      await expectNoBarriers(page);
      const wild = '=1+1; "a", <b>b</b> [c](http://d), \\ e';
      await add(page, wild, 'A, B; C', due);
      await add(page, third, '', due);
      await page.getByRole('checkbox', { name: third }).click();
      await expect(calendar).toHaveAccessibleDescription(
        typeset(`${plural(locale, take.calendarFor, 1)}; ${plural(locale, take.undated, 1)}`, locale),
      );

      const download = async (label: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: label, exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/^[\p{L}\d-]+_\d{4}-\d{2}-\d{2}\.(md|csv|ics)$/u);
        return textOf(file);
      };
      const markdown = shownText(await download(take.markdown));
      for (const text of [first, wild, third]) expect(markdown).toContain(text);
      expect(markdown).toContain(formatDate(locale, due));

      const rows: string[][] = parse(await download(take.csv), { bom: true, delimiter: locale === 'ru' ? ';' : ',' });
      const { action, owner, due: day, state, doneOn, source } = plan.document;
      expect(rows).toEqual([
        [action, owner, day, state, doneOn, source],
        [first, '', '', plan.document.open, '', ''],
        [`'${wild}`, 'A, B; C', due, plan.document.open, '', ''],
        [third, '', due, plan.document.done, await dayFromToday(page, 0), ''],
      ]);

      const events = new ICAL.Component(ICAL.parse(await download(take.calendar))).getAllSubcomponents('vevent');
      const [event, ...others] = events.map((component) => new ICAL.Event(component));
      expect(others).toEqual([]);
      expect(event?.summary).toBe(wild);
      expect(event?.startDate.toString()).toBe(due);
      expect(event?.description).toBe(fill(plan.document.calendarOwner, { owner: 'A, B; C' }));
    });

    test('an action from a result leads back to it, and says so when the result is not here', { tag: '@desk' }, async ({
      page,
    }) => {
      await openPlan(page);
      const action: Action = {
        id: '00000000-0000-4000-8000-000000000001',
        text: first,
        position: 1,
        createdAt: '2026-11-23T09:10:00.000Z',
        from: {
          attempt: RESULT,
          advice: 'structure-one-table',
          side: 'sales',
          instrument: 'company',
          role: 'sales',
          date: '2026-11-23',
          title: second,
        },
      };
      const attempt = {
        id: RESULT,
        ...{ instrument: 'company', bank: '2026.1', mode: 'quick', respondent: { role: 'sales' }, locale },
        ...{ startedAt: '2026-11-23T09:00:00.000Z', finishedAt: '2026-11-23T09:05:00.000Z', answers: {} },
      };
      const stored = (data: object) => JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-23T09:10:00.000Z', data });
      const put = (key: string, text: string) =>
        page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
      await put(`parity:v1:action:${action.id}`, stored(action));
      await page.reload();
      const result = `${assessment.roles.sales}, ${formatDate(locale, '2026-11-23')}`;
      const source = typeset(fill(plan.from, { result, title: second }), locale);
      await expect(open(page)).toContainText(plan.gone);
      await expect(page.getByRole('link', { name: source })).toHaveCount(0);
      await put(`parity:v1:assessment:${RESULT}`, stored(attempt));
      await page.reload();
      await expect(page.getByRole('link', { name: source })).toHaveAttribute(
        'href',
        `${addressOf(locale, '/assessment/result/')}#${RESULT}`,
      );
    });

    test('a damaged action is explained and can be downloaded; the rest is there', { tag: '@desk' }, async ({
      page,
    }) => {
      await openPlan(page);
      await add(page, first);
      await page.evaluate(() =>
        localStorage.setItem('parity:v1:action:00000000-0000-4000-8000-000000000002', '{"schema":1,'),
      );
      await page.reload();
      await expect(open(page)).toHaveCount(1);
      await expect(page.getByText(documents.problems.damaged.title)).toBeVisible();
      await expectNoBarriers(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: documents.downloadRaw }).click(),
      ]);
      expect(await textOf(file)).toBe('{"schema":1,');
    });

    test('two tabs add, change and delete in one plan', { tag: '@desk' }, async ({ page, context }) => {
      await openPlan(page);
      await add(page, first);
      const other = await context.newPage();
      await openPlan(other);
      await add(other, second);
      await expect(open(page)).toHaveCount(2);
      await add(page, third);
      await expect(open(other)).toHaveCount(3);
      await button(other, assessment.index.remove, first).click();
      await expect(open(page)).toHaveText([new RegExp(second), new RegExp(third)]);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
}
