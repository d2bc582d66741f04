import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFaults, faultReport } from './check-content.ts';
import { readContent } from './content-files.ts';

const shipped = readContent('.');
const components = globSync('src/components/**/*.astro').map((path) => basename(path, '.astro'));

/** What the check says of the shipped content with one text replaced in one file. */
function reportOf(file: string, text: string | RegExp, planted: string): string {
  const path = `content/${file}`;
  const before = shipped.get(path) ?? '';
  const after = before.replace(text, planted);
  if (after === before) throw new Error(`${path} holds no ${text}`);
  return faultReport(contentFaults(new Map([...shipped, [path, after]]), components));
}

test('the content as shipped has no mistake', () => {
  expect(shipped.size).toBeGreaterThan(60);
  expect(faultReport(contentFaults(shipped, components))).toBe('');
});

describe('a mistake is said with its file, its field and what was expected', () => {
  const CHAPTER = 'guide/en/why.mdx';
  test.each([
    [
      'a chapter without its page',
      'guide/chapters.yaml',
      'slug: why,',
      'slug: wy,',
      /slug wy: expected the page content\/guide\/ru\/wy\.mdx/,
    ],
    [
      'a page without its place',
      'guide/chapters.yaml',
      'slug: why,',
      'slug: wy,',
      /content\/guide\/en\/why\.mdx\n.*expected a slug that chapters\.yaml lists/,
    ],
    [
      'a chapter on a claim that there is not',
      'guide/chapters.yaml',
      '[C01,',
      '[C91,',
      /parts\.0\.chapters\.0\.claims\.0: expected the id of a claim/,
    ],
    [
      'a way in to no chapter',
      'guide/chapters.yaml',
      'first: ',
      'first: x-',
      /ways\.0\.first: expected the slug of a chapter/,
    ],
    [
      'a claim in prose',
      CHAPTER,
      '<Claim id="C01"',
      '<Claim id="C91"',
      /line \d+, <Claim id>: expected the id of a claim in claims\.yaml, found «C91»/,
    ],
    ['a fact in prose', CHAPTER, '<Fact id="', '<Fact id="no-', /line \d+, <Fact id>: expected the id of a fact/],
    [
      'an item that there is not',
      CHAPTER,
      'to="item:goal.shared-target"',
      'to="item:goal.none"',
      /<Tool to>: expected item:<the id of an item in company\.yaml>, found «item:goal\.none»/,
    ],
    ['a tool that there is not', CHAPTER, 'to="item:', 'to="itme:', /<Tool to>: expected a tool: assess, item, /],
    [
      'a mode that there is not',
      CHAPTER,
      /<NextStep to="[^"]*"/,
      '<NextStep to="assess:half"',
      /<NextStep to>: expected assess, assess:full or assess:quick/,
    ],
    [
      'a kind of brief that there is not',
      CHAPTER,
      /<NextStep to="[^"]*"/,
      '<NextStep to="brief:film"',
      /expected brief:<advertising, /,
    ],
    [
      'a self-check that there is not',
      CHAPTER,
      /<NextStep to="[^"]*"/,
      '<NextStep to="check:boss"',
      /expected check:<contractor or customer>/,
    ],
    [
      'a template that there is not',
      CHAPTER,
      /<NextStep to="[^"]*"/,
      '<NextStep to="blank:film-short"',
      /expected blank:<advertising, /,
    ],
    ['a component that there is not', CHAPTER, '<Say>', '<Tell>', /line \d+, <Tell>: expected one of .*Say/],
    [
      'a link to no chapter',
      CHAPTER,
      '<Say>',
      '[more](/guide/nowhere/)\n\n<Say>',
      /a link to \/guide\/: expected the slug of a chapter/,
    ],
    [
      'one id of two claims',
      'claims.yaml',
      'id: C02',
      'id: C01',
      /claims\.yaml\n {2}✖ \d+\.id: expected another id: an entry above is «C01» too/,
    ],
    [
      'a term explained nowhere',
      'glossary.yaml',
      'guide: ',
      'guide: x-',
      /glossary\.yaml\n {2}✖ \d+\.guide: expected the slug of a chapter/,
    ],
    [
      'an item explained nowhere',
      'assessment/company.yaml',
      /(items:\n[\s\S]*?guide: )/,
      '$1x-',
      /guide: expected the slug/,
    ],
    ['an item on no claim', 'assessment/company.yaml', 'C06', 'C96', /claims\.0: expected the id of a claim/],
    [
      'advice for no dimension',
      'assessment/recommendations.yaml',
      'dimension: structure',
      'dimension: structre',
      /advice\.0\.dimension: expected a dimension of company\.yaml/,
    ],
    [
      'advice for no verdict',
      'assessment/recommendations.yaml',
      /verdict: /,
      'verdict: x-',
      /verdict: expected one of the verdicts strong-sales, /,
    ],
    [
      'a short question for no field',
      'briefs/common.yaml',
      /(short:\n[\s\S]*?fields: \[)/,
      '$1nothing, ',
      /short\.0\.fields\.0: expected the id of a field/,
    ],
    ['a field on no claim', 'briefs/common.yaml', 'claim: C12', 'claim: C92', /claim: expected the id of a claim/],
    [
      'a kind that is not called as its file',
      'briefs/print.yaml',
      'id: print',
      'id: prints',
      /id: expected «print», the name of the file/,
    ],
    [
      'a self-check that is not called as its file',
      'assessment/customer.yaml',
      'id: customer',
      'id: client',
      /id: expected «customer»/,
    ],
    [
      'a picture of no item',
      'guide/pictures.yaml',
      'item: sales.sell',
      'item: sales.buy',
      /functions\.0\.item: expected the id of an item/,
    ],
    [
      'a place that the other language does not have',
      'ui/en.yaml',
      "'{department}: {n}'",
      "'{department}: {nn}'",
      /reports\.comparison\.count: expected the places \{department\} \{n\} of content\/ui\/ru\.yaml, found \{department\} \{nn\}/,
    ],
    [
      'a counted phrase without a form',
      'ui/ru.yaml',
      / few: '[^']*',/,
      '',
      /ui\/ru\.yaml\n.*: expected the forms .*few.*, found one, many, other/,
    ],
  ])('%s', (_name, file, text, planted, expected) => {
    expect(reportOf(file, text, planted)).toMatch(expected);
  });
});

test('every mistake is said at once, and a file that cannot be read is left to who reads it', () => {
  const planted = new Map([
    ...shipped,
    ['content/claims.yaml', 'a: [broken'],
    ['content/guide/en/why.mdx', '<Claim id="C01" />\n\n<Claim id="C02" />'],
  ]);
  const faults = contentFaults(planted, components).filter(({ file }) => file === 'content/guide/en/why.mdx');
  expect(faults.map(({ field }) => field)).toEqual(['line 1, <Claim id>', 'line 3, <Claim id>']);
});
