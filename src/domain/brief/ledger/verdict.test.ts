import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf, step, type ToldStep } from './ledger.fixture.ts';
import { outcomeViews } from './outcome-views.ts';
import { stepsOf } from './steps.ts';
import { RESULTS, type Result, verdictOf } from './verdict.ts';
import { verdictCounts } from './verdict-counts.ts';

const views = fc.option(fc.constantFrom<Result>(...RESULTS), { nil: null });

describe('the views of both sides', () => {
  test('count together only where they are the same', () => {
    expect(verdictOf({ customer: 'yes', contractor: 'yes' })).toEqual({ is: 'yes' });
    expect(verdictOf({ customer: 'yes', contractor: 'no' })).toEqual({ is: 'disputed' });
    expect(verdictOf({ customer: null, contractor: null })).toEqual({ is: 'unknown' });
  });

  test('stay the word of one side where the other has not spoken', () => {
    expect(verdictOf({ customer: 'no', contractor: null })).toEqual({
      is: 'one-word',
      whose: 'customer',
      result: 'no',
    });
    expect(verdictOf({ customer: null, contractor: 'yes' })).toMatchObject({ whose: 'contractor', result: 'yes' });
  });

  test('favour neither side: exchanged, they say the same of each other', () => {
    fc.assert(
      fc.property(views, views, (customer, contractor) => {
        const [one, other] = [
          verdictOf({ customer, contractor }),
          verdictOf({ customer: contractor, contractor: customer }),
        ];
        expect(other.is).toBe(one.is);
      }),
    );
  });

  test('are all counted, each in one place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(views, views)), (pairs) => {
        const list = pairs.map(([customer, contractor]) => ({
          isRecorded: false,
          verdict: verdictOf({ customer, contractor }),
        }));
        const { all, agreed, oneWord } = verdictCounts(list);
        const counts = [agreed, oneWord.customer, oneWord.contractor].flatMap((each) => Object.values(each));
        expect(counts.reduce((sum, { n }) => sum + n, 0)).toBe(all.n);
        expect(all.n).toBe(pairs.length);
      }),
    );
  });
});

describe('the outcome of a brief', () => {
  const ACCEPTED = [
    step('submit', '2026-03-01'),
    step('object', '2026-03-02'),
    step('insist', '2026-03-03', { objection: '1-2' }),
    step('approve', '2026-03-04'),
    step('start', '2026-03-05'),
    step('deliver', '2026-03-06'),
    step('accept-work', '2026-03-07'),
  ];
  const told = (role: string, goal: string, result: string): ToldStep =>
    step('outcome', '2026-04-01', { goal, warnings: [{ objection: '1-2', result }] }, { role });
  const viewsOf = (...outcomes: ToldStep[]) => outcomeViews(stepsOf(briefOf('1', [...ACCEPTED, ...outcomes])));

  test('is known when both sides have told it', () => {
    const { goal, warning } = viewsOf(told('customer', 'yes', 'did-not'), told('contractor', 'yes', 'came-true'));
    expect(goal).toEqual({ is: 'yes' });
    expect(warning('1-2')).toEqual({ is: 'disputed' });
    expect(warning('of another brief')).toEqual({ is: 'unknown' });
  });

  test('is told anew by the side that corrects itself', () => {
    const { warning } = viewsOf(
      told('customer', 'no', 'came-true'),
      told('customer', 'partly', 'partly'),
      told('contractor', 'partly', 'partly'),
    );
    expect(warning('1-2')).toEqual({ is: 'partly' });
  });

  test('is one side’s word when the other does not know', () => {
    const { goal } = viewsOf(told('customer', 'unknown', 'unknown'), told('contractor', 'no', 'unknown'));
    expect(goal).toMatchObject({ is: 'one-word', whose: 'contractor', result: 'no' });
  });
});
