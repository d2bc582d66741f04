import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { parse } from 'yaml';
import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Answer, Bank } from '#domain/assessment/bank.ts';
import { parseResultFile } from '#domain/assessment/result-file.ts';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { fill } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { pasted } from './clipboard.ts';
import { bank, idOf, store } from './compared.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

const company = parse(readFileSync('content/assessment/company.yaml', 'utf8'));
const customer = parse(readFileSync('content/assessment/customer.yaml', 'utf8'));
const advice = parse(readFileSync('content/assessment/recommendations.yaml', 'utf8'));

const [OWN, SELF] = [idOf(301), idOf(302)];
const LABEL = 'after the fair';
const UNIT = '=North';

/** Text without its non-breaking spaces, as content files hold it. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Sales decides more often; two answers are not known, one was skipped; every state of the map occurs. */
function answerOf([id, item]: [string, Bank['items'][string]], index: number): [string, Answer][] {
  if (id === 'goal.advice-answered') return [];
  if (id === 'role.leads' || id === 'briefs.acceptance') return [[id, 'unknown']];
  if (item.type === 'pole') return [[id, index % 3 === 0 ? 0 : -1]];
  if (item.type === 'function') {
    const states = ['regular', 'occasional', 'none', 'regular'] as const;
    const controllers = ['sales', 'joint', 'nobody', 'marketing', 'other'] as const;
    const [state = 'regular', controller = 'sales'] = [states[index % 4], controllers[index % 5]];
    return [[id, { state, controller }]];
  }
  return [[id, item.type === 'agree' && item.reversed ? 3 : 4]];
}

function attemptIn(locale: Locale): Attempt {
  return {
    id: OWN,
    instrument: 'company',
    bank: bank.bank,
    mode: 'full',
    respondent: { role: 'marketing', label: LABEL, unit: UNIT },
    locale,
    startedAt: '2026-11-20T09:00:00.000Z',
    finishedAt: '2026-11-20T09:10:00.000Z',
    answers: Object.fromEntries(Object.entries(bank.items).flatMap(answerOf)),
  };
}

function selfCheckIn(locale: Locale): Attempt {
  const habits = Object.keys(customer.items);
  return {
    ...attemptIn(locale),
    id: SELF,
    instrument: 'customer',
    respondent: { role: 'sales' },
    answers: Object.fromEntries(habits.map((id, index) => [id, index === 9 ? 'na' : 1 + (index % 3)])),
  };
}

async function downloaded(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return download;
}

for (const locale of LOCALES) {
  const ui = uiOf(locale);
  const { result, received, selfCheck } = ui.assessment;
  const { take } = result;
  const route = addressOf(locale, '/assessment/result/');
  const link = encodeResultLink(attemptIn(locale), bank);

  async function openOwn(page: Page, id = OWN): Promise<void> {
    await page.goto(addressOf(locale, '/404.html').replace('/en/404', '/404'));
    await store(page, 'assessment', [attemptIn(locale), selfCheckIn(locale)]);
    await page.goto(`${route}#${id}`);
    await expect(page.locator('.result h1')).toBeVisible();
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('a result says whose view it is, what pulls it down, and what is not known', async ({ page }) => {
      await openOwn(page);
      const clause = advice.verdicts['lean-sales'].clause[locale];
      await expect(page.locator('h1')).toHaveText(fill(result.headline, { view: result.views.marketing, clause }));
      await expect(page.locator('#open')).toContainText(company.items['role.leads'].short[locale]);
      await expect(page.locator('#open')).toContainText(company.items['goal.advice-answered'].short[locale]);
      const map = page.locator('table.map');
      await expect(map.locator('tbody tr:not(.map-group)')).toHaveCount(10);
      await expect(map.locator('td:not(:last-child) svg')).toHaveCount(10);
      await expect(map).toContainText(result.map.notes['no-owner']);
      await expect(map).toContainText(result.map.notes.joint);

      await page.getByText(result.dimensions.all).click();
      await expect(page.locator('.answers dt')).toHaveCount(36);
      await expect(page.locator('.answers')).toContainText(company.items['briefs.written'].text[locale]);
      await expectNoBarriers(page);
      for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: null }] as const) {
        await page.emulateMedia(media);
        await expectNoBarriers(page);
      }
      await page.emulateMedia({ forcedColors: null, colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoBarriers(page);
    });

    test('its sentence is copied', { tag: '@desk' }, async ({ page }) => {
      await openOwn(page);
      const sentence = await page.locator('.quote blockquote').innerText();
      expect(plain(sentence)).toContain(advice.verdicts['lean-sales'].clause[locale]);
      await page.getByRole('button', { name: result.quote.copy }).click();
      await expect(page.locator('.quote [role=status]')).toHaveText(result.quote.copied);
      expect(plain(await pasted(page)).trim()).toBe(plain(sentence).trim());
    });

    test('both halves of an advice go into the plan, once', { tag: '@desk' }, async ({ page }) => {
      await openOwn(page);
      const first = page.locator('.advice li').first();
      const add = first.getByRole('button', { name: new RegExp(`^${take.plan.add}`) });
      await expect(add).toHaveCount(2);
      await add.first().click();
      await expect(first.getByRole('link', { name: take.plan.open })).toBeFocused();
      await add.first().click();
      await expect(first.getByRole('link', { name: take.plan.open })).toHaveCount(2);
      await page.reload();
      await add.first().click();
      await expect(first.getByText(take.plan.added)).toBeVisible();
      const planned = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':action:')));
      expect(planned).toHaveLength(2);
    });

    test('every file holds the result, and other readers open it', { tag: '@desk' }, async ({ page }) => {
      await openOwn(page);
      const headline = await page.locator('h1').innerText();
      const short = company.items['briefs.acceptance'].short[locale];

      const word = await downloaded(page, take.word);
      expect(word.suggestedFilename()).toMatch(/^[\p{L}\d_-]+\.docx$/u);
      const { value: wordText } = await mammoth.extractRawText({ path: await word.path() });
      expect(plain(wordText)).toContain(plain(headline));
      expect(plain(wordText)).toContain(short);

      const markdown = readFileSync(await (await downloaded(page, take.markdown)).path(), 'utf8');
      const kinds = new Set<string>();
      let text = '';
      for (let walker = new Parser().parse(markdown).walker(), step = walker.next(); step; step = walker.next()) {
        kinds.add(step.node.type);
        text += step.node.literal ?? '';
      }
      expect(plain(text)).toContain(plain(headline));
      expect([...kinds].filter((kind) => kind.startsWith('html'))).toEqual([]);

      const csv = readFileSync(await (await downloaded(page, take.csv)).path(), 'utf8');
      const rows: string[][] = parseCsv(csv, { bom: true, delimiter: locale === 'ru' ? ';' : ',' });
      expect(rows.filter(([, id]) => id !== undefined && Object.hasOwn(bank.items, id))).toHaveLength(36);
      expect(rows.flat().some((field) => /^[=+\-@]\D/.test(field))).toBe(false);

      await page.getByLabel(fill(take.withLabel, { value: LABEL })).uncheck();
      const file = await downloaded(page, take.file);
      expect(file.suggestedFilename()).toMatch(/\.result\.json$/);
      const read = parseResultFile(readFileSync(await file.path(), 'utf8'), { company: bank });
      const { startedAt: _startedAt, ...expected } = attemptIn(locale);
      expect(read).toEqual({ ok: true, value: { ...expected, respondent: { role: 'marketing', unit: UNIT } } });
    });

    test('printing shows the report, and the page again afterwards', { tag: '@desk' }, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          Reflect.set(window, 'printed', document.querySelector('.paper')?.textContent ?? 'no paper');
        };
      });
      await openOwn(page);
      const headline = await page.locator('h1').innerText();
      await page.getByRole('button', { name: take.print }).click();
      await expect
        .poll(async () => plain(String(await page.evaluate(() => Reflect.get(window, 'printed')))))
        .toContain(plain(headline));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.paper h1')).toBeVisible();
      await expect(page.locator('.result')).toBeHidden();
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.paper')).toHaveCount(0);
      // Printed by the browser's own command: the page itself, never a blank sheet.
      await expect(page.locator('.result h1')).toBeVisible();
    });

    test('a link opens elsewhere, read-only, and is kept as a copy', { tag: '@desk' }, async ({
      page,
      browser,
      baseURL,
    }) => {
      await openOwn(page);
      await page.getByRole('button', { name: take.link }).click();
      const field = page.getByLabel(take.linkTitle);
      await expect(page.getByText(take.linkNote)).toBeVisible();
      await expectNoBarriers(page);
      const address = await field.inputValue();
      expect(address.split('#')[1]?.length).toBeLessThanOrEqual(200);
      expect(await pasted(page)).toBe(address);

      const context = await browser.newContext({
        locale: locale === 'ru' ? 'ru-RU' : 'en-GB',
        ...(baseURL ? { baseURL } : {}),
      });
      const other = await context.newPage();
      await other.goto(address);
      await expect(other.locator('.result h1')).toContainText(result.views.marketing);
      await expect(other.getByText(take.origin.received.title)).toBeVisible();
      await expect(other).toHaveURL(new RegExp(`${route}$`));
      expect(
        await other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':assessment:'))),
      ).toEqual([]);
      await expectNoBarriers(other);
      await other.reload();
      await expect(other.getByText(take.origin.received.title)).toBeVisible();

      const otherLocale = locale === 'ru' ? 'en' : 'ru';
      await other.getByRole('link', { name: ui.site.otherLanguage }).click();
      await expect(other).toHaveURL(new RegExp(`${addressOf(otherLocale, '/assessment/result/')}$`));
      const theirs = uiOf(otherLocale).assessment.result.take.origin;
      await expect(other.getByText(theirs.received.title)).toBeVisible();

      await other.getByRole('button', { name: theirs.compare }).click();
      await expect(other.getByText(theirs.compared)).toBeVisible();
      await other.getByRole('button', { name: theirs.compare }).click();
      await expect(other.getByText(theirs.comparedBefore)).toBeVisible();
      await other.getByRole('button', { name: theirs.keep }).click();
      await other.getByRole('link', { name: theirs.keptOpen }).click();
      await expect(other.getByText(theirs.received.title)).toHaveCount(0);
      await expect(other.locator('.result h1')).toBeVisible();
      await context.close();
    });

    for (const [what, value, problem] of [
      ['is damaged', link.replace(/\.f\./, '.q.'), 'damaged'],
      ['was cut off', link.slice(0, 40), 'damaged'],
      ['comes from a newer site', link.replace(/^1\./, '9.'), 'newer-version'],
      [
        'is of another instrument',
        encodeResultLink({ ...attemptIn(locale), instrument: 'climate' }, bank),
        'other-instrument',
      ],
      ['is no result at all', 'hello', 'wrong-format'],
      ['is far too long', `1.${'a'.repeat(16_100)}`, 'too-large'],
    ] as const) {
      test(`a link that ${what} is explained, and nothing is stored`, { tag: '@desk' }, async ({ page }) => {
        await page.goto(`${route}#r=${value}`);
        await expect(page.getByRole('alert')).toContainText(received.problems[problem].title);
        await expect(page).toHaveURL(new RegExp(`${route}$`));
        await expectNoBarriers(page);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      });
    }

    test('the example is marked as one, read-only, and stored nowhere', async ({ page }) => {
      await page.goto(`${route}#example=result`);
      await expect(page.getByText(take.origin.example.title)).toBeVisible();
      await expect(page.locator('.result h1')).toBeVisible();
      await expect(page.getByRole('button', { name: new RegExp(`^${take.plan.add}`) })).toHaveCount(0);
      await expect(page.getByRole('button', { name: take.file })).toHaveCount(0);
      await expectNoBarriers(page);
      const word = await downloaded(page, take.word);
      expect((await mammoth.extractRawText({ path: await word.path() })).value.length).toBeGreaterThan(500);
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':assessment:'))),
      ).toEqual([]);
    });

    test('a self-check shows its score, habits to begin with, and is taken away', async ({ page }) => {
      await openOwn(page, SELF);
      await expect(page.locator('h1')).toHaveText(
        fill(selfCheck.headline, { band: customer.bands.suffers.title[locale] }),
      );
      await expect(page.locator('.advice li')).toHaveCount(3);
      await page
        .locator('.advice')
        .getByRole('button', { name: new RegExp(`^${take.plan.add}`) })
        .first()
        .click();
      await expect(page.getByRole('link', { name: take.plan.open })).toBeFocused();
      await page.getByText(selfCheck.answers).click();
      await expect(page.locator('.fold tbody tr')).toHaveCount(10);
      await expect(page.locator('.fold')).toContainText(ui.assessment.answers.notMine);
      await expectNoBarriers(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoBarriers(page);
      const word = await downloaded(page, take.word);
      const { value } = await mammoth.extractRawText({ path: await word.path() });
      expect(plain(value)).toContain(customer.bands.suffers.title[locale]);
      const csv = readFileSync(await (await downloaded(page, take.csv)).path(), 'utf8');
      const rows: string[][] = parseCsv(csv, { bom: true, delimiter: locale === 'ru' ? ';' : ',' });
      expect(rows.filter(([, id]) => id !== undefined && Object.hasOwn(customer.items, id))).toHaveLength(10);
      await page.getByRole('button', { name: take.link }).click();
      const address = await page.getByLabel(take.linkTitle).inputValue();
      await page.goto(address);
      await expect(page.getByText(take.origin.received.title)).toBeVisible();
      await expect(page.getByRole('button', { name: take.origin.compare })).toHaveCount(0);
    });
  });
}
