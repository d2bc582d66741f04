import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isApplicable, itemsInScope } from './bank.ts';
import { scoreAssessment } from './score.ts';
import { strengthSwing } from './swing.ts';
import { answersOf, anyAnswers, anyMode, bank } from './vectors.fixture.ts';

const full = answersOf('ideal');

describe('what is not known', () => {
  test('moves nothing where everything is answered', () => {
    expect(strengthSwing(bank, full, 'full')).toEqual([]);
  });

  test('moves the strength by its part of the weight, the most first', () => {
    const { 'briefs.approved': _skipped, ...rest } = full;
    const answers = { ...rest, 'blame.first': 'unknown', 'briefs.written': 'unknown' } as const;
    const swing = strengthSwing(bank, answers, 'full');
    expect(swing.map(({ dimension }) => dimension)).toEqual(['briefs', 'blame']);
    expect(swing[0]?.open).toEqual(['briefs.written', 'briefs.approved']);
    expect(swing[0]?.points).toBeGreaterThan(swing[1]?.points ?? 0);
  });

  test('leaves out what does not apply', () => {
    expect(strengthSwing(bank, { ...full, 'structure.boss-leaning': 'na' }, 'full')).toEqual([]);
  });

  test('adds up to the width of the range', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        fc.pre(itemsInScope(bank, mode).some((item) => isApplicable(answers[item.id])));
        const { range } = scoreAssessment(bank, answers, mode);
        const sum = strengthSwing(bank, answers, mode).reduce((total, { points }) => total + points, 0);
        expect(sum).toBeCloseTo(range.high - range.low, 9);
      }),
    );
  });

  test('is everything where nothing is answered, and nothing where nothing applies', () => {
    const none = Object.fromEntries(itemsInScope(bank, 'full').map((item) => [item.id, 'na' as const]));
    expect(strengthSwing(bank, none, 'full')).toEqual([]);
    expect(strengthSwing(bank, {}, 'full').flatMap(({ open }) => open)).toHaveLength(36);
  });

  test('comes the largest part first', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        const points = strengthSwing(bank, answers, mode).map((swing) => swing.points);
        expect(points).toEqual([...points].sort((one, other) => other - one));
        expect(points.every((value) => value > 0)).toBe(true);
      }),
    );
  });
});
