import type { Browser } from '@playwright/test';
import { openTab } from './bench-browser.ts';

/** Bytes over the wire of each file of a first visit until the network is idle, headers included; the page's own first. */
export async function sizes(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext();
  const { page, session } = await openTab(context);
  const requested: string[] = [];
  const found = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId }) => requested.push(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => found.set(requestId, encodedDataLength));
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return requested.flatMap((id) => found.get(id) ?? []);
}

/** Bytes over the wire of a first visit. */
export async function weigh(browser: Browser, address: string): Promise<number> {
  return (await sizes(browser, address)).reduce((sum, size) => sum + size, 0);
}
