// Prints the path of a Chromium or Chrome for the browser tests; installs one when there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Draws the same as the others, in two thirds of the time; it has no Back/forward cache. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Plain http on a host that is not localhost: what an intranet gives, without secure contexts and so without workers. */
export const INTRANET_HOST = 'parity.intranet';

/** How tests and figures start a browser: it asks nobody on the network for anything, and finds the intranet here. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  `--host-resolver-rules=MAP ${INTRANET_HOST} 127.0.0.1`,
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that `CHROME_PATH` names, one on the PATH, or Playwright's own; undefined when there is none. A `whole`
 * one is such as people have, with all that it does between pages.
 */
export function findBrowser(kind: 'any' | 'whole' = 'any'): string | undefined {
  const fits = (path: string) => kind === 'any' || basename(path) !== SHELL;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROME_PATH'], ...onPath, chromium.executablePath()].find(
    (path) => path && fits(path) && isExecutable(path),
  );
}

function install(): void {
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0) return;
  if (process.getuid?.() !== 0) return;
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
}

if (import.meta.main) {
  if (findBrowser() === undefined) install();
  const browser = findBrowser();
  if (browser === undefined) {
    console.error('No Chromium or Chrome found. Install one, or name it: CHROME_PATH=/path/to/chrome npm test');
    process.exit(1);
  }
  console.log(browser);
}
