// Whatever lies under any of our keys: damaged, of another shape, of an earlier or a later release.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../barriers.ts';
import { addressOf, expect, LOCALES, test, uiOf } from '../site.ts';
import { expectNothingLost } from './figures.ts';
import { put, stored } from './harm.ts';

const id = (number: number) => `11111111-2222-4333-8444-${String(number).padStart(12, '0')}`;
const TIME = '2026-11-23T09:10:00.000Z';
const TYPES = ['brief', 'assessment', 'respondent', 'action'] as const;

/** A key of every kind that this site uses. */
const KEYS: readonly string[] = [
  ...TYPES.flatMap((type, index) => [
    `parity:v1:${type}:${id(index)}`,
    `parity:v1:bin:${type}:${id(10 + index)}`,
    `parity:v1:snapshot:${type}:${id(index)}:${TIME}`,
    `parity:v1:quarantine:parity:v1:${type}:${id(20 + index)}:${TIME}`,
  ]),
  `parity:v1:pref:archived:${id(0)}`,
  `parity:v1:pref:step-draft:${id(0)}:submit:customer`,
  ...[
    'theme language shortcuts all-on-one-page compared-without-boss requester recorder',
    'action-draft paper-draft brief-list',
  ].flatMap((names) => names.split(' ').map((name) => `parity:v1:pref:${name}`)),
];

const whole = { schema: 1, rev: 3, savedAt: TIME, data: { id: id(0), goal: 'важное', text: 7, keys: [] } };
const TEXTS: Readonly<Record<string, string>> = {
  corrupt: '\u0000{]]"важное',
  truncated: JSON.stringify(whole).slice(0, -9),
  'of a wrong shape': JSON.stringify(whole),
  'older than any release': JSON.stringify({ ...whole, schema: 0 }),
  'newer than this release': JSON.stringify({ ...whole, schema: 99, text: ['later'], owner: 1 }),
};

const PAGES = [
  ...['/', '/plan/', '/briefs/', '/briefs/ledger/', '/assessment/', '/assessment/history/', '/assessment/compare/'],
  ...[`/briefs/edit/#${id(0)}`, `/assessment/take/#${id(1)}`, `/assessment/result/#${id(1)}`],
];

/** Visits every tool, and does what brings each kind of record to light. */
async function visitAll(page: Page): Promise<void> {
  const { compare } = uiOf('ru');
  for (const route of PAGES) {
    await page.goto(route, { waitUntil: 'load' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.waiting')).toHaveCount(0);
    if (route === '/assessment/compare/') {
      await page.getByRole('button', { name: compare.add.paperDraft }).click();
      await expect(page.locator('#paper-title')).toBeFocused();
    }
  }
}

for (const [kind, text] of Object.entries(TEXTS)) {
  test(`a value ${kind} under every key`, { tag: '@desk' }, async ({ page }) => {
    const texts = Object.fromEntries(KEYS.map((key, index) => [key, `${text}${' '.repeat(index)}`]));
    await put(page, texts);
    await visitAll(page);
    const kept = await stored(page);
    // Each text is another by its length: where it lies may change, what it says may not.
    const lost = Object.entries(texts).filter(([, value]) => !Object.values(kept).includes(value));
    expect(lost.map(([key]) => key)).toEqual([]);
    const joined = Object.values(texts).join('');
    expectNothingLost(
      joined,
      Object.values(texts)
        .filter((value) => Object.values(kept).includes(value))
        .join(''),
    );
    const untouched = TYPES.map((type, index) => `parity:v1:${type}:${id(index)}`);
    if (kind.startsWith('newer'))
      expect(kept).toMatchObject(Object.fromEntries(untouched.map((key) => [key, texts[key]])));
  });
}

const TOOLS = [
  { type: 'brief', route: '/briefs/edit/' },
  { type: 'assessment', route: '/assessment/take/' },
  { type: 'assessment', route: '/assessment/result/' },
] as const;

for (const locale of LOCALES) {
  const { documents, assessment } = uiOf(locale);

  test.describe(locale, { tag: '@desk' }, () => {
    test.use({ locale: locale === 'ru' ? 'ru-RU' : 'en-GB' });

    for (const { type, route } of TOOLS) {
      for (const kind of ['truncated', 'of a wrong shape'] as const) {
        test(`a record (${type}) ${kind} is explained on ${route}, and its text can be downloaded`, async ({
          page,
        }) => {
          const text = TEXTS[kind] ?? '';
          await put(page, { [`parity:v1:${type}:${id(0)}`]: text });
          await page.goto(addressOf(locale, `${route}#${id(0)}`));
          await expect(page.getByRole('alert')).toContainText(documents.problems.damaged.title);
          await expectNoBarriers(page);
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: documents.downloadRaw }).click(),
          ]);
          expect(readFileSync(await download.path(), 'utf8')).toBe(text);
          const kept = Object.entries(await stored(page)).find(([key]) => key.startsWith('parity:v1:quarantine:'));
          expectNothingLost(text, kept?.[1] ?? '');
        });
      }

      test(`a record (${type}) of a later version is left untouched, and said so on ${route}`, async ({ page }) => {
        const text = TEXTS['newer than this release'] ?? '';
        await put(page, { [`parity:v1:${type}:${id(0)}`]: text });
        await page.goto(addressOf(locale, `${route}#${id(0)}`));
        await expect(page.getByRole('alert')).toContainText(documents.problems.newer.title);
        expectNothingLost(text, (await stored(page))[`parity:v1:${type}:${id(0)}`] ?? '');
      });
    }

    test('a link to a question that does not exist is explained', async ({ page }) => {
      await page.goto(addressOf(locale, '/assessment/take/#item=no.such.item'));
      await expect(page.getByText(assessment.begin.unknownItem.title)).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

const FROZEN = 'tests/fixtures/storage';

for (const release of readdirSync(FROZEN).filter((name) => /^\d+$/.test(name))) {
  const text = (name: string) => readFileSync(`${FROZEN}/${release}/${name}`, 'utf8');
  const idIn = (name: string) => (JSON.parse(text(name)) as { data: { id: string } }).data.id;

  test(`documents of the released schema ${release}`, { tag: '@desk' }, async ({ page }) => {
    const names = TYPES.flatMap((type) => ['full', 'minimal'].map((size) => [type, `${type}.${size}.json`] as const));
    const texts = Object.fromEntries(names.map(([type, name]) => [`parity:v1:${type}:${idIn(name)}`, text(name)]));
    const preferences = JSON.parse(text('preferences.json')) as Record<string, string>;
    await put(page, { ...texts, ...preferences });
    const shown: readonly [string, string | RegExp][] = [
      [`/briefs/edit/#${idIn('brief.full.json')}`, 'Booklet for Light 2027'],
      [`/briefs/edit/#${idIn('brief.minimal.json')}`, uiOf('ru').editor.panels.flow.open],
      [`/assessment/result/#${idIn('assessment.full.json')}`, uiOf('ru').assessment.result.views.marketing],
      [`/assessment/take/#${idIn('assessment.minimal.json')}`, uiOf('ru').assessment.take.byTopic],
      ['/plan/', 'Позвонить'],
      ['/assessment/compare/', 'Северный филиал'],
      ['/briefs/', 'Booklet for Light 2027'],
    ];
    for (const [address, says] of shown) {
      await page.goto('/404.html');
      await page.goto(address);
      await expect(page.locator('main')).toContainText(says);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    const kept = await stored(page);
    expectNothingLost(
      JSON.stringify(texts),
      JSON.stringify(Object.fromEntries(Object.keys(texts).map((key) => [key, kept[key]]))),
    );
    expect(kept).toMatchObject(preferences);
  });
}
