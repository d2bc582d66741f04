import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseBackup, writeBackup } from '#domain/documents/backup-file.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { expectNoBarriers } from './barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

const FIXTURE = 'tests/fixtures/storage/1/file.minimal.backup.json';
const backup = parseBackup(readFileSync(FIXTURE, 'utf8'));
if (!backup.ok) throw new Error(backup.problem);
const { entries } = backup.value;
const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:')) ?? { key: '', text: '' };
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const FOREIGN = ['portal-settings', 'of another page'] as const;

/** Puts texts into the storage before a page of the site looks at it. */
async function store(page: Page, texts: readonly (readonly [string, string])[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((pairs) => {
    for (const [key, text] of pairs) localStorage.setItem(key, text);
  }, texts);
}

/** Everything that lies in the storage but the site's notes about the storage itself. */
const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage })
        .filter(([key]) => !key.startsWith('parity:v1:note:'))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );

const filled = entries.map(({ key, text }) => [key, text] as const);

/** A back-up with so many briefs of 20,000 characters each. */
function largeBackup(count: number): string {
  const { data, ...envelope } = JSON.parse(brief.text);
  const briefs = Array.from({ length: count }, (_, n) => {
    const fields = { ...data.fields, title: `Буклет ${n}`, goal: 'Слово за слово. '.repeat(1_250) };
    const text = JSON.stringify({ ...envelope, data: { ...data, id: id(n), fields } });
    return { key: `parity:v1:brief:${id(n)}`, text };
  });
  return writeBackup({ madeAt: '2026-12-01T08:00:00.000Z', entries: briefs });
}

const asFile = (text: string) => ({ name: 'x.backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });

for (const locale of LOCALES) {
  const { data, documents } = uiOf(locale);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const choose = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    page.locator('#backup-file').setInputFiles(file);

  const briefCount = (page: Page) => page.getByRole('row', { name: data.kinds.brief }).getByRole('cell').first();

  async function eraseAll(page: Page) {
    await button(page, data.erase.ask).click();
    await page.getByLabel(data.erase.confirm).check();
    await button(page, data.erase.yes).click();
    await expect(page.locator('.undo')).toContainText(data.erase.done);
  }

  test.describe(locale, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    test('backed up, everything deleted, taken back, deleted, restored: all is equal', async ({ page, context }) => {
      await store(page, [...filled, FOREIGN]);
      const before = await stored(page);
      await page.goto(addressOf(locale, '/data/'));
      await expect(briefCount(page)).toHaveText('1');
      await expect(page.getByText(fill(data.kept.snapshots, { n: 1 }))).toBeVisible();
      await expectNoBarriers(page);

      const [download] = await Promise.all([page.waitForEvent('download'), button(page, data.backup.make).click()]);
      expect(download.suggestedFilename()).toMatch(/^[\p{L}\d-]+_\d{4}-\d\d-\d\d\.backup\.json$/u);
      await expect(page.locator('#backup-said')).toContainText(download.suggestedFilename());
      await expect(page.locator('.backup-age')).toContainText(data.backup.nothingNew);
      const file = await download.path();

      const other = await context.newPage();
      await other.goto(addressOf(locale, '/data/'));
      await expect(button(other, data.erase.ask)).toBeVisible();
      await button(page, data.erase.ask).click();
      await button(page, data.erase.yes).click();
      await expect(page.getByText(data.erase.confirmError)).toBeVisible();
      await expect(page.getByLabel(data.erase.confirm)).toBeFocused();
      await expectNoBarriers(page);
      expect(await stored(page)).toEqual(before);
      await button(page, data.erase.no).click();
      await eraseAll(page);
      expect(await stored(page)).toEqual(Object.fromEntries([FOREIGN]));
      await expect(other.getByText(data.erase.nothing)).toBeVisible();

      await button(page, documents.undo).click();
      await expect(page.getByText(data.undone)).toBeVisible();
      expect(await stored(page)).toEqual(before);
      await eraseAll(page);
      await page.reload();
      await expect(page.getByText(data.backup.empty)).toBeVisible();
      await expectNoBarriers(page);

      await choose(page, file);
      await expect(page.getByText(plural(locale, data.restore.added, 4))).toBeVisible();
      await expect(page.getByText('Буклет о светильниках')).toBeVisible();
      await expectNoBarriers(page);
      await button(page, data.restore.apply).click();
      await expect(page.getByText(plural(locale, data.restore.done, 4))).toBeVisible();
      expect(await stored(page)).toEqual(before);
      await choose(page, file);
      await expect(page.getByText(data.restore.nothing)).toBeVisible();
    });

    test('documents that differ are shown side by side, and both are kept unless something else is chosen', async ({
      page,
    }) => {
      const mine = brief.text.replaceAll('Буклет', 'Плакат');
      await store(page, [[brief.key, mine]]);
      await page.goto(addressOf(locale, '/data/'));
      await choose(page, FIXTURE);
      await expect(page.getByText(plural(locale, data.restore.differing, 1))).toBeVisible();
      await expectNoBarriers(page);
      await button(page, data.restore.apply).click();
      await expect(page.getByText(plural(locale, data.restore.done, 4))).toBeVisible();
      const both = await stored(page);
      expect(both[brief.key]).toBe(mine);
      expect(Object.keys(both).filter((key) => key.startsWith('parity:v1:brief:'))).toHaveLength(2);

      await page.evaluate(() => localStorage.clear());
      await store(page, [[brief.key, mine]]);
      await page.goto(addressOf(locale, '/data/'));
      await choose(page, FIXTURE);
      await page.getByLabel(data.restore.choice, { exact: true }).selectOption('theirs');
      await button(page, data.restore.apply).click();
      await expect(page.getByText(plural(locale, data.restore.done, 4))).toBeVisible();
      const replaced = await stored(page);
      expect(JSON.parse(replaced[brief.key] ?? '').data).toEqual(JSON.parse(brief.text).data);
      expect(Object.values(replaced)).toContain(mine);
      await page.getByText(fill(data.kept.snapshots, { n: 2 })).click();
      await page.getByRole('button', { name: data.kept.goBack }).first().click();
      await expect(page.getByRole('status').first()).toContainText('Плакат');
      expect(JSON.parse((await stored(page))[brief.key] ?? '').data).toEqual(JSON.parse(mine).data);
    });

    test('bin and records that cannot be read: brought back, downloaded, deleted, taken back', async ({ page }) => {
      await store(page, filled);
      const before = await stored(page);
      await page.goto(addressOf(locale, '/data/'));
      await page.getByText(fill(data.kept.bin, { n: 1 })).click();
      await page.getByRole('button', { name: data.kept.erase }).click();
      await button(page, documents.undo).click();
      await expect(page.getByText(data.undone)).toBeVisible();
      expect(await stored(page)).toEqual(before);
      await page.getByText(fill(data.kept.bin, { n: 1 })).click();
      await page.getByRole('button', { name: data.kept.back }).click();
      await expect(briefCount(page)).toHaveText('2');

      await page.getByText(fill(data.kept.quarantine, { n: 1 })).click();
      await expectNoBarriers(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: data.kept.download }).click(),
      ]);
      const aside = entries.find(({ key }) => key.startsWith('parity:v1:quarantine:'));
      expect(readFileSync(await download.path(), 'utf8')).toBe(aside?.text);
      await page.getByRole('button', { name: data.kept.erase }).click();
      await expect(page.getByText(fill(data.kept.quarantine, { n: 1 }))).toBeHidden();
    });

    test('a file that is no back-up is explained', { tag: '@desk' }, async ({ page }) => {
      await page.goto(addressOf(locale, '/data/'));
      await expect(page.getByText(data.backup.empty)).toBeVisible();
      for (const [text, problem] of [
        ['{"format":"parity/brief","version":1}', 'wrong-format'],
        ['{"format":"parity-backup","version":2}', 'newer-version'],
        ['{"format":"parity-backup","version":1}', 'damaged'],
        ['[[['.repeat(20), 'too-deep'],
        ['{"format":', 'not-json'],
      ] as const) {
        await choose(page, asFile(text));
        await expect(page.getByRole('alert')).toContainText(data.restore.problems[problem].title);
      }
      await expectNoBarriers(page);
    });
  });
}

const { data, documents } = uiOf('ru');

test('a back-up of four megabytes restores; one that does not fit changes nothing', { tag: '@desk' }, async ({
  page,
}) => {
  await store(page, [FOREIGN]);
  const [fits, large] = [largeBackup(200), largeBackup(270)];
  expect(fits.length).toBeGreaterThan(4_000_000);
  await page.goto('/data/');
  await page.locator('#backup-file').setInputFiles(asFile(large));
  await page.getByRole('button', { name: data.restore.apply }).click();
  await expect(page.getByRole('alert')).toContainText(data.notDone.full);
  expect(await stored(page)).toEqual(Object.fromEntries([FOREIGN]));
  await page.locator('#backup-file').setInputFiles(asFile(fits));
  await page.getByRole('button', { name: data.restore.apply }).click();
  await expect(page.getByText(plural('ru', data.restore.done, 200))).toBeVisible();
  expect(Object.keys(await stored(page))).toHaveLength(201);
  await expect(page.getByText(data.use.short.title)).toBeVisible();
  await expectNoBarriers(page);
});

test('what is typed in another tab is not lost when the back-up takes the place of its brief', {
  tag: '@desk',
}, async ({ page, context }) => {
  await store(page, [[brief.key, brief.text.replaceAll('Буклет', 'Плакат')]]);
  const editor = await context.newPage();
  await editor.goto(`/briefs/edit/#${brief.key.split(':').at(-1)}`);
  await page.goto('/data/');
  await page.locator('#backup-file').setInputFiles(FIXTURE);
  await page.getByLabel(data.restore.choice, { exact: true }).selectOption('theirs');
  await editor.locator('#f-goal').fill('Набрано в соседней вкладке');
  await page.getByRole('button', { name: data.restore.apply }).click();
  // Either the page asks to look again, or the editor keeps its text as a copy: the text is stored in the end.
  await expect.poll(async () => Object.values(await stored(page)).join('\n')).toContain('Набрано в соседней вкладке');
});

test('a storage that was emptied behind our back is noticed, and so is a clock set back', { tag: '@desk' }, async ({
  page,
}) => {
  await store(page, filled);
  await page.goto('/data/');
  await page.getByRole('button', { name: data.backup.make }).click();
  await expect(page.locator('.backup-age')).toContainText(data.backup.nothingNew);
  await page.clock.setFixedTime('2025-01-01T08:00:00Z');
  await page.evaluate(() => localStorage.setItem('parity:v1:brief:00000000-0000-4000-8000-000000000001', '{'));
  await page.reload();
  await expect(page.getByText(data.reminder.title)).toBeVisible();
  await page.getByRole('button', { name: data.reminder.later }).click();
  await expect(page.getByText(data.reminder.put)).toBeVisible();
  await expect(page.getByText(data.reminder.title)).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(data.vanished.title);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: data.vanished.understood }).click();
  await expect(page.getByText(data.vanished.title)).toBeHidden();
  await page.reload();
  await expect(page.getByText(data.backup.empty)).toBeVisible();
  await expect(page.getByText(data.vanished.title)).toBeHidden();
});

test('a storage that is denied is said', { tag: '@desk' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/data/');
  await expect(page.getByRole('alert')).toContainText(documents.problems.denied.title);
  await expectNoBarriers(page);
});

test.describe('in a secure context', { tag: '@desk' }, () => {
  test.use({ baseURL: `http://localhost:${process.env['PARITY_PORT'] ?? 4173}` });

  test('the browser is asked once to keep the data, and its answer is told', async ({ page }) => {
    const asked = () => page.evaluate(() => localStorage.getItem('parity:v1:note:persistence'));
    await page.goto('/data/');
    await expect(page.getByText(data.keeping.unasked)).toBeVisible();
    await page.goto('/briefs/edit/#new=print&mode=short');
    expect(await asked()).toBeNull();
    await page.locator('#f-goal').fill('первое');
    await expect.poll(asked).toMatch(/^(granted|refused)$/);
    const answer = (await asked()) === 'granted' ? data.keeping.granted : data.keeping.refused;
    await page.goto('/data/');
    await expect(page.getByText(answer)).toBeVisible();
  });
});
