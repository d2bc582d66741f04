import { defineConfig, type ReporterDescription } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser, INTRANET_HOST } from './scripts/find-browser.ts';

const PORT = Number(process.env['PARITY_PORT'] ?? 4173);

const launchOptions = { executablePath: findBrowser() ?? '', args: BROWSER_ARGUMENTS };

/** What `scripts/test.ts` counts from. */
const json: ReporterDescription[] = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json']] : [];

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Suites of their own. */
const APART = /(?:budgets|interleavings)\.spec\.ts$/;
/** Many faults, attempts, states or builds, one after the other. */
const LONG = /(?:faults\/.*|offline|injection|hostile-files|kinds|brief-desk|brief-ways\.journey|two-tabs)\.spec\.ts$/;
/** In the name of a test that is done in both languages, or of a page. */
const [RUSSIAN, ENGLISH] = [/ ru /, / en |\/en\//];
const JOURNEY = /journey.*\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['./tests/browser/faults/figures-reporter.ts'], ...json],
  // The reports of all runners lie in test-results; Playwright would empty that folder.
  outputDir: 'test-results/browser',
  use: { baseURL: `http://${INTRANET_HOST}:${PORT}`, launchOptions, acceptDownloads: true },
  webServer: { command: `node scripts/serve.ts ${PORT}`, port: PORT, reuseExistingServer: false },
  projects: [
    { name: 'budgets', testMatch: /budgets\.spec\.ts$/ },
    // `npm run test:browser`: everything is tried once, in Russian at a desk, and what goes by the width of the screen
    // in English on a phone too.
    { name: 'desk', use: DESK, testIgnore: [APART, LONG], grepInvert: ENGLISH },
    { name: 'phone', use: PHONE, testMatch: JOURNEY, testIgnore: LONG, grepInvert: [RUSSIAN, /@desk/] },
    // `npm run test:browser-long`: the other way round, and what takes minutes by nature.
    { name: 'desk-english', use: DESK, testIgnore: [APART, LONG], grep: ENGLISH },
    { name: 'phone-russian', use: PHONE, testMatch: JOURNEY, testIgnore: LONG, grep: RUSSIAN, grepInvert: /@desk/ },
    { name: 'long', use: DESK, testMatch: LONG },
    // Minutes of work in two tabs: `npm run test:interleavings`, part of the long checks.
    { name: 'interleavings', testMatch: /interleavings\.spec\.ts$/ },
  ],
});
