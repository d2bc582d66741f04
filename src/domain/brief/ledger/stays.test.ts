import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from './days.ts';
import { briefOf, step, type ToldStep } from './ledger.fixture.ts';
import { type Stays, staysOf } from './stays.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-06-30';
const staysIn = (steps: readonly ToldStep[]): Stays => staysOf(stepsOf(briefOf('1', steps)), TODAY);

const APPROVED = [step('submit', '2026-03-01'), step('agree', '2026-03-04'), step('approve', '2026-03-10')];

describe('the days of a brief', () => {
  test('are those between the decisions, state by state', () => {
    const steps = [
      ...APPROVED,
      step('start', '2026-03-11'),
      step('deliver', '2026-03-21'),
      step('accept-work', '2026-03-23'),
    ];
    expect(staysIn(steps)).toEqual({ days: { submitted: 3, ready: 6, 'in-work': 10, delivered: 2 }, now: {} });
  });

  test('put all stays in one state together', () => {
    const steps = [
      step('submit', '2026-03-01'),
      step('return', '2026-03-03'),
      step('submit', '2026-03-10'),
      step('object', '2026-03-11'),
      step('accept', '2026-03-15', { objection: '1-4' }),
    ];
    expect(staysIn(steps)).toEqual({ days: { submitted: 3, objected: 4 }, now: { ready: 107 } });
  });

  test('say apart how long a brief stands where it is today', () => {
    expect(staysIn([...APPROVED, step('start', '2026-06-20')])).toEqual({
      days: { submitted: 3, ready: 6 },
      now: { 'in-work': 10 },
    });
  });

  test('leave pauses out, the one that goes on too', () => {
    const worked = [
      ...APPROVED,
      step('start', '2026-03-11'),
      step('pause', '2026-03-15'),
      step('resume', '2026-03-25'),
    ];
    expect(staysIn([...worked, step('deliver', '2026-03-27')]).days['in-work']).toBe(6);
    expect(staysIn([...worked, step('pause', '2026-03-30')]).now).toEqual({ 'in-work': 9 });
  });

  test('are never below nothing where a later step names an earlier day', () => {
    const steps = [step('submit', '2026-03-10'), step('agree', '2026-03-08'), step('approve', '2026-03-12')];
    expect(staysIn(steps).days).toEqual({ submitted: 0, ready: 2 });
  });

  test('do not heed what moves nothing', () => {
    const steps = [step('submit', '2026-03-01'), step('note', '2026-02-01'), step('agree', '2026-03-04')];
    expect(staysIn(steps).days).toEqual({ submitted: 3 });
  });

  test('pass over what the flow would not have taken', () => {
    expect(staysIn([step('approve', '2026-01-01'), step('unheard-of', '2026-01-02'), ...APPROVED]).days).toEqual({
      submitted: 3,
      ready: 6,
    });
  });

  test('add up to the way of the paper, whatever the days of the decisions are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), (offsets) => {
        const [first = 0, second = 0, third = 0] = offsets.map((offset) => offset);
        const day = (offset: number) => dayAfter('2026-03-01', offset);
        const steps = [step('submit', day(first)), step('agree', day(second)), step('approve', day(third))];
        const { submitted = 0, ready = 0 } = staysIn(steps).days;
        expect(submitted).toBeGreaterThanOrEqual(0);
        expect(submitted + ready).toBe(Math.max(first, second, third) - first);
      }),
    );
  });
});

describe('a brief recorded from paper', () => {
  const record = (data: ToldStep['data'], ...later: ToldStep[]) =>
    staysIn([step('record', '2026-06-01', data), ...later]);

  test('has the stays whose days are known', () => {
    const whole = { state: 'accepted', started: '2026-02-01', delivered: '2026-02-11', accepted: '2026-02-14' };
    expect(record(whole)).toEqual({ days: { 'in-work': 10, delivered: 3 }, now: {} });
    expect(record({ state: 'accepted', started: '2026-02-01', delivered: '2026-02-11' }).days).toEqual({
      'in-work': 10,
    });
    expect(record({ state: 'accepted', accepted: '2026-02-14' })).toEqual({ days: {}, now: {} });
    expect(record({ state: 'accepted' })).toEqual({ days: {}, now: {} });
  });

  test('goes on in work from the day that is known', () => {
    expect(record({ state: 'in-work', started: '2026-06-20' }).now).toEqual({ 'in-work': 10 });
    expect(record({ state: 'in-work', approved: '2026-06-10' }).now).toEqual({ 'in-work': 20 });
    expect(record({ state: 'in-work' }).now).toEqual({ 'in-work': 29 });
    expect(record({ state: 'in-work', started: '2026-06-20' }, step('deliver', '2026-06-25')).days).toEqual({
      'in-work': 5,
    });
  });
});
