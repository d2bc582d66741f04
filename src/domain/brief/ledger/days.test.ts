import { expect, test } from 'vitest';
import { dayAfter, dayIn, dayOf, daysFrom, lastDayOf } from './days.ts';
import { briefOf, step } from './ledger.fixture.ts';

const dayOfStep = (...told: Parameters<typeof step>) => {
  const [event] = briefOf('1', [step(...told)]).events;
  return event === undefined ? '' : dayOf(event);
};

test('a day is read from a day or a moment, and from nothing else', () => {
  expect(dayIn('2026-03-02')).toBe('2026-03-02');
  expect(dayIn(' 2026-03-02T09:00:00.000Z')).toBe('2026-03-02');
  expect([dayIn('2026-02-30'), dayIn('in March'), dayIn(undefined), dayIn(7)]).toEqual([null, null, null, null]);
});

test('a step counts by the day of the decision, or the earlier day that it names', () => {
  expect(dayOfStep('submit', '2026-03-02')).toBe('2026-03-02');
  expect(dayOfStep('deliver', '2026-03-05', { date: '2026-03-03' })).toBe('2026-03-03');
  expect(dayOfStep('start', '2026-03-05', { date: '2026-04-01' })).toBe('2026-03-05');
});

test('a decision without a day counts by the day it was recorded', () => {
  expect(dayOfStep('submit', 'last week')).toBe('2026-12-31');
  const [event] = briefOf('1', [step('submit', '')]).events;
  expect(event && dayOf({ ...event, recordedAt: '' })).toBe('1970-01-01');
});

test('days are counted over the end of a month, and never backwards', () => {
  expect(daysFrom('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysFrom('2026-03-02', '2026-02-27')).toBe(0);
  expect(dayAfter('2026-02-27', 3)).toBe('2026-03-02');
});

test('the last day of briefs is that on which something was recorded last', () => {
  const [event] = briefOf('1', [step('submit', '2026-03-02')]).events;
  const recorded = (recordedAt: string) => ({ events: event === undefined ? [] : [{ ...event, recordedAt }] });
  expect(lastDayOf([recorded('2026-03-02T09:00:00Z'), recorded('2026-11-02T09:00:00Z'), recorded('then')])).toBe(
    '2026-11-02',
  );
  expect(lastDayOf([])).toBe('');
});
