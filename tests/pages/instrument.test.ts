import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Bank } from '#domain/assessment/bank.ts';
import { decodeResultLink, encodeResultLink } from '#domain/assessment/result-link.ts';
import { scoreSelfCheck } from '#domain/assessment/self-check.ts';

const SITE = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content'];
const ID = 'meetings';
const folder = mkdtempSync(join(tmpdir(), 'parity-'));
const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

/** A self-check of a company's own, made from one of ours so that only its id, title and items are new. */
function ownInstrument(): unknown {
  const customer = parse(readFileSync('content/assessment/customer.yaml', 'utf8'));
  const [item] = Object.values(customer.items);
  const items = Object.fromEntries(
    ['agenda', 'minutes', 'time', 'phones', 'decisions', 'guests'].map((id) => [id, item]),
  );
  const title = { ru: 'Хозяин совещания', en: 'Running meetings' };
  return { ...customer, id: ID, order: 9, roles: ['management'], title, short: title, items };
}

beforeAll(() => {
  for (const path of SITE) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, `content/assessment/${ID}.yaml`), stringify(ownInstrument()));
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}, 280_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one file in content adds an instrument: the index offers it, the questionnaire and paper ask it', () => {
  expect(built('assessment/index.html')).toContain('Хозяин совещания');
  expect(built('en/assessment/index.html')).toContain('Running meetings');
  const questions = JSON.parse(built(`en/assessment/data/${ID}/questions.json`));
  expect(questions).toMatchObject({ instrument: ID, kind: 'self-check', title: 'Running meetings' });
  expect(Object.keys(questions.items)).toHaveLength(6);
  expect(built(`assessment/print/${ID}/index.html`)).toContain('Хозяин совещания');
});

test('its answers are scored, and travel in a link, by the same engine', () => {
  const bank: Bank = JSON.parse(built(`assessment/data/${ID}/words.json`)).bank;
  const answers = Object.fromEntries(Object.keys(bank.items).map((id) => [id, 4]));
  expect(scoreSelfCheck(bank, answers)).toMatchObject({ score: 75, band: 'reliable' });
  const respondent = { role: 'management' } as const;
  const result = {
    id: 'a1',
    instrument: ID,
    bank: bank.bank,
    mode: 'full',
    respondent,
    locale: 'en',
    answers,
  } as const;
  expect(decodeResultLink(encodeResultLink(result, bank), { [ID]: bank }, 'en')).toEqual({ ok: true, value: result });
});
