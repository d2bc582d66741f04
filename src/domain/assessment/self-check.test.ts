import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, itemsInScope } from './bank.ts';
import { anyHabits, selfCheckBank } from './self-check.fixture.ts';
import { scoreSelfCheck } from './self-check.ts';

const ids = itemsInScope(selfCheckBank, 'full').map((item) => item.id);

/** The same answer to the first items, in the sense of how good it is: 5 stands for the best. */
function alike(good: number, count = ids.length): Answers {
  return Object.fromEntries(ids.slice(0, count).map((id) => [id, id === 'no-oral-changes' ? 6 - good : good]));
}

describe('the score of a self-check', () => {
  test.each([
    [1, 0, 'suffers'],
    [2, 25, 'suffers'],
    [3, 50, 'workable'],
    [4, 75, 'reliable'],
    [5, 100, 'reliable'],
  ])('is that of its habits: %d everywhere is %d, %s', (good, score, band) => {
    expect(scoreSelfCheck(selfCheckBank, alike(good))).toMatchObject({ score, band });
  });

  test('stays under its bands until it reaches them', () => {
    expect(scoreSelfCheck(selfCheckBank, { ...alike(3), 'one-voice': 2 })).toMatchObject({
      score: 47.5,
      band: 'suffers',
    });
    expect(scoreSelfCheck(selfCheckBank, { ...alike(4), 'one-voice': 3 })).toMatchObject({
      score: 72.5,
      band: 'workable',
    });
  });

  test('is given from six answers on; what is not their job, not known or skipped leaves it alone', () => {
    expect(scoreSelfCheck(selfCheckBank, alike(4, 5))).toMatchObject({ score: null, band: 'unknown' });
    expect(
      scoreSelfCheck(selfCheckBank, { ...alike(4, 6), 'approves-in-writing': 'na', 'accepts-by-brief': 'unknown' }),
    ).toMatchObject({ score: 75, counts: { applicable: 9, answered: 6, unknown: 1 } });
  });

  test('lies between 0 and 100, and does not ask for the order of the answers', () => {
    fc.assert(
      fc.property(anyHabits, (answers) => {
        const { score } = scoreSelfCheck(selfCheckBank, answers);
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
        expect(scoreSelfCheck(selfCheckBank, turned)).toEqual(scoreSelfCheck(selfCheckBank, answers));
      }),
    );
  });
});

describe('the weakest habits', () => {
  test('are three at most, the lowest first, equal ones in the order of the bank', () => {
    const answers = { ...alike(4), 'no-oral-changes': 5, 'shares-results': 2, 'one-voice': 2 };
    expect(scoreSelfCheck(selfCheckBank, answers).weakest).toEqual(['no-oral-changes', 'one-voice', 'shares-results']);
  });

  test('are none where everything is as it should be, and are named before there is a score', () => {
    expect(scoreSelfCheck(selfCheckBank, alike(5)).weakest).toEqual([]);
    expect(scoreSelfCheck(selfCheckBank, { 'names-goal': 3 }).weakest).toEqual(['names-goal']);
  });
});
