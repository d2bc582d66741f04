import type { Browser, BrowserContext } from '@playwright/test';
import type { BenchSite } from './bench-site.ts';
import type { Stored } from './stored.ts';

/** A browser of its own whose storage holds documents already, as earlier visits would have left them. */
export function contextWith(browser: Browser, { origin }: BenchSite, stored: Stored): Promise<BrowserContext> {
  const localStorage = stored.map(([name, value]) => ({ name, value }));
  return browser.newContext({ storageState: { cookies: [], origins: [{ origin, localStorage }] } });
}
