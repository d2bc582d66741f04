import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/assessment/bank.ts';
import { plainText } from './document.ts';
import { documentOf, ideal, POLES, poles, tableUnder, textsOf, under } from './read-report.fixture.ts';
import { resultDocument } from './result-document.ts';
import { resultSource } from './result-source.fixture.ts';

describe('the figures', () => {
  const figures = (answers: Answers) => textsOf(under(documentOf(answers), 'The main figures'));

  test('stand with what they mean', () => {
    const [bias, strength, level, rests, ...more] = figures({ ...ideal, 'structure.rank': 2 });
    expect(bias).toMatch(/^Bias: 17 out of 100 towards marketing\n0: neither department/);
    expect(strength).toMatch(
      /^Strength: Strength is 97 out of 100\. Nothing is blank .*\n0: everything is settled anew/,
    );
    expect(level).toMatch(/^Level: 5 of 5, “working as one”\. One goal/);
    expect(rests).toBe('What the figures rest on: 36 of 36 answered, 0 “don’t know”, 0 skipped.');
    expect(more).toEqual([]);
  });

  test('show both pulls where one hides the other, and what that caps', () => {
    const texts = figures({ ...ideal, ...poles([-2, 2, -2, 2, 0, 0]) });
    expect(texts[0]).toMatch(/^Bias: 0 out of 100: to neither side; the pull to sales is 33, to marketing 33/);
    expect(texts.join('\n')).toContain('The level stays at 3 at most because it pulls both ways');
  });

  test('tell what holds the level down, with its figure', () => {
    const low = { 'briefs.written': 1, 'briefs.approved': 1, 'briefs.acceptance': 2, 'briefs.oral-changes': 3 };
    expect(figures({ ...ideal, ...low }).at(-1)).toMatch(/“Briefs and approval” stands at 19, and level 3 needs 50\.$/);
  });

  test('are provisional while something might still lower them', () => {
    const unknown = Object.fromEntries(POLES.map((id) => [id, 'unknown' as const]));
    expect(figures({ ...ideal, ...unknown }).at(-1)).toBe(
      'The level is provisional: it may still be lowered by what has too few answers so far (Reporting and status, the bias).',
    );
  });

  test('say that they are not known', () => {
    const texts = figures({});
    expect(texts[0]).toMatch(/^Bias: The bias is not known yet/);
    expect(texts[1]).toMatch(/So far it lies between 0 and 100\./);
    expect(texts[2]).toBe('Level: Without a strength there is no level.');
  });
});

describe('the findings', () => {
  test('name what pulls a dimension down, with its score', () => {
    const rows = tableUnder(
      documentOf({ ...ideal, 'goal.shared-target': 2, 'goal.measures': -1 }),
      'Eight dimensions',
    )?.rows;
    expect(rows).toContainEqual([
      'A shared goal',
      '69',
      'One revenue figure for both (25); What counts as success (50)',
    ]);
    expect(rows).toContainEqual(['Objections', '100', 'nothing']);
    expect(tableUnder(documentOf({}), 'Eight dimensions')?.rows[0]).toEqual([
      'Reporting and status',
      'too few answers',
      '—',
    ]);
  });

  test('show each question with two ends and the pulls', () => {
    const answers = { ...ideal, ...poles([-2, -1, 0, 1, 2]), 'blame.first': 'unknown' } as const;
    const rows = tableUnder(documentOf(answers), 'What tilts the beam')?.rows.map((row) => row.map(plainText));
    expect(rows?.map(([, word]) => word)).toEqual([
      ...['to sales', 'rather to sales', 'in the middle', 'rather to marketing', 'to marketing', 'don’t know'],
      ...['30', '30', '0 out of 100: to neither side'],
    ]);
    const open = tableUnder(documentOf({ 'structure.boss-leaning': 'na' }), 'What tilts the beam')?.rows;
    expect(open?.map(([, word]) => word)).toEqual([
      'skipped',
      'not applicable',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ]);
  });

  test('draw the function map as a table, gaps and overlaps named above it', () => {
    const answers: Answers = {
      ...ideal,
      'sales.find': { state: 'none', controller: 'sales' },
      'sales.sell': 'na',
      'sales.care': { state: 'regular', controller: 'marketing' },
      'marketing.attract': {},
    };
    const report = documentOf(answers);
    const [, gaps, overlaps] = textsOf(under(report, 'The function map'));
    expect(gaps).toMatch(/^Gaps: [^;]+ \(.*(not done|nobody).*\)\.$/);
    expect(overlaps).toContain('run by the other department');
    const rows = tableUnder(report, 'The function map')?.rows;
    expect(rows?.[0]?.[3]).toMatch(/^gap: /);
    expect(rows?.[1]?.slice(1, 3)).toEqual(['not applicable', 'not applicable']);
    expect(rows?.[3]?.slice(1)).toEqual(['skipped', 'skipped', 'unclear']);
    expect(textsOf(under(documentOf(ideal), 'The function map'))[1]).toBe('No gaps were named.');
  });

  test('say by how much what is not known could move the strength', () => {
    const { 'briefs.written': _skipped, ...rest } = ideal;
    const answers = { ...rest, 'blame.first': 'unknown', 'structure.boss-leaning': 'na' } as const;
    const report = documentOf(answers);
    expect(tableUnder(report, 'What is still unclear')?.rows).toEqual([
      ['Briefs and approval', 'Requirements written before the start (skipped)', 'up to 3.8'],
      ['Looking for someone to blame', 'Who is blamed first (“don’t know”)', 'up to 3.3'],
      ['Together', '', 'up to 7.1'],
    ]);
    expect(textsOf(under(report, 'What is still unclear')).slice(-2)).toEqual([
      expect.stringMatching(/^Not applicable or not asked: [^.]+\. None of it was counted\.$/),
      expect.stringContaining('common boss'),
    ]);
    expect(textsOf(under(documentOf(ideal), 'What is still unclear'))).toEqual(['Everything is answered.']);
    expect(textsOf(under(documentOf({ ...ideal, 'sales.find': 'na' }), 'What is still unclear'))).toHaveLength(2);
  });

  test('spell every answer out', () => {
    const answers = {
      ...ideal,
      'goal.shared-target': 2,
      'structure.rank': 'unknown',
      'sales.sell': { state: 'none' },
    } as const;
    const rows = tableUnder(documentOf(answers), 'All the answers')?.rows;
    expect(rows).toHaveLength(36);
    expect(rows).toContainEqual(['One revenue figure for both', 'mostly not so', '25']);
    expect(rows?.[0]?.slice(1)).toEqual(['don’t know', '—']);
  });

  test('do without the ends of the poles, and without names that are missing', () => {
    const source = resultSource('en', { answers: { 'structure.rank': 2, 'goal.measures': 7 } });
    const { items, dimensions, wording, ...bank } = source.bank;
    const bare = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { ...item, ends: undefined }]));
    const nameless = { ...bank, dimensions, items: bare, wording: { ...wording, verdicts: {}, caps: {} } };
    const rows = tableUnder(resultDocument({ ...source, bank: nameless }), 'All the answers')?.rows;
    expect(rows?.[0]?.[1]).toBe('to marketing');
    expect(rows?.[8]?.[1]).toBe('skipped');
  });
});
