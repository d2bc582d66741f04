import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { toBase64url } from '#domain/text/base64url.ts';
import { allHostile } from '#domain/text/hostile.fixture.ts';
import { type Chance, chanceOf } from '../hostile/chance.ts';
import { anyBytes, mutateJson, mutateText } from '../hostile/mutations.ts';
import { bank, briefs, resultFiles, results, storedValues } from '../hostile/samples.ts';
import { uuid } from './hostile-storage.ts';
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
