import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { writeBackup } from '#domain/documents/backup-file.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { toBase64url } from '#domain/text/base64url.ts';
import { allHostile } from '#domain/text/hostile.fixture.ts';
import { anyBackup } from '../hostile/backup-samples.ts';
import { type Chance, chanceOf } from '../hostile/chance.ts';
import { anyBytes, mutateJson, mutateText } from '../hostile/mutations.ts';
import { bank, briefs, resultFiles, results, storedValues } from '../hostile/samples.ts';
import { hostileStorage, uuid } from './hostile-storage.ts';
import { expectQuietPage, watchScripts } from './script-watch.ts';
import { expect, test } from './site.ts';

const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_261_201);
const briefFiles = briefs.map(toBriefFile);
const bomb = toBase64url(deflateRawSync(Buffer.alloc(8_000_000)));

/** What a person has here: two documents of each type. */
const mine = Object.fromEntries(
  (['brief', 'assessment', 'respondent', 'action'] as const).flatMap((type) =>
    storedValues[type].slice(0, 2).map((value, index) => {
      const data = { ...(value.data as object), id: uuid(index + 1) };
      return [documentKey(type, uuid(index + 1)), JSON.stringify({ ...value, data })] as const;
    }),
  ),
);

async function begin(page: Page): Promise<string[]> {
  const ran = await watchScripts(page);
  await page.goto('/404.html');
  await page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, mine);
  return ran;
}

/** The documents that were there before, as they are stored now. */
function documentsOf(page: Page): Promise<Record<string, string | null>> {
  return page.evaluate(
    (keys) => Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key)])),
    Object.keys(mine),
  );
}

const keysOf = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => !key.includes(':pref:'))
      .sort(),
  );

type Sent = { name: string; mimeType: string; buffer: Buffer };

function fileOf(text: string, chance: Chance): Sent {
  const name = chance.of(allHostile).replaceAll('\0', '').toWellFormed();
  return { name: `${name || 'x'}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Files that were cut, forged, turned inside out, or never were any. */
function filesOf(values: readonly unknown[], count: number, chance: Chance): Sent[] {
  return Array.from({ length: count }, () => fileOf(mutateJson(chance.of(values), chance), chance));
}

async function drop(page: Page, selector: string, files: readonly Sent[]): Promise<void> {
  const sent = files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, sent);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
}

test.describe('files and links that mean harm', { tag: '@desk' }, () => {
  test.setTimeout(180_000);

  test('240 brief files, chosen and dropped, are each answered; no document changes', async ({ page }) => {
    const chance = chanceOf(SEED);
    const ran = await begin(page);
    await page.goto('/briefs/');
    const before = await keysOf(page);
    for (let batch = 0; batch < 8; batch += 1) {
      const files = filesOf(briefFiles, 30, chance);
      if (batch % 2 === 0) await page.locator('#import-file').setInputFiles(files);
      else await drop(page, 'section.import', files);
      await expect(page.locator('#import-results > *')).toHaveCount(files.length);
      await expectQuietPage(page, `batch ${batch} of seed ${SEED}`);
    }
    const huge = { name: 'huge.json', mimeType: 'application/json', buffer: Buffer.alloc(3_000_000, 'x') };
    await page.locator('#import-file').setInputFiles(huge);
    await expect(page.locator('#import-results').getByRole('alert')).toHaveCount(1);
    expect(ran).toEqual([]);
    expect(await documentsOf(page)).toEqual(mine);
    expect(await keysOf(page)).toEqual(before);
  });

  test('160 result files, chosen and dropped, are each answered; no document that was there changes', async ({
    page,
  }) => {
    const chance = chanceOf(SEED + 1);
    const ran = await begin(page);
    await page.goto('/assessment/compare/');
    for (let batch = 0; batch < 4; batch += 1) {
      const files = filesOf(resultFiles, 40, chance);
      if (batch % 2 === 0) await page.locator('input[type=file]').setInputFiles(files);
      else await drop(page, '.drop', files);
      await expect(page.locator('#outcomes')).toBeVisible();
      await expectQuietPage(page, `batch ${batch} of seed ${SEED + 1}`);
    }
    await page.locator('#pasted').fill(`r=${'.'.repeat(49_000)}x r=1.company.<script>hostile()</script>`);
    await expectQuietPage(page, 'pasted');
    expect(ran).toEqual([]);
    expect(await documentsOf(page)).toEqual(mine);
  });

  test('60 back-ups, chosen and dropped, are each answered; nothing changes until somebody agrees, and then no document', async ({
    page,
  }) => {
    const chance = chanceOf(SEED + 3);
    const ran = await begin(page);
    await page.goto('/data/', { waitUntil: 'networkidle' });
    const before = await page.evaluate(() => ({ ...localStorage }));
    const answer = page.locator('#restore-file');
    const answers = { refused: 0, shown: 0 };

    async function offer(file: Sent, isDropped: boolean) {
      if (isDropped) await drop(page, '[aria-labelledby=restore-title]', [file]);
      else await page.locator('#backup-file').setInputFiles(file);
      await expect(answer.locator('.eyebrow')).toContainText(file.name.slice(file.name.lastIndexOf('-')));
      answers[(await answer.getAttribute('role')) === 'alert' ? 'refused' : 'shown'] += 1;
    }

    for (let index = 0; index < 60; index += 1) {
      const file = fileOf(anyBackup(chance), chance);
      await offer({ ...file, name: file.name.replace(/\.json$/, `-${index}.json`) }, index % 3 === 0);
      if (index % 10 === 9) await expectQuietPage(page, `back-up ${index} of seed ${SEED + 3}`);
    }
    expect(Math.min(answers.refused, answers.shown)).toBeGreaterThan(10);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);

    const entries = Object.entries(hostileStorage(0)).flatMap(([key, text]) =>
      key.startsWith('parity:v1:') ? [{ key, text }] : [],
    );
    const text = writeBackup({ madeAt: '2026-12-01T08:00:00.000Z', entries });
    await offer({ name: 'all-60.json', mimeType: 'application/json', buffer: Buffer.from(text) }, false);
    await expectQuietPage(page, 'a back-up of all that is hostile');
    await answer.locator('.button:not(.quiet)').click();
    await expect(page.locator('#restore-file[role=status]')).toBeVisible();
    await expectQuietPage(page, 'restored');
    expect(ran).toEqual([]);
    expect(await documentsOf(page)).toEqual(mine);
    expect((await keysOf(page)).length).toBeGreaterThan(Object.keys(before).length + 20);
  });

  test('200 links, in the address and one after the other, store nothing and run nothing', async ({ page }) => {
    const chance = chanceOf(SEED + 2);
    const ran = await begin(page);
    const before = await keysOf(page);
    const packed = (text: string) => `b=1.${toBase64url(deflateRawSync(Buffer.from(text)))}`;
    const briefLink = () => {
      const link = packed(mutateJson(chance.of(briefFiles), chance));
      return chance.in(0.3) ? mutateText(link, chance) : link;
    };
    const resultLink = () => mutateText(`r=${encodeResultLink(chance.of(results), bank)}`, chance);
    const ways = [
      { route: '/briefs/edit/', links: [`b=1.${bomb}`, ...Array.from({ length: 99 }, briefLink)] },
      { route: '/assessment/result/', links: [`r=${anyBytes(chance)}`, ...Array.from({ length: 99 }, resultLink)] },
    ];
    for (const { route, links } of ways) {
      for (const [index, link] of links.entries()) {
        const hash = `#${encodeURI(link.toWellFormed()).slice(0, 100_000)}`;
        if (index % 10 === 0) {
          await page.goto('/404.html');
          await page.goto(route + hash);
          await expectQuietPage(page, `${route} ${index} of seed ${SEED + 2}`);
        } else {
          await page.evaluate((next) => {
            location.hash = next;
          }, hash);
          await page.waitForTimeout(30);
        }
      }
    }
    expect(ran).toEqual([]);
    expect(await documentsOf(page)).toEqual(mine);
    expect(await keysOf(page)).toEqual(before);
  });
});
