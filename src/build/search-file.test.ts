import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectBuiltRoutes, parseSearchWords } from './search-file.ts';

test('the words as shipped bridge the verb of approving and its noun', () => {
  const words = parseSearchWords(readFileSync('content/search.yaml', 'utf8'));
  expect(words['/guide/approval/']?.ru).toEqual(expect.arrayContaining(['согласование', 'согласовать']));
  expect(words['/guide/approval/']?.en).toContain('sign-off');
});

test('no words at all are none', () => {
  expect(parseSearchWords('')).toEqual({});
});

test.each([
  [
    'a route without its slash',
    '/guide/why: { ru: [а1], en: [a1] }',
    'expected the route of a page, such as /guide/why/',
  ],
  ['a language that is missing', '/: { ru: [бриф] }', 'expected a list of words'],
  ['a text in place of words', '/: { ru: бриф, en: [brief] }', 'expected a list of words'],
  ['an empty list', '/: { ru: [], en: [brief] }', 'expected at least one word'],
  ['marks that would end the field', "/: { ru: ['бриф\">'], en: [brief] }", 'expected words or phrases of letters'],
])('%s is named with the file, the field and what was expected', (_what, yaml, expected) => {
  expect(() => parseSearchWords(yaml)).toThrow(/^content\/search\.yaml/);
  expect(() => parseSearchWords(yaml)).toThrow(expected);
});

test('words for a page that is not built fail, by its route', () => {
  const words = parseSearchWords('{ /: { ru: [бриф], en: [brief] }, /gone/: { ru: [бриф], en: [brief] } }');
  expect(() => expectBuiltRoutes(words, new Set(['/']))).toThrow(
    /content\/search\.yaml[\s\S]*Expected the route of a page that is built[\s\S]*\/gone\//,
  );
  expect(() => expectBuiltRoutes(words, new Set(['/', '/gone/']))).not.toThrow();
});
