import type { Browser, Page } from '@playwright/test';
import { briefId } from '../browser/many-briefs.ts';
import { launch, openTab, SLOWER } from './bench-browser.ts';
import { contextWith } from './bench-context.ts';
import type { BenchSite } from './bench-site.ts';
import { type Figure, inTurn, percentile } from './figure.ts';
import { briefs, filledTo } from './stored.ts';

const ROUNDS = 5;
/** How full the storage is, 0 to 1. */
const FULL = 0.8;
/** Milliseconds between two keys: fast typing, and the pauses in which a change is stored. */
const BETWEEN_KEYS = 70;
/** A draft: every tenth of the stored briefs is one. */
const DRAFT = briefId(10);
const WORDS = 'На стенде склада нужен буклет: цены, артикулы, высота подвеса и расчёт за один день. ';

/** Types into the first long answer of a brief; the times from each key to the drawn page, in milliseconds. */
async function type(page: Page): Promise<number[]> {
  const field = page.locator('#f-problem');
  await field.waitFor();
  await field.evaluate((element) => {
    const times: number[] = [];
    Reflect.set(window, 'keyTimes', times);
    const heard = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    element.addEventListener('input', heard, { capture: true });
    (element as HTMLTextAreaElement).focus();
  });
  await page.keyboard.type(WORDS, { delay: BETWEEN_KEYS });
  await page.waitForFunction((count) => (Reflect.get(window, 'keyTimes') as number[]).length === count, WORDS.length);
  return page.evaluate(() => Reflect.get(window, 'keyTimes') as number[]);
}

/** The editor of one brief among so many, in a storage that is nearly full. */
async function editorAmong(browser: Browser, site: BenchSite, count: number) {
  const context = await contextWith(browser, site, filledTo(FULL, briefs(count)));
  return {
    close: () => context.close(),
    async round() {
      const { page } = await openTab(context, { processor: SLOWER });
      await page.goto(site.at(`/briefs/edit/#${DRAFT}`));
      const times = await type(page);
      await page.close();
      return percentile(times, 95);
    },
  };
}

/** Key to paint in the brief editor, 95th percentile, with 10 and with 150 briefs stored. */
export async function typing(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const [few, many] = [await editorAmong(browser, site, 10), await editorAmong(browser, site, 150)];
  const times = await inTurn(ROUNDS, { many: many.round, few: few.round });
  await few.close();
  await many.close();
  await browser.close();
  return [
    {
      name: 'editor: key to paint, 95th percentile, 150 briefs',
      unit: 'ms',
      runs: times.many,
      limit: { of: 'median', most: 50 },
    },
    {
      name: 'editor: the same beside 10 briefs',
      unit: 'ms',
      runs: times.many,
      reference: { name: '10 briefs', runs: times.few },
      limit: { of: 'ratio', most: 1.2 },
    },
  ];
}
