// Every fault that may meet somebody who is writing, on every kind of page on which people write.
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../barriers.ts';
import { expect, test, uiOf } from '../site.ts';
import { DESKS } from './desks.ts';
import { expectNothingLost } from './figures.ts';
import { emptyStorage, fillStorage, freeStorage, killTab, stored, takeStorage } from './harm.ts';

const DAY_MS = 86_400_000;

for (const desk of DESKS) {
  const { documents } = uiOf(desk.locale);
  const alerts = (page: Page, says: string) => page.getByRole('alert').filter({ hasText: says });
  const alert = (page: Page, says: string) => alerts(page, says).first();
  const retry = (page: Page) => page.getByRole('button', { name: documents.retry }).first();

  /** Presses every «save again» until none is left; one may go by itself meanwhile. */
  async function saveAgain(page: Page): Promise<void> {
    await expect(async () => {
      if (await retry(page).isVisible()) await retry(page).click({ timeout: 500 });
      await expect(retry(page)).toBeHidden({ timeout: 100 });
    }).toPass();
  }

  test.describe(desk.name, { tag: '@desk' }, () => {
    test.use({ locale: desk.locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('quota reached while typing', async ({ page }) => {
      await desk.open(page);
      await fillStorage(page);
      const foreign = Object.entries(await stored(page)).filter(([key]) => key.startsWith('foreign'));
      const written = await desk.write(page);
      await expect(alert(page, documents.failures.full.title)).toBeVisible();
      await expectNoBarriers(page);
      expect(await desk.read(page)).toBe(written);
      const now = await stored(page);
      expect(foreign.filter(([key, text]) => now[key] !== text)).toEqual([]);
      await freeStorage(page);
      await saveAgain(page);
      await desk.reopen(page);
      expectNothingLost(written, await desk.read(page));
    });

    for (const how of ['denied', 'null'] as const) {
      test(`storage ${how}`, async ({ page }) => {
        // A brief that has been handed over must be there before the storage goes; elsewhere there never was one.
        if (desk.name === 'form of a step') await desk.open(page);
        await takeStorage(page, how);
        if (desk.name !== 'form of a step') await desk.open(page);
        const written = await desk.write(page);
        await expect(alert(page, documents.failures.denied.title)).toBeVisible();
        await expect(page.getByRole('button', { name: documents.downloadNow }).first()).toBeVisible();
        expectNothingLost(written, await desk.read(page));
      });
    }

    test('a tab killed right after a keystroke', async ({ page, context }) => {
      await desk.open(page);
      const written = await desk.write(page);
      await killTab(page);
      const later = await context.newPage();
      await page.close();
      await desk.reopen(later);
      expectNothingLost(written, await desk.read(later));
    });

    test('a tab closed right after a keystroke', async ({ page, context }) => {
      await desk.open(page);
      const written = await desk.write(page);
      const later = await context.newPage();
      await page.close({ runBeforeUnload: true });
      await desk.reopen(later);
      expectNothingLost(written, await desk.read(later));
    });

    for (const [name, days] of [
      ['clock set back', -30],
      ['clock 8 days on', 8],
    ] as const) {
      test(name, async ({ page }) => {
        await desk.open(page);
        const written = await desk.write(page);
        await page.clock.install({ time: Date.now() + days * DAY_MS });
        await desk.reopen(page);
        expect(Math.round(((await page.evaluate(() => Date.now())) - Date.now()) / DAY_MS)).toBe(days);
        expect(await desk.read(page)).toBe(written);
        await desk.writeMore(page);
        const changed = await desk.read(page);
        expect(changed).not.toBe(written);
        await page.clock.runFor(1_000);
        await desk.reopen(page);
        expectNothingLost(changed, await desk.read(page));
      });
    }

    test('storage emptied in mid-session', async ({ page }) => {
      await desk.open(page);
      const written = await desk.write(page);
      await emptyStorage(page);
      await expect(alerts(page, documents.failures.removed.title)).toHaveCount(desk.holds);
      expect(await desk.read(page)).toBe(written);
      await saveAgain(page);
      await page.goto('/404.html');
      expect(Object.keys(await stored(page))).not.toEqual([]);
      await desk.reopen(page);
      expectNothingLost(written, await desk.read(page));
    });

    test('plain http on a host that is not localhost', async ({ page }) => {
      await desk.open(page);
      const secure = await page.evaluate(() => [isSecureContext, 'locks' in navigator, 'randomUUID' in crypto]);
      expect(secure).toEqual([false, false, false]);
      const written = await desk.write(page);
      await page.goto('/404.html');
      await desk.reopen(page);
      expectNothingLost(written, await desk.read(page));
    });

    test('foreign keys beside ours', async ({ page }) => {
      const foreign = {
        theme: 'theirs',
        'parity:v2:brief:1': '{',
        parity: '1',
        'PARITY:v1:pref:theme': 'x',
        '': 'empty',
      };
      await page.goto('/404.html');
      await page.evaluate((all) => {
        for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
      }, foreign);
      await desk.open(page);
      const written = await desk.write(page);
      await page.goto('/404.html');
      await desk.reopen(page);
      expectNothingLost(written, await desk.read(page));
      expect(await stored(page)).toMatchObject(foreign);
    });
  });
}
