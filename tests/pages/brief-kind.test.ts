import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import mammoth from 'mammoth';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findBrowser } from '../../scripts/find-browser.ts';

const SITE = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content'];
const folder = mkdtempSync(join(tmpdir(), 'parity-'));
const file = join(folder, 'content/briefs/video.yaml');
const built = (path: string) => readFileSync(join(folder, 'dist', path));
/** Typography puts non-breaking spaces into the text; the words are the same. */
const words = (text: string) => text.replaceAll('\u00a0', ' ');

/** A kind of a company's own: all that its owner has to write. */
const VIDEO = {
  id: 'video',
  order: 11,
  title: { ru: 'Видеоролик', en: 'Video' },
  about: { ru: 'Когда проще показать, чем написать.', en: 'When showing is easier than writing.' },
  leadDays: 21,
  deliverable: { ru: 'ролик о серии «Склад», 90 секунд', en: 'a film about the Depot series, 90 seconds' },
  fields: [
    {
      id: 'seconds',
      type: 'number',
      unit: { ru: 'с', en: 's' },
      label: { ru: 'Сколько длится', en: 'Running time' },
      hint: { ru: 'Пример: 90.', en: 'Example: 90.' },
    },
    {
      id: 'heroes',
      type: 'text',
      label: { ru: 'Кто в кадре', en: 'Who is in it' },
      hint: { ru: 'Пример: «монтажник с объекта».', en: 'Example: “a fitter from the site”.' },
    },
  ],
};

function build(kind: object) {
  writeFileSync(file, stringify(kind));
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  for (const path of SITE) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { status, output } = build(VIDEO);
  expect(status, output).toBe(0);
}, 280_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('one file in content adds a kind of brief', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const serve = sirv(join(folder, 'dist'));
    server = createServer((request, response) => serve(request, response)).listen(0);
    const executablePath = findBrowser() ?? '';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each([
    ['ru', '', 'Видеоролик', 'Сколько длится'],
    ['en', '/en', 'Video', 'Running time'],
  ])('in %s the page of briefs offers it, and its form asks what it asks', async (_, prefix, title, label) => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}${prefix}/briefs/`);
    await page.getByRole('link', { name: title }).and(page.locator('a[href$="#new=video"]')).click();
    await page.goto(`${page.url()}&mode=full`);
    await page.reload();
    await page.getByLabel(label).fill('90');
    await page.waitForURL(/#[0-9a-f-]{36}$/);
    await page.reload();
    expect(await page.getByLabel(label).inputValue()).toBe('90');
    await page.goto(`http://localhost:${port}${prefix}/briefs/`);
    expect(await page.locator('.list .hint').first().textContent()).toContain(title);
    await page.close();
  });

  test.each([
    ['briefs/blank', 'Видеоролик', 'Кто в кадре'],
    ['en/briefs/blank', 'Video', 'Who is in it'],
  ])('%s holds its empty templates', async (path, title, label) => {
    expect(words(built(`${path}/video.md`).toString())).toContain(label);
    expect(words(built(`${path}/video-short.md`).toString())).toContain(title);
    const { value } = await mammoth.extractRawText({ buffer: built(`${path}/video.docx`) });
    expect(words(value)).toContain(title);
    expect(words(value)).toContain(label);
    expect(built(`${path}/video-short.docx`).subarray(0, 2).toString()).toBe('PK');
  });
});

/** What Astro prints, without colours and line ends. */
const plain = (text: string) => stripVTControlCharacters(text).replaceAll(/\s+/g, ' ');
const [seconds, heroes] = VIDEO.fields;

describe('an error in the file fails the build, and says the file, the field and what was expected', () => {
  test.each([
    ['a text in one language', { ...VIDEO, about: { ru: 'Когда' } }, 'about.en', /expected a text/],
    [
      'no text in any language',
      { ...VIDEO, deliverable: undefined },
      'deliverable',
      /expected a text in each language/,
    ],
    ['no lead time', { ...VIDEO, leadDays: 0 }, 'leadDays', /expected a whole number above 0/],
    ['a key nobody knows', { ...VIDEO, colour: 'red' }, 'colour', /Unrecognized key/],
    [
      'a type of field that there is not',
      { ...VIDEO, fields: [{ ...seconds, type: 'film' }] },
      'fields.0.type',
      /line/,
    ],
    ['the id of a common field', { ...VIDEO, fields: [seconds, { ...heroes, id: 'goal' }] }, 'fields.1.id', /expected/],
    ['one id twice', { ...VIDEO, fields: [seconds, { ...heroes, id: 'seconds' }] }, 'fields.1.id', /expected another/],
    ['an id that is not the name of the file', { ...VIDEO, id: 'film' }, 'id', /expected «video»/],
  ])('%s', (_, kind, field, expected) => {
    const { status, output } = build(kind);
    expect(status).not.toBe(0);
    const said = plain(output);
    expect(said).toContain('video.yaml');
    expect(said).toContain(field);
    expect(said).toMatch(expected);
  });
});
