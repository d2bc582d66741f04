import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

const PORT = Number(process.env['PARITY_PORT'] ?? 4173);
/** Plain http on a host that is not localhost: what an intranet gives, without secure contexts. */
const HOST = 'parity.intranet';

const launchOptions = {
  executablePath: findBrowser() ?? '',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
  ],
};

/** What `scripts/test.ts` counts from. */
const json: ReporterDescription[] = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json']] : [];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['./tests/browser/faults/figures-reporter.ts'], ...json],
  // The reports of all runners lie in test-results; Playwright would empty that folder.
  outputDir: 'test-results/browser',
  use: { baseURL: `http://${HOST}:${PORT}`, launchOptions, acceptDownloads: true },
  webServer: { command: `node scripts/serve.ts ${PORT}`, port: PORT, reuseExistingServer: false },
  projects: [
    {
      name: 'desk',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: /(?:budgets|interleavings|-speed)\.spec\.ts$/,
    },
    // Times are taken with nothing else running: `npm run test:speed` gives them one worker.
    { name: 'speed', use: { viewport: { width: 1280, height: 900 } }, testMatch: /-speed\.spec\.ts$/ },
    { name: 'budgets', testMatch: /budgets\.spec\.ts$/ },
    // Minutes of work in two tabs: `npm run test:interleavings`, part of the long checks.
    { name: 'interleavings', testMatch: /interleavings\.spec\.ts$/ },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
      testMatch: /journey.*\.spec\.ts$/,
      // What does not depend on the width of the screen is tried once.
      grepInvert: /@desk/,
    },
  ],
});
