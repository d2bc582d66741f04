// A restore that a killed tab left half done: the next page takes it back, and says so where the data is looked after.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, uiOf } from '../site.ts';
import { expectNothingLost } from './figures.ts';
import { put, stored } from './harm.ts';

const { data } = uiOf('ru');
const BACKUP = 'tests/fixtures/storage/1/file.minimal.backup.json';
const { entries } = JSON.parse(readFileSync(BACKUP, 'utf8')) as { entries: { key: string; text: string }[] };
const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:')) ?? { key: '', text: '' };
const mine = brief.text.replaceAll('Буклет', 'Плакат');

/** Everything but the site's notes about the storage, in a fixed order. */
const documents = (all: Readonly<Record<string, string>>) =>
  Object.entries(all)
    .filter(([key]) => !key.startsWith('parity:v1:note:'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((entry) => entry.join('='))
    .join('\n');

/** Ends the process of the tab that is busy: it hears nobody, so the system has to do it. */
async function killBusiest(page: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('No browser');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const busiest = renderers.toSorted((one, other) => other.cpuTime - one.cpuTime)[0];
  if (busiest === undefined) throw new Error('No tab');
  const crashed = page.waitForEvent('crash');
  process.kill(busiest.id, 'SIGKILL');
  await crashed;
}

for (const route of ['/briefs/', '/data/']) {
  test(`import failing half-way: a tab killed in the middle of a restore, found from ${route}`, {
    tag: '@desk',
  }, async ({ page, context }) => {
    await put(page, { [brief.key]: mine, 'portal-settings': 'x' });
    const before = documents(await stored(page));
    await page.goto('/data/');
    await page.locator('#backup-file').setInputFiles(BACKUP);
    await page.getByLabel(data.restore.choice, { exact: true }).selectOption('theirs');
    // After the fourth write the process comes to a stop, and is ended there.
    await page.evaluate(() => {
      const write = Storage.prototype.setItem;
      let writes = 0;
      Storage.prototype.setItem = function (key, text) {
        write.call(this, key, text);
        if (key.startsWith('parity:v1:') && ++writes === 4) for (;;);
      };
    });
    page
      .getByRole('button', { name: data.restore.apply })
      .click({ noWaitAfter: true })
      .catch(() => {});
    const other = await context.newPage();
    await other.goto('/404.html');
    await expect.poll(async () => Object.keys(await stored(other))).toContain('parity:v1:note:changing');
    expect(documents(await stored(other))).not.toBe(before);
    await killBusiest(page);
    await other.goto(route);
    await expect.poll(async () => documents(await stored(other)), { timeout: 10_000 }).toBe(before);
    if (route === '/briefs/') await expect(other.getByText('Плакат', { exact: false }).first()).toBeVisible();
    await other.goto('/data/');
    await expect(other.getByRole('alert')).toContainText(data.interrupted.title);
    await other.getByRole('button', { name: data.vanished.understood }).click();
    await other.reload();
    await expect(other.getByRole('button', { name: data.backup.make })).toBeVisible();
    await expect(other.getByText(data.interrupted.title)).toBeHidden();
    expectNothingLost(before, documents(await stored(other)));
  });
}
