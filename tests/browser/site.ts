import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

export { expect } from '@playwright/test';
export { LOCALES, type Locale } from '#domain/i18n/locale.ts';

/** The interface texts of a language, as they stand in content (without the typography of the build). */
export function uiOf(locale: Locale): Ui {
  return parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Ui;
}

/** The address of a route in a language: Russian is the default of the site as shipped. */
export function addressOf(locale: Locale, route: string): string {
  return locale === 'ru' ? route : `/${locale}${route}`;
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
      context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
