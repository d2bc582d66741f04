import { describe, expect, test } from 'vitest';
import { clockOf } from './clock.ts';
import { briefOf, step, type ToldStep } from './ledger.fixture.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-04-30';
const clockIn = (steps: readonly ToldStep[], due?: string) => {
  const brief = briefOf('1', steps, due === undefined ? {} : { due });
  return clockOf(brief, stepsOf(brief), TODAY);
};

const STARTED = [
  step('submit', '2026-03-01'),
  step('agree', '2026-03-02'),
  step('approve', '2026-03-03'),
  step('start', '2026-03-04'),
];

describe('a deadline', () => {
  test('is kept on its very day, and late the day after', () => {
    expect(clockIn([...STARTED, step('deliver', '2026-03-20')], '2026-03-20').deadline).toEqual({
      is: 'kept',
      days: 0,
    });
    expect(clockIn([...STARTED, step('deliver', '2026-03-21')], '2026-03-20').deadline).toEqual({
      is: 'late',
      days: 1,
    });
  });

  test('moves by the pauses of the customer, not by those of the contractor', () => {
    const paused = (role: string) => [
      ...STARTED,
      step('pause', '2026-03-05', {}, { role }),
      step('resume', '2026-03-10'),
      step('deliver', '2026-03-24'),
    ];
    expect(clockIn(paused('customer'), '2026-03-20')).toMatchObject({
      deadline: { is: 'kept', days: 0 },
      pauses: { customer: 5, contractor: 0 },
    });
    expect(clockIn(paused('contractor'), '2026-03-20')).toMatchObject({
      deadline: { is: 'late', days: 4 },
      pauses: { customer: 0, contractor: 5 },
    });
  });

  test('is that of the last delivery, the days that the first one lay with the customer taken off', () => {
    const steps = [
      ...STARTED,
      step('deliver', '2026-03-18'),
      step('rework', '2026-03-28'),
      step('deliver', '2026-04-02'),
    ];
    expect(clockIn(steps, '2026-03-20').deadline).toEqual({ is: 'late', days: 3 });
    expect(clockIn(steps, '2026-03-23').deadline).toEqual({ is: 'kept', days: 0 });
  });

  test('is overdue as long as nothing is delivered, a pause that goes on taken off', () => {
    expect(clockIn(STARTED, '2026-04-20')).toMatchObject({ deadline: { is: 'overdue', days: 10 }, delivered: null });
    expect(clockIn(STARTED, '2026-05-20').deadline).toBeNull();
    const waiting = [...STARTED, step('pause', '2026-04-10', {}, { role: 'customer' })];
    expect(clockIn(waiting, '2026-04-20').deadline).toBeNull();
    expect(
      clockIn([...STARTED, step('deliver', '2026-03-18'), step('rework', '2026-03-28')], '2026-03-20'),
    ).toMatchObject({ deadline: { is: 'overdue', days: 31 } });
  });

  test('is unknown where none was agreed, or nothing was approved', () => {
    expect(clockIn([...STARTED, step('deliver', '2026-03-18')]).deadline).toBeNull();
    expect(clockIn(STARTED)).toMatchObject({ deadline: null, due: null });
    const early = [step('start-early', '2026-03-01'), step('deliver', '2026-03-18')];
    expect(clockIn(early, '2026-03-20')).toMatchObject({ deadline: null, due: null, delivered: '2026-03-18' });
    expect(clockIn([step('submit', '2026-03-01')], '2026-03-20').deadline).toBeNull();
  });

  test('of work given up after a rework is not judged', () => {
    const steps = [
      ...STARTED,
      step('deliver', '2026-03-18'),
      step('rework', '2026-03-19'),
      step('cancel', '2026-03-20'),
    ];
    expect(clockIn(steps, '2026-03-10').deadline).toBeNull();
  });

  test('of a brief from paper is that of its record', () => {
    const record = (data: ToldStep['data']) => clockIn([step('record', '2026-04-01', data)], '2026-03-20').deadline;
    expect(record({ state: 'accepted', delivered: '2026-03-25' })).toEqual({ is: 'late', days: 5 });
    expect(record({ state: 'accepted' })).toBeNull();
    expect(record({ state: 'in-work', delivered: '2026-03-25' })).toEqual({ is: 'overdue', days: 41 });
  });
});
