// A browser as the figures want it: a slow processor, a slow network, a page that says when it has drawn.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser, INTRANET_HOST } from '../../scripts/find-browser.ts';

/** How much slower the processor is made: about an inexpensive phone beside an office desk. */
export const SLOWER = 4;
/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** On a host without workers, which would fetch in the background what is not asked for. */
export const originAt = (port: number) => `http://${INTRANET_HOST}:${port}`;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? '',
    // Without precise information the heap is told in steps.
    args: [...BROWSER_ARGUMENTS, '--enable-precise-memory-info'],
  });
}

export type Speed = { readonly processor?: number; readonly slowNetwork?: boolean };

/** A tab made as slow as is asked for. Files come packed by brotli, as https would have them. */
export async function openTab(context: BrowserContext, { processor = 1, slowNetwork = false }: Speed = {}) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'br' } });
  if (slowNetwork) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  if (processor > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return { page, session };
}

/** From the beginning of a visit until the first element that `selector` names is there and drawn, in milliseconds. */
export async function timeToDraw(page: Page, address: string, selector: string, count = 1): Promise<number> {
  await page.addInitScript(
    ([wanted, least]) => {
      const watch = new MutationObserver(() => {
        if (document.querySelectorAll(wanted).length < least) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'drawnAt', performance.now())));
      });
      watch.observe(document, { subtree: true, childList: true });
    },
    [selector, count] as const,
  );
  await page.goto(address);
  const drawn = await page.waitForFunction(() => Reflect.get(window, 'drawnAt') as number | undefined);
  return (await drawn.jsonValue()) ?? Number.NaN;
}

/** From the beginning of a visit until all files of the page have come and it is drawn, in milliseconds. */
export async function timeToLoad(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return Math.max(visit?.loadEventStart ?? Number.NaN, paint?.startTime ?? Number.NaN);
  });
}

/** Bytes that the scripts of a page hold once what nobody needs any more is thrown away. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
