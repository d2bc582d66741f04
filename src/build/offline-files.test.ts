import { expect, test } from 'vitest';
import { offlineFiles } from './offline-files.ts';

const prefixes = { ru: '', en: 'en/' };
const sorted = (...files: string[]) => {
  const { shared, languages } = offlineFiles(Object.fromEntries(files.map((file) => [file, 'x'])), prefixes);
  return [shared, ...languages.map((language) => language.files)].map((list) => Object.keys(list));
};

test('pages and data belong to the language in whose folder they stand, by the address that is asked for', () => {
  const files = ['index.html', 'guide/why/index.html', 'plan/words.json', 'en/index.html', 'en/plan/words.json'];
  expect(sorted(...files)).toEqual([[], ['guide/why/', '', 'plan/words.json'], ['en/', 'en/plan/words.json']]);
});

test('scripts belong to everybody', () => {
  expect(sorted('_astro/Take.Cx1.js', '_astro/take.css')).toEqual([['_astro/Take.Cx1.js', '_astro/take.css'], [], []]);
});

test('of the search each language gets its own index and engine, everybody the script', () => {
  const of = (locale: string) => [
    `pagefind/fragment/${locale}_1a.pf_fragment`,
    `pagefind/index/${locale}_2b.pf_index`,
    `pagefind/pagefind.${locale}_3c.pf_meta`,
    `pagefind/wasm.${locale}.pagefind`,
  ];
  const shared = ['pagefind/pagefind-entry.json', 'pagefind/pagefind.js'];
  const unused = ['pagefind/pagefind-ui.js', 'pagefind/pagefind-worker.js', 'pagefind/wasm.unknown.pagefind'];
  expect(sorted(...of('ru'), ...of('en'), ...shared, ...unused)).toEqual([shared, of('ru'), of('en')]);
});

test('Word files, blanks, icons and the page for what is not found are not fetched ahead', () => {
  const files = ['404.html', 'briefs/blank/print.docx', 'en/briefs/blank/print.md', 'icon.svg', 'site.webmanifest'];
  expect(sorted(...files)).toEqual([[], [], []]);
});

test('with the other language as the default its pages stand at the root', () => {
  const { languages } = offlineFiles({ 'index.html': 'x', 'ru/index.html': 'y' }, { en: '', ru: 'ru/' });
  expect(languages).toEqual([
    { prefix: '', files: { '': 'x' } },
    { prefix: 'ru/', files: { 'ru/': 'y' } },
  ]);
});
