import { expect, test } from 'vitest';
import { expectKitFiles } from './kit-slugs.ts';

const files = ['ru/rules', 'en/rules', 'ru/brief', 'en/brief'].map((name) => `content/kit/${name}.md`);

test('a list that names every document once is sound', () => {
  expect(() => expectKitFiles(['brief', 'rules'], files)).not.toThrow();
});

test('a document that is listed and missing in a language is told with the file that was expected', () => {
  expect(() => expectKitFiles(['rules', 'brief'], files.slice(0, 3))).toThrow(
    'content/kit/kit.yaml names brief: expected a file content/kit/en/brief.md',
  );
});

test('a document that no group lists is told', () => {
  expect(() => expectKitFiles(['rules'], files)).toThrow(
    'content/kit/ru/brief.md: expected brief under a group of content/kit/kit.yaml',
  );
});

test('a document that is listed twice is told', () => {
  expect(() => expectKitFiles(['rules', 'brief', 'rules'], files)).toThrow('rules is listed twice');
});
