import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Parser } from 'commonmark';
import mammoth from 'mammoth';
import { parse } from 'yaml';
import type { Translated } from '#domain/i18n/locale.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

type Phrases = { groups: { phrases: { moment: Translated; say: Translated }[] }[] };

const RULES = 'ordering-rules';
const phrases: Phrases = parse(readFileSync('content/kit/phrases.yaml', 'utf8'));
const slugs = (
  parse(readFileSync('content/kit/kit.yaml', 'utf8')) as { groups: { documents: string[] }[] }
).groups.flatMap(({ documents }) => documents);
/** Texts as content holds them: the build puts non-breaking spaces in. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const titleOf = (locale: Locale, slug: string) =>
  parse(readFileSync(`content/kit/${locale}/${slug}.md`, 'utf8').split('---')[1] ?? '').title as string;

/** How many headings an independent parser finds. */
function headingsIn(markdown: string): number {
  const walker = new Parser().parse(markdown).walker();
  let count = 0;
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (step.entering && step.node.type === 'heading') count += 1;
  }
  return count;
}

/** What a copy puts on the clipboard, on plain http: the older way selects a field and copies it. */
async function copiedBy(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    document.addEventListener(
      'copy',
      () => {
        const field = document.activeElement as HTMLTextAreaElement;
        document.documentElement.dataset['copied'] = field.value;
      },
      { once: true },
    );
  });
  await press();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /./);
  return page.evaluate(() => {
    const text = document.documentElement.dataset['copied'] ?? '';
    delete document.documentElement.dataset['copied'];
    return text;
  });
}

for (const locale of LOCALES) {
  const { kit, handOver, site } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('the kit is found from any page, and a document is read in its place', async ({ page }) => {
      await page.goto(addressOf(locale, '/glossary/'));
      await page.locator('.foot').getByRole('link', { name: site.kit, exact: true }).click();
      await expect(page.locator('h1')).toHaveText(kit.title);
      const entry = page.locator(`#${RULES}`);
      await entry.locator('summary').click();
      await expect(entry.getByRole('listitem').first()).toBeVisible();
      await expect(entry.getByRole('table').last()).toBeVisible();
      await expectNoBarriers(page);
    });

    test('an address with the name of a document opens it', async ({ page }) => {
      await page.goto(addressOf(locale, `/kit/#short-brief`));
      await expect(page.locator('#short-brief .reading')).toBeVisible();
      await expect(page.locator(`#${RULES} .reading`)).toBeHidden();
    });

    test('letters and phrases are copied as plain text', async ({ page }) => {
      await page.goto(addressOf(locale, '/kit/'));
      const letter = page.locator('#letter-warn');
      await letter.locator('summary').click();
      // By place: once pressed, a button is named after what it did.
      const button = letter.getByRole('button').nth(1);
      await expect(button).toContainText(handOver.copyLetter);
      const body = await copiedBy(page, () => button.click());
      expect(body).toContain(handOver.gaps.requirement);
      expect(body).not.toMatch(/[{}\u00a0]/);
      expect(body.split('\n\n').length).toBeGreaterThan(3);
      await expect(button).toContainText(kit.copied);
      const subject = await copiedBy(page, () => letter.getByRole('button').first().click());
      expect(subject).toContain(handOver.gaps.name);
      await expect(button).toContainText(handOver.copyLetter);
      const phrase = phrases.groups[1]?.phrases[0];
      const said = page.getByRole('listitem').filter({ hasText: phrase?.say[locale] ?? '' });
      expect(await copiedBy(page, () => said.getByRole('button').click())).toBe(phrase?.say[locale]);
      await expectNoBarriers(page);
    });

    test('a document comes as Word and as Markdown, under its own name', async ({ page }) => {
      await page.goto(addressOf(locale, '/kit/'));
      for (const [index, type] of (['docx', 'md'] as const).entries()) {
        const link = page.locator(`#${RULES} .files a`).nth(index);
        const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(file.suggestedFilename()).toMatch(new RegExp(`^[\\p{L}\\d-]+\\.${type}$`, 'u'));
        expect(readFileSync(await file.path()).length).toBeGreaterThan(1000);
      }
    });

    test('every document is there in both forms', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/kit/'));
      for (const slug of slugs) {
        const title = titleOf(locale, slug);
        const links = await page
          .locator(`#${slug} .files a`)
          .evaluateAll((found) =>
            (found as HTMLAnchorElement[]).map(({ pathname, download }) => ({ pathname, download })),
          );
        const [word, markdown] = links.map(({ pathname }) => readFileSync(`dist${pathname}`));
        const [wordName, markdownName] = links.map(({ download }) => download);
        expect(wordName).toMatch(/^[\p{L}\d-]+\.docx$/u);
        expect(markdownName).toBe(wordName?.replace(/docx$/, 'md'));
        const { value } = await mammoth.extractRawText({ buffer: word ?? Buffer.of() });
        expect(plain(value)).toContain(title);
        const text = plain(String(markdown));
        expect(headingsIn(text)).toBeGreaterThan(0);
        expect(text).toContain(`# ${title}`);
        expect(text).toContain(kit.sample);
      }
    });

    test('without JavaScript all is there but the buttons', { tag: '@desk' }, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto(addressOf(locale, '/kit/'));
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      await expect(page.locator('.entry .reading')).toHaveCount(slugs.length);
      await page.locator(`#${RULES} summary`).click();
      await expect(page.locator(`#${RULES} .reading`)).toBeVisible();
      const [word] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#${RULES} .files a`).first().click(),
      ]);
      const { value } = await mammoth.extractRawText({ path: await word.path() });
      expect(plain(value)).toContain(titleOf(locale, RULES));
      await context.close();
    });
  });
}
