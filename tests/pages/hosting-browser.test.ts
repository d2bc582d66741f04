import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { missing, serveBy, titleOf } from './web-servers.ts';

const FRAMING = 'http://127.0.0.1:50999/framing';

describe.skipIf(missing.nginx)(`in a browser, over ${titleOf('nginx')}`, () => {
  let server: Awaited<ReturnType<typeof serveBy>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[] = [];

  beforeAll(async () => {
    server = await serveBy('nginx', { settings: 'hosting/nginx.conf' });
    const executablePath = findBrowser() ?? '';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Every page is watched: nothing against a policy, of page or header; no error; nothing asked of anybody else. */
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext({ locale: 'ru-RU', baseURL: server.origin });
    await context.exposeFunction('reportPolicyViolation', (what: string) => faults.push(`policy: ${what}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = Reflect.get(window, 'reportPolicyViolation') as (what: string) => void;
        report(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.origin)) faults.push(request.url());
    });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('a page, a tool and the search work, and the site is kept for offline use', async () => {
    await page.goto('/guide/why/', { waitUntil: 'networkidle' });
    await page.goto('/briefs/edit/#new=print&mode=short');
    await page.locator('#f-goal').fill('под заголовками');
    await page.waitForURL(/#[0-9a-f-]{36}$/);
    await page.goto('/search/#q=согласования');
    await page.locator('.found > li').first().waitFor();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await page.goto('/method/');
    await page.locator('h1').waitFor();
    expect(faults).toEqual([]);
  });

  test('an address that there is not is answered in the language that was looked for', async () => {
    for (const [path, language] of [
      ['/nothing/', 'ru'],
      ['/en/nothing/', 'en'],
    ] as const) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      expect(await page.locator('.lost').first().getAttribute('lang')).toBe(language);
    }
  });

  test('nobody else can show it in a frame, also not once it is kept for offline use', async () => {
    const frame = async () => {
      const other = await context.newPage();
      // Another port is another origin, but of the same site: frames in it are answered by the worker.
      await other.route(FRAMING, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.origin}/guide/why/"></iframe>` }),
      );
      await other.goto(FRAMING);
      await other.waitForLoadState('networkidle');
      const [, inside] = other.frames();
      const shown = await inside?.locator('h1').count();
      await other.close();
      return shown;
    };
    expect(await frame()).toBe(0);
    await page.goto('/');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    expect(await frame()).toBe(0);
    expect(faults.join('\n')).toContain("frame-ancestors 'none'");
  });
});
