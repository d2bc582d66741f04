import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './bank.ts';
import { type QuoteSource, quotedSentence, weakestDimension } from './quote.ts';
import { scoreAssessment } from './score.ts';
import { answersOf, anyAnswers, anyMode, bank } from './vectors.fixture.ts';

const texts: QuoteSource['texts'] = {
  sentence: '{view} ({details}): {says}.',
  one: 'one person',
  draft: 'unfinished',
  bias: '{clause} ({lean})',
  lean: { sales: '{n} towards sales', marketing: '{n} towards marketing', none: 'no bias' },
  contested: '{clause} ({sales} to sales, {marketing} to marketing)',
  strength: 'strength {value} ({low} to {high})',
  strengthExact: 'strength {value}',
  strengthNone: 'strength between {low} and {high}',
  level: 'level {n}, “{title}”',
  levelProvisional: 'level {n}, “{title}”, provisional',
  weakest: 'weakest “{title}”, {value}',
};
const verdicts = [
  'strong-sales',
  'lean-sales',
  'balanced',
  'weak',
  'contested',
  'centre',
  'lean-marketing',
  'strong-marketing',
  'unknown',
];
const source = {
  bank: {
    dimensions: bank.dimensions.map(({ id }) => ({ id, title: `D ${id}` })),
    wording: {
      verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, { clause: `it is ${verdict}` }])),
      levels: {
        1: { title: 'one' },
        2: { title: 'two' },
        3: { title: 'three' },
        4: { title: 'four' },
        5: { title: 'five' },
      },
    },
  },
  result: { mode: 'full', respondent: { role: 'marketing' } },
  date: '2026-11-23',
  draft: false,
  locale: 'en',
  views: {
    sales: 'Seen from sales',
    marketing: 'Seen from marketing',
    management: 'Seen from management',
    other: 'Elsewhere',
  },
  modes: { full: 'full assessment', quick: 'quick assessment' },
  texts,
} as const;

const ideal = answersOf('ideal');
const quote = (answers: Answers, change: Partial<QuoteSource> = {}) =>
  quotedSentence({ ...source, score: scoreAssessment(bank, answers, 'full'), ...change });
const poles = (values: readonly number[]): Answers =>
  Object.fromEntries(
    [
      'structure.rank',
      'structure.boss-leaning',
      'structure.disputes',
      'goal.measures',
      'role.tasks',
      'blame.first',
    ].map((id, place) => [id, values[place] ?? 0]),
  );

describe('the sentence that can be quoted', () => {
  test('says whose view it is, of when, and everything that counts', () => {
    expect(quote({ ...ideal, 'structure.rank': -2, 'structure.disputes': -2, 'role.tasks': -2 })).toBe(
      'Seen from marketing (one person, full assessment, 23 November 2026): it is lean-sales (50 towards sales); ' +
        'strength 90, level 5, “five”; weakest “D structure”, 67.',
    );
  });

  test('names the range where something is not known, and that the level is provisional', () => {
    const { 'goal.shared-target': _skipped, ...rest } = ideal;
    expect(quote(rest)).toContain('it is balanced (no bias); strength 100 (98 to 100), level 5, “five”.');
    const unknown = {
      'briefs.written': 'unknown',
      'briefs.approved': 'unknown',
      'briefs.acceptance': 'unknown',
    } as const;
    expect(quote({ ...ideal, ...unknown })).toContain('level 5, “five”, provisional');
  });

  test('shows both pulls where each hides the other', () => {
    expect(quote({ ...ideal, ...poles([-2, 2, -2, 2, -2, 2]) })).toContain(
      'it is contested (50 to sales, 50 to marketing);',
    );
    expect(quote({ ...ideal, ...poles([2, 2, 2, 2, 2, 2]) })).toContain(
      'it is strong-marketing (100 towards marketing);',
    );
  });

  test('says what is not known instead of a figure', () => {
    expect(quote({})).toBe(
      'Seen from marketing (one person, full assessment, 23 November 2026): it is unknown; strength between 0 and 100.',
    );
  });

  test('tells an unfinished assessment, and leaves out a date that is not to be told', () => {
    expect(
      quote({}, { draft: true, date: undefined, result: { mode: 'quick', respondent: { role: 'sales' } } }),
    ).toMatch(/^Seen from sales \(one person, quick assessment, unfinished\): /);
  });

  test('is said of every result, without a place left open and never of the company as a whole', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        const sentence = quotedSentence({ ...source, score: scoreAssessment(bank, answers, mode) });
        expect(sentence).toMatch(/^Seen from marketing \(one person, .*\.$/);
        expect(sentence).not.toMatch(/[{}]|-\d|NaN|null/);
      }),
    );
  });

  test('does without words that are missing', () => {
    const nameless = { dimensions: [], wording: { ...source.bank.wording, verdicts: {} } };
    expect(quote({}, { bank: nameless })).toContain('): ; strength');
    expect(quote(ideal, { bank: nameless })).not.toContain('weakest');
  });
});

test('the weakest dimension is the lowest, equal ones in the order of the bank, none without a score', () => {
  expect(weakestDimension({ dimensions: { goal: 50, role: null, briefs: 40, blame: 40 } })).toEqual({
    id: 'briefs',
    value: 40,
  });
  expect(weakestDimension({ dimensions: { goal: null } })).toBeNull();
  expect(weakestDimension({ dimensions: { goal: 100, role: 100 } })).toBeNull();
});
