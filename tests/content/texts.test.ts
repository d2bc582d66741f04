import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isLocale, LOCALES, type Locale } from '#domain/i18n/locale.ts';

type Text = { place: string; locale: Locale; text: string };

/** All texts of a data file with their language: by `{ru, en}` pairs, or by the name of the file. */
function textsIn(value: unknown, place: string, locale?: Locale): Text[] {
  if (typeof value === 'string') return locale === undefined ? [] : [{ place, locale, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textsIn(entry, `${place} ${key}`, isLocale(key) ? key : locale),
  );
}

const dataFiles = globSync('content/**/*.yaml');
const proseFiles = globSync(['content/**/*.mdx', 'content/kit/*/*.md']);
const dataTexts = dataFiles.flatMap((file) => {
  const named = file.match(/ui\/(\w\w)\.yaml$/)?.[1];
  return textsIn(parse(readFileSync(file, 'utf8')), file, isLocale(named) ? named : undefined);
});
/** The prose of a page as a reader meets it: frontmatter, option labels and text, without tags, code and links. */
const proseTexts = proseFiles.flatMap((file): Text[] => {
  const locale = file.match(/\/(\w\w)\/[^/]+$/)?.[1];
  const [, frontmatter = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  if (!isLocale(locale)) throw new Error(`${file} lies in no language's folder`);
  const prose = body
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => tag.match(/label="([^"]*)"/)?.[1] ?? '')
    .replace(/`[^`]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']');
  return [...textsIn(parse(frontmatter), file, locale), { place: file, locale, text: prose }];
});
const texts = [...dataTexts, ...proseTexts];

const WRONG: Record<Locale, readonly (readonly [string, RegExp])[]> = {
  ru: [
    ['straight double quotes', /"/],
    ['English quotes', /[”‘]|(?<!„[^“]*)“/],
    ['a hyphen for a dash', / - /],
    ['an en dash between words', /[а-яё] – [а-яё]/i],
    [
      'ё written as е in common words',
      /(?<![а-яё])(?:еще|ее|все-таки|четк|прием|учет|отчет|объем|счет(?!ч)|свое(?![а-яё])|идет|дает|берет|ведет|придет|найдет|поймет|расчет|путем)(?![а-яё])/i,
    ],
    ['two spaces', /\S {2,}\S/],
  ],
  en: [
    ['straight quotes or apostrophes', /["']/],
    ['Russian quotes', /[«»]/],
    ['a hyphen for a dash', /[a-z] - [a-z]/i],
    ['two spaces', /\S {2,}\S/],
  ],
};

describe.each(LOCALES)('texts in %s', (locale) => {
  test.each(WRONG[locale])('hold no %s', (_name, pattern) => {
    const found = texts.filter((text) => text.locale === locale && pattern.test(text.text));
    expect(found.map(({ place, text }) => `${place}: ${text.match(pattern)?.[0]} in «${text.slice(0, 80)}»`)).toEqual(
      [],
    );
  });
});

test('the English texts hold no Cyrillic but the name of the language and of the source', () => {
  const found = dataTexts.filter(
    ({ locale, text, place }) => locale === 'en' && /[а-яё]/i.test(text) && !/otherLanguage/.test(place),
  );
  expect(found.map(({ place }) => place)).toEqual([]);
});

test('both languages have the same interface texts, places for values, and the plural forms they need', () => {
  const [russian, english] = LOCALES.map((locale) => parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')));
  const shapeOf = (value: unknown, path: string): string[] => {
    if (typeof value === 'string') return [`${path} ${[...new Set(value.match(/\{\w+\}/g) ?? [])].sort().join(' ')}`];
    const entries = Object.entries(value as object);
    if (!entries.some(([key]) => key === 'other'))
      return entries.flatMap(([key, entry]) => shapeOf(entry, `${path}.${key}`));
    return [`${path} (plural)`];
  };
  expect(shapeOf(russian, '')).toEqual(shapeOf(english, ''));
});

test('a counted phrase has the forms of its language', () => {
  const REQUIRED = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] };
  for (const locale of LOCALES) {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('other' in value && 'one' in value) expect(Object.keys(value).sort()).toEqual([...REQUIRED[locale]].sort());
      else Object.values(value).forEach(visit);
    };
    visit(parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')));
  }
});
