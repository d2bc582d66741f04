import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { parse } from 'yaml';
import { namesOf, parseSite } from '#build/site-file.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { withNames } from '#domain/i18n/names.ts';
import type { Ui } from '#schemas/ui.ts';

export { expect } from '@playwright/test';
export { LOCALES, type Locale } from '#domain/i18n/locale.ts';

const site = parseSite(readFileSync('content/site.yaml', 'utf8'));

/** The interface texts of a language with the site's names, without the typography of the build. */
export function uiOf(locale: Locale): Ui {
  const texts = parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Ui;
  return withNames(texts, namesOf(site, locale, texts.site.name));
}

/** The address of a route in a language, from the root of the site as shipped. */
export function addressOf(locale: Locale, route: string): string {
  return locale === site.defaultLanguage ? route : `/${locale}${route}`;
}

/**
 * Every test watches its pages: no violation of the content policy, no request to another origin,
 * no error on the console, no uncaught exception.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      await context.exposeFunction('reportPolicyViolation', (what: string) => faults.push(`policy: ${what}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = Reflect.get(window, 'reportPolicyViolation') as (what: string) => void;
          report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      context.on('request', (request) => {
        const url = request.url();
        const own = url.startsWith(`${baseURL}/`) || /^(data|blob):/.test(url);
        if (!own) faults.push(`request to another origin: ${url}`);
      });
      context.on('console', (message) => {
        const expected404 = message.text().includes('404 (Not Found)');
        if (message.type() === 'error' && !expected404) faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        const { message } = error.error();
        // A transition from page to page that the browser gave up: no script asked for it, and none could answer.
        if (!/^Transition was (?:aborted|skipped)/.test(message)) faults.push(`exception: ${message}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
