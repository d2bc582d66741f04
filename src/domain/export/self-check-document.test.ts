import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/assessment/bank.ts';
import { anyHabits } from '#domain/assessment/self-check.fixture.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { type Block, plainText } from './document.ts';
import { toMarkdown } from './markdown.ts';
import { selfCheckSource } from './result-source.fixture.ts';
import { selfCheckDocument, selfCheckTable } from './self-check-document.ts';

const answers: Answers = {
  'states-problem': 'na',
  'names-goal': 3,
  'gives-inputs': 5,
  'one-voice': 2,
  'no-oral-changes': 5,
  'hears-warnings': 4,
  'realistic-dates': 4,
};

function listed(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items.map(plainText) : []));
}

describe('a self-check as a document', () => {
  const report = selfCheckDocument(selfCheckSource('en', answers));

  test('is called after its band, with the score that gave it', () => {
    const { bank } = selfCheckSource('en', answers);
    expect(report.title).toBe(`Me as a customer: ${bank.bands.workable.title}`);
    expect(report.facts).toEqual(['Me as a customer', '23 November 2026']);
    expect(report.blocks[0]).toMatchObject({ type: 'value', label: 'Score' });
    expect(toMarkdown(report)).toContain('54 out of 100');
    expect(toMarkdown(report)).toContain('6 of 9 answered; “not my job” does not count.');
  });

  test('names three habits to begin with, each with its action and its chapter', () => {
    const items = listed(report.blocks);
    expect(items).toHaveLength(3);
    expect(items[0]).toMatch(/^Changes by word of mouth\. .+ Chapter “Chapter of approval”\.$/);
    expect(toMarkdown(report)).toContain('](<https://parity.example/guide/approval/>)');
    expect(items[1]).not.toContain('Chapter');
  });

  test('spells every answer out, what is not their job and what was skipped too', () => {
    const [table] = report.blocks.filter((block) => block.type === 'table');
    expect(table?.rows).toHaveLength(10);
    expect(table?.rows[0]?.slice(1)).toEqual(['not my job', '—']);
    expect(table?.rows[4]?.slice(1)).toEqual(['always', '0']);
    expect(table?.rows[9]?.slice(1)).toEqual(['skipped', '—']);
  });

  test('says what it is no use for', () => {
    const { limits } = selfCheckSource('en', answers);
    expect(report.blocks.at(-1)).toEqual({ type: 'paragraph', text: limits.text });
  });

  test('says that it is unfinished, and has no score under six answers', () => {
    const source = selfCheckSource('en', { 'names-goal': 3 });
    const respondent = { role: 'sales', unit: 'North' } as const;
    const draft = selfCheckDocument({
      ...source,
      draft: true,
      date: undefined,
      result: { ...source.result, respondent },
    });
    expect(draft.blocks[0]).toMatchObject({ type: 'note', text: 'The check is not finished: 1 of 10 answered.' });
    expect(toMarkdown(draft)).toContain('No score yet');
    expect(draft.facts).toEqual(['Me as a customer', 'North']);
    expect(draft.running.footer).not.toContain('2026');
  });

  test('finds nothing weak where all is well, and says when it is too early to tell', () => {
    const best = Object.fromEntries(Object.keys(selfCheckSource('en', {}).bank.items).map((id) => [id, 5]));
    const markdown = (given: Answers) => toMarkdown(selfCheckDocument(selfCheckSource('en', given)));
    expect(markdown({ ...best, 'no-oral-changes': 1 })).toContain('These answers show no weak spots.');
    expect(markdown({})).toContain('Once there are more answers');
  });

  test('has no place left open, in either language', () => {
    fc.assert(
      fc.property(anyHabits, fc.constantFrom(...LOCALES), (given, locale) => {
        const markdown = toMarkdown(selfCheckDocument(selfCheckSource(locale, given)));
        expect(markdown).not.toMatch(/[{}]|NaN|undefined|\[object/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a self-check as a table', () => {
  test('has one header, then who and when, the score, and every item', () => {
    const rows = selfCheckTable(selfCheckSource('en', answers));
    expect(rows.slice(0, 5)).toEqual([
      ['What', 'Code', 'Name', 'Value', 'Answer as stored', 'In words'],
      ['about', 'role', 'Answered from', null, 'sales', 'sales'],
      ['about', 'date', 'Date', null, '2026-11-23', '23 November 2026'],
      ['figure', 'score', 'Score, from 0 to 100', 54.17, null, null],
      ['figure', 'band', 'Verdict', null, 'workable', selfCheckSource('en', {}).bank.bands.workable.title],
    ]);
    expect(rows).toHaveLength(15);
    expect(rows.at(-1)).toEqual(['habit', 'shares-results', expect.any(String), null, null, 'skipped']);
  });

  test('leaves out a date that is not to be told', () => {
    expect(selfCheckTable({ ...selfCheckSource('en', {}), date: undefined })).toHaveLength(14);
  });
});
