import type { Locator, Page } from '@playwright/test';
import type { Brief } from '#domain/brief/brief.ts';
import { expectNoBarriers } from './barriers.ts';
import { chooseMode, input, storedBriefs, unfold } from './brief-steps.ts';
import { pasted } from './clipboard.ts';
import { addressOf, expect, LOCALES, type Locale, test, uiOf } from './site.ts';

// How long a person takes, by the keystroke-level model (Card, Moran, Newell, «The keystroke-level model for user
// performance time with interactive systems», CACM 1980). It knows how long hands and eyes take, not how long
// somebody ponders what to order.
/** One character on a phone: 36.2 words of five characters a minute (Palin and others, MobileHCI 2019, 37,000 people). */
const PHONE_KEY = 60 / (36.2 * 5);
/** One character on a desk: an average non-secretary typist, 40 words a minute (the model's K). */
const DESK_KEY = 0.28;
/** Finding something on the screen and touching it: the model's P, 1.1 s, and its press, 0.1 s; a swipe counts as much. */
const TOUCH = 1.2;
/** Making up one's mind before each answer: the model's M. */
const MIND = 1.35;
/** Words a minute (Trauzettel-Klosinski and others, IReST, IOVS 2012; read aloud, so rather slow). */
const READING = { ru: 184, en: 228 } as const;
const MOST_SECONDS = 180;

/** The next day whose number is that of its month: typed alike in every order of a date field. */
function plainDay(): string {
  const soon = new Date(Date.now() + 40 * 86_400_000);
  const month = soon.getDate() <= soon.getMonth() + 1 ? soon.getMonth() + 1 : soon.getMonth() + 2;
  const year = soon.getFullYear() + (month > 12 ? 1 : 0);
  const two = String(month > 12 ? 1 : month).padStart(2, '0');
  return `${year}-${two}-${two}`;
}

/** The answers in the order of the page: seven questions, and who asks, which the browser then remembers. */
function answersIn(locale: Locale): Readonly<Record<string, string>> {
  const ru = locale === 'ru';
  return {
    'customer.name': ru ? 'Морозов' : 'Morozov',
    'customer.department': ru ? 'Продажи' : 'Sales',
    'deliverables.0.what': ru ? 'Буклет о серии «Склад»' : 'Depot booklet',
    'deliverables.0.quantity': '500',
    audience: ru ? 'инженеры складов у стенда' : 'warehouse engineers at the stand',
    goal: ru ? 'оставят размеры склада для расчёта' : 'leave the size of their warehouse for a calculation',
    due: plainDay(),
    'inputs.0.what': ru ? 'цены' : 'prices',
    'inputs.0.who': ru ? 'я' : 'me',
    'inputs.0.by': plainDay(),
    factChecker: ru ? 'я' : 'me',
    'budget.amount': '28000',
    accepter: ru ? 'я' : 'me',
  };
}

/** Counts what a person does. */
class Effort {
  keys = 0;
  touches = 0;
  minds = 0;
  words = 0;
  seconds(key: number, locale: Locale): number {
    return Math.round(this.keys * key + this.touches * TOUCH + this.minds * MIND + (this.words / READING[locale]) * 60);
  }
}

/** Words of headings, labels and buttons, which everybody reads, and of the hints, which few read. */
function wordsOn(page: Page): Promise<{ labels: number; hints: number }> {
  return page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => !element.parentElement?.closest(selector))
        .map(({ innerText }) => innerText.split(/\s+/).filter(Boolean).length)
        .reduce((sum, words) => sum + words, 0);
    return { labels: count('h1, .sheet h2, .sheet label, .sheet .label-text'), hints: count('.sheet .hint') };
  });
}

/** Scrolls by swipes, as with a keyboard over the lower half of the screen, then touches. */
async function touch(target: Locator, effort: Effort): Promise<void> {
  const { top, half } = await target.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    half: innerHeight / 2,
  }));
  if (top < 0 || top > half - 44) effort.touches += Math.ceil(Math.abs(top - half / 2) / half);
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await target.tap();
  effort.touches += 1;
}

/** The calendar of the phone: as many months on as it is away, the day, «set». */
function calendarTouches(day: string): number {
  const now = new Date();
  const [year = 0, month = 0] = day.split('-').map(Number);
  return (year - now.getFullYear()) * 12 + month - 1 - now.getMonth() + 2;
}

function expectMessage(text: string, locale: Locale): void {
  // Quotation marks inside others change their shape.
  const bare = (words = '') => words.replaceAll('\u00a0', ' ').replaceAll(/[«»„“”]/g, '');
  const plain = bare(text);
  const answers = answersIn(locale);
  for (const path of ['deliverables.0.what', 'deliverables.0.quantity', 'audience', 'goal', 'accepter']) {
    expect(plain).toContain(bare(answers[path]));
  }
  const [year = '', , day = ''] = plainDay().split('-');
  expect(plain).toMatch(new RegExp(`\\b${Number(day)} \\S+ ${year}`));
  expect(plain).toMatch(/28[ ,]?000/);
}

const writtenIn = ({ fields, kindFields }: Brief) => ({ fields, kindFields });

for (const locale of LOCALES) {
  const { documents, editor, handOver } = uiOf(locale);

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test.describe('on a phone', { tag: '@desk' }, () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test('a booklet is ordered in seven questions and handed over as text within three minutes', async ({ page }, {
        annotations,
      }) => {
        const effort = new Effort();
        await page.goto(addressOf(locale, '/briefs/edit/#new=print'));
        await expect(page.locator('.part')).toHaveCount(7);
        const { labels, hints } = await wordsOn(page);
        for (const [path, text] of Object.entries(answersIn(locale))) {
          effort.minds += 1;
          // Whoever sees no keyboard touches once more.
          await expect(async () => {
            await touch(input(page, path), effort);
            await expect(input(page, path)).toBeFocused({ timeout: 500 });
          }).toPass();
          // Nobody types before the keyboard is up; the browser drops letters that come before the caret is drawn.
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
          if (path === 'due' || path.endsWith('.by')) {
            effort.touches += calendarTouches(text);
            await input(page, path).fill(text);
          } else {
            effort.keys += text.length;
            await page.keyboard.type(text);
            await expect(input(page, path)).toHaveValue(text);
          }
        }
        await expect(page.getByText(editor.missing.submitReady)).toBeVisible();
        await touch(page.getByRole('button', { name: editor.panels.handOver.open }), effort);
        await touch(page.getByRole('button', { name: handOver.copyMessage }), effort);
        await expect(page.getByText(handOver.copied)).toBeVisible();
        expectMessage(await pasted(page), locale);

        const hands = effort.seconds(PHONE_KEY, locale);
        effort.words = labels;
        const usual = effort.seconds(PHONE_KEY, locale);
        effort.words += hints;
        const slowest = effort.seconds(PHONE_KEY, locale);
        const { touches, keys, minds } = effort;
        const counted = `${locale}, phone: ${minds} answers, ${touches} touches and swipes, ${keys} characters`;
        annotations.push({
          type: 'time',
          description: `${counted}: ${hands} s, with the questions read ${usual} s, with every hint read ${slowest} s`,
        });
        expect(usual).toBeLessThan(MOST_SECONDS);

        await expect(page.getByText(documents.saved)).toBeVisible();
        const [before] = await storedBriefs(page);
        await chooseMode(page, 'full');
        await expect(async () => {
          await unfold(page);
          await expect(input(page, 'problem')).toBeVisible({ timeout: 500 });
        }).toPass();
        await chooseMode(page, 'short');
        await expect(page.getByText(documents.saved)).toBeVisible();
        for (const [path, text] of Object.entries(answersIn(locale)).slice(2)) {
          await expect(input(page, path)).toHaveValue(text);
        }
        const after = await storedBriefs(page);
        expect(after.map(writtenIn)).toEqual(before ? [writtenIn(before)] : []);
        await expectNoBarriers(page);
      });
    });

    test('the same is done by the keyboard alone', { tag: '@desk' }, async ({ page }, { annotations }) => {
      const effort = new Effort();
      await page.goto(addressOf(locale, '/briefs/edit/#new=print'));
      await expect(page.locator('.part')).toHaveCount(7);
      const { labels } = await wordsOn(page);

      /** Moves on with the tabulator until something has the focus. */
      async function tabTo(target: Locator): Promise<void> {
        for (let step = 0; step < 40; step += 1) {
          if (await target.evaluate((element) => element === document.activeElement)) return;
          await page.keyboard.press('Tab');
          effort.keys += 1;
        }
        throw new Error('The keyboard does not lead there');
      }

      for (const [path, text] of Object.entries(answersIn(locale))) {
        effort.minds += 1;
        await tabTo(input(page, path));
        const isDay = path === 'due' || path.endsWith('.by');
        const [year, month, day] = text.split('-');
        const typed = isDay ? `${day}${month}${year}` : text;
        effort.keys += typed.length;
        await page.keyboard.type(typed);
        await expect(input(page, path)).toHaveValue(text);
      }
      for (const name of [editor.panels.handOver.open, handOver.copyMessage]) {
        await tabTo(page.getByRole('button', { name }));
        await page.keyboard.press('Enter');
        effort.keys += 1;
      }
      await expect(page.getByText(handOver.copied)).toBeVisible();
      await expect(page.getByRole('button', { name: handOver.copyMessage })).toBeFocused();
      expectMessage(await pasted(page), locale);
      effort.words = labels;
      const seconds = effort.seconds(DESK_KEY, locale);
      annotations.push({
        type: 'time',
        description: `${locale}, keyboard: ${effort.minds} answers, ${effort.keys} keys: ${seconds} s`,
      });
      expect(seconds).toBeLessThan(MOST_SECONDS);
    });
  });
}
