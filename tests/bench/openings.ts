import type { Browser } from '@playwright/test';
import { heapOf, launch, openTab, SLOWER, timeToDraw } from './bench-browser.ts';
import { contextWith } from './bench-context.ts';
import type { BenchSite } from './bench-site.ts';
import { type Figure, inTurn } from './figure.ts';
import { attempts, briefs, respondents, type Stored } from './stored.ts';

const ROUNDS = 7;

/** A page that shows documents, and when it has drawn them. */
interface Opening {
  readonly name: string;
  readonly route: string;
  readonly documents: (count: number) => Stored;
  readonly many: number;
  /** What is there once so many documents are drawn. */
  readonly drawn: (count: number) => readonly [selector: string, least: number];
  /** What the documents may add to opening the page with one of them, in milliseconds. */
  readonly most?: number;
}

export const OPENINGS: readonly Opening[] = [
  {
    name: 'list of briefs',
    route: '/briefs/',
    documents: briefs,
    many: 150,
    drawn: (count) => ['.brief', count],
    most: 300,
  },
  {
    name: 'ledger',
    route: '/briefs/ledger/',
    documents: briefs,
    many: 150,
    drawn: () => ['.ledger-part', 1],
    most: 500,
  },
  {
    name: 'comparison of respondents',
    route: '/assessment/compare/',
    documents: respondents,
    many: 60,
    drawn: () => ['.gap-map', 1],
    most: 200,
  },
  {
    name: 'history of attempts',
    route: '/assessment/history/',
    documents: attempts,
    many: 500,
    drawn: (count) => ['.history-table tbody tr', count],
  },
];

async function measure(browser: Browser, site: BenchSite, opening: Opening): Promise<Figure[]> {
  const { name, route, many, most } = opening;
  const tenth = many / 10;
  // A comparison needs two departments.
  const least = opening.documents === respondents ? 3 : 1;
  const heaps: Record<number, number[]> = {};
  const opened = async (count: number) => {
    const context = await contextWith(browser, site, opening.documents(count));
    const visit = async () => {
      const { page, session } = await openTab(context, { processor: SLOWER });
      const time = await timeToDraw(page, site.at(route), ...opening.drawn(count));
      heaps[count] = [...(heaps[count] ?? []), await heapOf(session)];
      await page.close();
      return time;
    };
    // The first visit fetches what later ones have.
    await visit();
    heaps[count] = [];
    return { context, visit };
  };
  const [one, few, all] = [await opened(least), await opened(tenth), await opened(many)];
  const times = await inTurn(ROUNDS, { one: one.visit, few: few.visit, all: all.visit });
  for (const { context } of [one, few, all]) await context.close();

  const added = (of: readonly number[], less: readonly number[]) => of.map((value, run) => value - (less[run] ?? 0));
  const each = (of: readonly number[], count: number) => of.map((value) => value / count);
  const inMB = (count: number) => (heaps[count] ?? []).map((size) => size / 1e6);
  return [
    {
      name: `${name}: opening with ${many}`,
      unit: 'ms',
      runs: times.all,
      reference: { name: `with ${least}`, runs: times.one },
    },
    {
      name: `${name}: what ${many} add to it`,
      unit: 'ms',
      runs: added(times.all, times.one),
      ...(most === undefined ? {} : { limit: { of: 'median', most } as const }),
    },
    {
      name: `${name}: time for each of ${many}`,
      unit: 'ms',
      runs: each(times.all, many),
      reference: { name: `of ${tenth}`, runs: each(times.few, tenth) },
      limit: { of: 'ratio', most: 1.2 },
    },
    {
      name: `${name}: memory with ${many}`,
      unit: 'MB',
      runs: inMB(many),
      reference: { name: `with ${tenth}`, runs: inMB(tenth) },
      limit: { of: 'ratio', most: 12 },
    },
  ];
}

/** Opening the pages that show many documents, with all of them, with a tenth and with one, at a slower processor. */
export async function openings(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const figures: Figure[] = [];
  for (const opening of OPENINGS) figures.push(...(await measure(browser, site, opening)));
  await browser.close();
  return figures;
}
