import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readKitFile } from '#build/kit-file.ts';
import { LOCALES, type Locale, type Translated } from '#domain/i18n/locale.ts';

type Kit = { groups: { documents: string[] }[]; silence: { days: Record<Locale, Record<string, string>> } };
type Phrases = { groups: { side: string; phrases: Record<'moment' | 'instead' | 'say', Translated>[] }[] };

const kit: Kit = parse(readFileSync('content/kit/kit.yaml', 'utf8'));
const phrases: Phrases = parse(readFileSync('content/kit/phrases.yaml', 'utf8'));
const slugs = kit.groups.flatMap(({ documents }) => documents);
const linesOf = (locale: Locale, slug: string) => readFileSync(`content/kit/${locale}/${slug}.md`, 'utf8').split('\n');

/** What a line of Markdown is, with its places and, in a table, which cells are room to write. */
function shapeOf(line: string): string {
  const places = (line.match(/\{\w+\}/g) ?? []).join('');
  if (!line.startsWith('|'))
    return `${line.match(/^(?:#+|\d+\.|[->]|---|[a-z]+:| {2}- )/)?.[0] ?? (line && 'text')}${places}`;
  const cells = line.split('|').slice(1, -1);
  return `|${cells.map((cell) => (cell.trim() === '' ? ' ' : 'x')).join('|')}|${places}`;
}

describe.each(slugs)('%s', (slug) => {
  test('has the same headings, lists, tables and places in both languages', () => {
    expect(linesOf('en', slug).map(shapeOf)).toEqual(linesOf('ru', slug).map(shapeOf));
  });

  test('has tables whose rows are as wide as their heads', () => {
    for (const locale of LOCALES)
      for (const [index, line] of linesOf(locale, slug).entries()) {
        const above = linesOf(locale, slug)[index - 1];
        if (!line.startsWith('|') || !above?.startsWith('|')) continue;
        expect(`${line.split('|').length} in ${line}`).toBe(`${above.split('|').length} in ${line}`);
      }
  });
});

test.each(['ordering-rules', 'short-brief', 'objection-sheet'])('%s is short enough for one page', (slug) => {
  for (const locale of LOCALES) {
    const words =
      linesOf(locale, slug)
        .join(' ')
        .match(/[\p{L}\d][\p{L}\d’-]*/gu) ?? [];
    expect(words.length, locale).toBeLessThanOrEqual(450);
  }
});

test('the rule on silence names its days in every form', () => {
  for (const form of LOCALES.flatMap((locale) => Object.values(kit.silence.days[locale])))
    expect(form).toContain('{n}');
});

test('each side finds eight to ten phrases, and none of them in quotation marks', () => {
  expect(phrases.groups.map(({ side }) => side)).toEqual(['sales', 'marketing', 'boss']);
  for (const group of phrases.groups) {
    expect(group.phrases.length).toBeGreaterThanOrEqual(8);
    expect(group.phrases.length).toBeLessThanOrEqual(10);
    const said = group.phrases.flatMap(({ instead, say }) =>
      LOCALES.flatMap((locale) => [instead[locale], say[locale]]),
    );
    expect(said.filter((text) => /^[«“]/.test(text) || text.trim() === '')).toEqual([]);
  }
});

test('every document can be read, with a value for each of its places', () => {
  for (const locale of LOCALES)
    for (const slug of slugs) {
      const file = `content/kit/${locale}/${slug}.md`;
      const document = readKitFile({
        ...{ file, text: readFileSync(file, 'utf8'), locale, origin: 'https://parity.example' },
        places: { company: 'Polus', sales: 'Sales', marketing: 'Marketing', limit: '1', silence: 'Silence.' },
        address: (route) => route,
      });
      expect(JSON.stringify(document)).not.toMatch(/\{\w+\}|\*\*/);
      expect(document.blocks.length).toBeGreaterThan(2);
    }
});
