import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSite } from './site-file.ts';

const shipped = readFileSync('content/site.yaml', 'utf8');

test('the site as shipped speaks Russian first and lets small jobs pass by rule', () => {
  expect(parseSite(shipped)).toMatchObject({
    defaultLanguage: 'ru',
    standingLimit: { amount: 30_000, currency: 'RUB' },
  });
});

test('a mistake is named with its file, its field and what was expected', () => {
  const wrong = shipped.replace('defaultLanguage: ru', 'defaultLanguage: de').replace('base: /', 'base: parity');
  expect(() => parseSite(wrong)).toThrow(
    /content\/site\.yaml[\s\S]*defaultLanguage[\s\S]*a path that begins and ends with a slash/,
  );
});

test('an address for editing says where the path goes, or is left out', () => {
  const edit = (value: string) => parseSite(shipped.replace('edit: null', `edit: ${value}`)).edit;
  expect(edit('https://git.example/edit/main/{path}')).toBe('https://git.example/edit/main/{path}');
  expect(parseSite(shipped.replace('edit: null', '')).edit).toBeNull();
  expect(() => edit('https://git.example/edit/')).toThrow(/edit[\s\S]*with \{path\}|with \{path\}/);
});
