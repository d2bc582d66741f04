import { expect, test } from 'vitest';
import { type KitFileSource, readKitFile } from './kit-file.ts';

const FRONT = '---\ntitle: Правила\ndescription: "Для кого: {sales}"\nfacts:\n  - "{company}"\n---\n';

function read(text: string, changes: Partial<KitFileSource> = {}) {
  const places = { company: 'Полюс', sales: 'Продажи', marketing: 'Маркетинг', limit: '30 000 ₽', silence: 'Молчат.' };
  return readKitFile({
    file: 'content/kit/ru/rules.md',
    text,
    locale: 'ru',
    places,
    address: (route) => `/parity${route}`,
    origin: 'https://polus.example',
    ...changes,
  });
}

test('places are filled with what the site says, in the text and above it, and typeset', () => {
  expect(read(`${FRONT}\n## {marketing} обещает\n\nДо {limit} — сразу.\n`)).toEqual({
    title: 'Правила',
    description: 'Для кого: Продажи',
    facts: ['Полюс'],
    blocks: [
      { type: 'heading', level: 2, text: 'Маркетинг обещает' },
      { type: 'paragraph', text: [{ text: 'До 30\u00a0000\u00a0₽\u00a0— сразу.' }] },
    ],
  });
});

test('a name that looks like Markdown stays a name', () => {
  const places = { company: '', sales: '**Продажи** <b>', marketing: '', limit: '', silence: '' };
  expect(read(`${FRONT}\n{sales}\n`, { places }).blocks).toEqual([
    { type: 'paragraph', text: [{ text: '**Продажи** <b>' }] },
  ]);
});

test('a link within the site is whole in a file, and short on a page', () => {
  expect(read(`${FRONT}\n[глава](/guide/why/) и [статья](https://x.example/)\n`).blocks).toEqual([
    {
      type: 'paragraph',
      text: [
        { text: 'глава', href: 'https://polus.example/parity/guide/why/', path: '/parity/guide/why/' },
        { text: ' и ' },
        { text: 'статья', href: 'https://x.example/' },
      ],
    },
  ]);
  expect(() => read(`${FRONT}\n[там](//x.example/)\n`)).toThrow('expected an https address, or a route of this site');
});

test('an unknown place is told with its file, its line and the known ones', () => {
  expect(() => read(`${FRONT}\nодин\nдва {boss}\n`)).toThrow(
    'content/kit/ru/rules.md:9: {boss} is no place of a document: expected one of {company}, {sales}, {marketing}',
  );
  expect(() => read(`${FRONT}\n| a |\n| --- |\n| {limit |\n`)).toThrow('content/kit/ru/rules.md:10: {');
});

test('an unknown place above the text is told with its field', () => {
  expect(() => read(FRONT.replace('{company}', '{firm}'))).toThrow('content/kit/ru/rules.md: facts[0]: {firm}');
});

test('front matter that is missing or wrong is told with its field', () => {
  expect(() => read('## Без начала\n')).toThrow(
    'content/kit/ru/rules.md:1: no front matter: expected --- with title and description',
  );
  expect(() => read('---\ntitle: Правила\nfact: x\n---\n')).toThrow(
    /content\/kit\/ru\/rules\.md[\s\S]*fact[\s\S]*expected a text[\s\S]*description/,
  );
  expect(() => read('---\ntitle: Правила\ndescription: x\nfacts: y\n---\n')).toThrow(
    /expected a list of short texts[\s\S]*facts/,
  );
});
