import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAttempts } from './attempt-change.ts';
import { type Answer, type Answers, itemsInScope, type Mode } from './bank.ts';
import { scoreAssessment } from './score.ts';
import { answersOf, anyAnswers, anyMode, bank, deviation } from './vectors.fixture.ts';

const FULL = itemsInScope(bank, 'full').length;
const QUICK = itemsInScope(bank, 'quick').length;

function taken(answers: Answers, mode: Mode = 'full', version = bank.bank) {
  return { bank: version, mode, answers };
}
const ideal = answersOf('ideal');
const allSales = answersOf('all-sales');

describe('two full attempts', () => {
  test('are compared on everything, with the figures of their results', () => {
    const change = compareAttempts(bank, taken(allSales), taken(ideal));
    const [before, after] = [scoreAssessment(bank, allSales, 'full'), scoreAssessment(bank, ideal, 'full')];
    expect(change).toMatchObject({ commonCount: FULL, restricted: 'none' });
    expect(change.items).toHaveLength(FULL);
    expect(change.strength).toMatchObject({ before: before.strength, after: after.strength });
    expect(change.bias).toMatchObject({ before: before.bias, after: after.bias });
    expect(change.dimensions.map(({ id, after }) => [id, after])).toEqual(Object.entries(after.dimensions));
  });

  test('tell of each item how its share went, and of a pole to which side it was answered', () => {
    const { items } = compareAttempts(
      bank,
      taken({ ...ideal, 'structure.rank': -2, 'structure.one-boss': 2 }),
      taken({ ...ideal, 'structure.rank': 1, 'structure.one-boss': 5 }),
    );
    expect(items.find(({ id }) => id === 'structure.rank')).toEqual({
      id: 'structure.rank',
      type: 'pole',
      before: 0,
      after: 50,
      change: 50,
      pole: { before: -100, after: 50 },
    });
    expect(items.find(({ id }) => id === 'structure.one-boss')).toMatchObject({ before: 25, after: 100, pole: null });
  });

  test('leave an item out that was switched off in either', () => {
    const change = compareAttempts(bank, taken({ ...ideal, 'structure.boss-leaning': 'na' }), taken(ideal));
    expect(change).toMatchObject({ commonCount: FULL - 1, restricted: 'none' });
    expect(change.items.map(({ id }) => id)).not.toContain('structure.boss-leaning');
  });

  test('do not move a figure by an item that was answered only once', () => {
    const { 'briefs.written': _blank, ...before }: Answers = { ...ideal, 'briefs.acceptance': 3 };
    const after = { ...before, 'briefs.written': 1 };
    const change = compareAttempts(bank, taken(before), taken(after));
    expect(change).toMatchObject({ commonCount: FULL, strength: { change: 0 } });
    expect(change.items).toHaveLength(FULL - 1);
  });

  test('give no figure where too little was answered both times', () => {
    const change = compareAttempts(bank, taken(ideal), taken({ 'briefs.written': 5 }));
    expect(change.strength).toMatchObject({ after: null, change: null });
    expect(change.bias).toEqual({ before: null, after: null, change: null });
    expect(change.dimensions.every(({ change: each }) => each === null)).toBe(true);
    expect(change.items.map(({ id }) => id)).toEqual(['briefs.written']);
  });
});

describe('attempts that were asked differently', () => {
  test('a quick one is compared on its twelve items, whatever else was answered before', () => {
    const change = compareAttempts(bank, taken(ideal), taken(ideal, 'quick'));
    expect(change).toMatchObject({ commonCount: QUICK, restricted: 'mode' });
    expect(change.dimensions.map(({ id }) => id)).not.toContain('sales');
    expect(compareAttempts(bank, taken(ideal, 'quick'), taken(ideal, 'quick')).restricted).toBe('none');
  });

  test('one of another bank version is compared on the ids that this bank knows and that it answered', () => {
    const old = taken(
      {
        'structure.rank': 0,
        'briefs.written': 4,
        'briefs.approved': 'unknown',
        'sales.care': 5,
        'sales.find': {},
        'gone.item': 3,
      },
      'quick',
      '2025.1',
    );
    const change = compareAttempts(bank, old, taken(ideal));
    expect(change).toMatchObject({ commonCount: 3, restricted: 'bank' });
    expect(change.items.map(({ id }) => id)).toEqual(['structure.rank', 'briefs.written']);
    expect(compareAttempts(bank, taken(ideal), old).restricted).toBe('bank');
  });

  test('a few common items have no strength, those of a quick one have', () => {
    const some = Object.fromEntries(Object.entries(ideal).filter(([id]) => /^(briefs|objections)/.test(id)));
    const few = compareAttempts(bank, taken(some, 'full', '2025.1'), taken(ideal));
    expect(few).toMatchObject({ commonCount: 9, strength: { before: null, after: null, change: null } });
    expect(few.dimensions.map(({ after }) => after)).toEqual([100, 100]);
    const quick = itemsInScope(bank, 'quick').map(({ id }): [string, Answer] => [id, ideal[id] ?? 'unknown']);
    const enough = compareAttempts(bank, taken(Object.fromEntries(quick), 'full', '2025.1'), taken(ideal));
    expect(enough.strength).toEqual({ before: 100, after: 100, change: 0 });
  });

  test('nothing in common gives no figures', () => {
    const change = compareAttempts(bank, taken({ 'gone.item': 3 }, 'full', '2025.1'), taken(ideal));
    expect(change).toMatchObject({ commonCount: 0, items: [], dimensions: [], strength: { change: null } });
  });
});

describe('whatever is answered', () => {
  test('an attempt compared with itself has not changed', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        const { strength, bias, dimensions, items } = compareAttempts(bank, taken(answers, mode), taken(answers, mode));
        const changes = [strength, bias, ...dimensions, ...items].map(({ change }) => change ?? 0);
        expect(changes.every((change) => change === 0)).toBe(true);
      }),
    );
  });

  test('the other way round every change turns its sign', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyMode, anyMode, (one, other, oneMode, otherMode) => {
        const there = compareAttempts(bank, taken(one, oneMode), taken(other, otherMode));
        const back = compareAttempts(bank, taken(other, otherMode), taken(one, oneMode));
        const changes = ({ strength, bias, dimensions, items }: typeof there) =>
          [strength, bias, ...dimensions, ...items].map(({ change }) => change);
        const turned = changes(back).map((change) => (change === null ? null : 0 - change));
        expect(deviation(changes(there), turned)).toBeLessThan(1e-9);
        expect(there.commonCount).toBe(back.commonCount);
        expect(there.items.length).toBeLessThanOrEqual(there.commonCount);
      }),
    );
  });
});
