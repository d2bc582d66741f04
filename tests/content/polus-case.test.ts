import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Bank } from '#domain/assessment/bank.ts';
import { compareDepartments } from '#domain/assessment/compare.ts';
import type { Respondent } from '#domain/assessment/department.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const year = parse(read('content/examples/polus-briefs.yaml')) as { about: unknown; briefs: Record<string, unknown> };
const polus = parse(read('content/examples/polus.yaml')) as { comparison: Respondent[] };
const bank = JSON.parse(read('tests/fixtures/bank-2026.1.json')) as Bank;

/** Figures of the handbook's cases and the brief of the example year that each must be found in. */
const FROM_BRIEFS: readonly (readonly [chapter: string, brief: string, figures: readonly number[]])[] = [
  ['why', 'enquiry-statuses', [60, 35, 61, 57]],
  ['workshop', 'enquiry-statuses', [60, 35, 61, 57]],
  ['sales-functions', 'survey', [210, 64]],
  ['contested-or-weak', 'survey', [210, 64]],
  ['first-90-days', 'survey', [210, 64]],
  ['marketing-functions', 'light-2027', [24, 40, 12, 620_000]],
  ['marketing-functions', 'light-booklet', [5_000, 190_000, 1_200, 1_500, 78_000]],
  ['writing-a-brief', 'light-2027', [24, 40, 12, 620_000]],
  ['approval', 'light-2027', [620_000]],
  ['approval', 'cards-april', [30_000]],
  ['objections', 'price-mailing', [3_200, 600, 11, 240]],
  ['being-heard', 'november-discount', [18, 19]],
];

/** The case of a chapter; figures without what parts their thousands. */
function caseOf(locale: Locale, chapter: string): string {
  const [, told = ''] = read(`content/guide/${locale}/${chapter}.mdx`).match(/<Case>([\s\S]*?)<\/Case>/) ?? [];
  return told;
}
const figuresIn = (text: string) =>
  new Set([...text.matchAll(/\d+(?:[\s,]\d{3})*/gu)].map(([figure]) => Number(figure.replace(/\D/g, ''))));

describe.each(LOCALES)('the case of Polus (%s)', (locale) => {
  test.each(FROM_BRIEFS)('in %s has the figures of %s', (chapter, brief, figures) => {
    const told = figuresIn(caseOf(locale, chapter));
    const recorded = figuresIn(JSON.stringify(year.briefs[brief]));
    expect(figures.filter((figure) => !told.has(figure) || !recorded.has(figure))).toEqual([]);
  });

  test('has the jobs of the third quarter that the example year tells', () => {
    const recorded = figuresIn(JSON.stringify(year.about));
    for (const chapter of ['customer-and-contractor', 'first-90-days'])
      for (const jobs of [38, 34]) {
        expect(recorded).toContain(jobs);
        expect(figuresIn(caseOf(locale, chapter))).toContain(jobs);
      }
  });

  test('has the biases that the comparison of six gives, in the case and in the situation of the chapter', () => {
    const views = compareDepartments(bank, polus.comparison);
    const biases = [views?.biasMarketing, views?.biasSales].map((bias) => Math.round(Math.abs(bias ?? Number.NaN)));
    const [, told = ''] = read(`content/guide/${locale}/bias.mdx`).split('<Scene>');
    for (const bias of biases) {
      expect(figuresIn(caseOf(locale, 'bias'))).toContain(bias);
      expect(figuresIn(told)).toContain(bias);
    }
  });
});

test('the workshop rests on the question that the six answered furthest apart', () => {
  const items = Object.entries(compareDepartments(bank, polus.comparison)?.items ?? {});
  const [widest] = items.sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  expect(widest?.[0]).toBe('role.leads');
});
