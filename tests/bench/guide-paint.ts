import type { Browser } from '@playwright/test';
import { launch, openTab, SLOWER } from './bench-browser.ts';
import type { BenchSite } from './bench-site.ts';
import { type Figure, inTurn, type Runs } from './figure.ts';

const ROUNDS = 15;
/** A page of about 900 words, as the budget has it. */
const ROUTE = '/guide/approval/';
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };

type Paint = { first: number; largest: number; blocked: number; shifted: number };

/** One visit with an empty cache, until half a second after the page has come to rest. */
async function visit(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext(PHONE);
  const { page } = await openTab(context, { processor: SLOWER, slowNetwork: true });
  await page.addInitScript(() => {
    const seen = { largest: 0, blocked: 0, shifted: 0 };
    Reflect.set(window, 'seen', seen);
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('longtask', ({ startTime, duration }) => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
      if (startTime + duration > first) seen.blocked += Math.max(0, duration - 50);
    });
    watch('layout-shift', (entry) => {
      seen.shifted += Number(Reflect.get(entry, 'value'));
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { ...(Reflect.get(window, 'seen') as Omit<Paint, 'first'>), first };
  });
  await context.close();
  return paint;
}

/** The same text with nothing about it: what no page of it can be faster than. */
async function layBare(browser: Browser, site: BenchSite): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.at(ROUTE));
  const text = await page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const element of main.querySelectorAll('script, style, svg, button, template')) element.remove();
    for (const element of [main, ...main.querySelectorAll('*')])
      for (const { name } of [...element.attributes])
        if (name !== 'href' && name !== 'id') element.removeAttribute(name);
    const title = document.title.replaceAll('<', '&lt;');
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
    return `<!doctype html><html lang="${document.documentElement.lang}"><head>${head}</head><body>${main.outerHTML}</body></html>`;
  });
  await context.close();
  return site.lay('bare', text);
}

/** First and largest paint of a page of the guide beside the same text as bare HTML, on a phone on slow 4G. */
export async function guidePaint(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const bareAddress = await layBare(browser, site);
  const [pages, bare]: [Paint[], Paint[]] = [[], []];
  const noting = (paints: Paint[], address: string) => async () => {
    const paint = await visit(browser, address);
    paints.push(paint);
    return paint.first;
  };
  await inTurn(ROUNDS, { page: noting(pages, site.at(ROUTE)), bare: noting(bare, bareAddress) });
  await browser.close();

  const of = (paints: readonly Paint[], part: keyof Paint): Runs => paints.map((paint) => paint[part]);
  const painted = (part: 'first' | 'largest'): Figure => ({
    name: `guide page, ${part} paint`,
    unit: 'ms',
    runs: of(pages, part),
    reference: { name: 'bare HTML', runs: of(bare, part) },
    limit: { of: 'ratio', most: 1.15 },
  });
  const none = { of: 'median', most: 0 } as const;
  return [
    painted('first'),
    painted('largest'),
    { name: 'guide page, time it blocks', unit: 'ms', runs: of(pages, 'blocked'), limit: none },
    { name: 'guide page, layout shift', unit: 'shift', runs: of(pages, 'shifted'), limit: none },
  ];
}
