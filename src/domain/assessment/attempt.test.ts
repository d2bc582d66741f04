import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Attempt, attemptSchema, continueToFull, finishAttempt, newAttempt, setAnswer } from './attempt.ts';
import { answersOf } from './vectors.fixture.ts';

const start = {
  id: 'a1b2c3',
  instrument: 'company',
  bank: '2026.1',
  mode: 'quick',
  role: 'sales',
  locale: 'ru',
  at: '2026-11-23T09:00:00.000Z',
} as const;

describe('an attempt', () => {
  test('begins without any answer and without what was not told', () => {
    expect(newAttempt(start)).toEqual({
      id: 'a1b2c3',
      instrument: 'company',
      bank: '2026.1',
      mode: 'quick',
      respondent: { role: 'sales' },
      locale: 'ru',
      startedAt: '2026-11-23T09:00:00.000Z',
      answers: {},
    });
  });

  test('keeps a label, a unit and the items switched off for a session', () => {
    const attempt = newAttempt({ ...start, label: 'Monday', unit: 'North', switchedOff: ['structure.boss-leaning'] });
    expect(attempt.respondent).toEqual({ role: 'sales', label: 'Monday', unit: 'North' });
    expect(attempt.answers).toEqual({ 'structure.boss-leaning': 'na' });
  });

  test('takes an answer, another one and a blank again, and leaves the earlier attempt as it was', () => {
    const empty = newAttempt(start);
    const once = setAnswer(empty, 'goal.measures', -1);
    const twice = setAnswer(once, 'goal.measures', 2);
    expect(once.answers).toEqual({ 'goal.measures': -1 });
    expect(twice.answers).toEqual({ 'goal.measures': 2 });
    expect(setAnswer(twice, 'goal.measures', null).answers).toEqual({});
    expect(empty.answers).toEqual({});
  });

  test('can be finished, and a quick one continued to full under a new id', () => {
    const quick = finishAttempt(setAnswer(newAttempt(start), 'goal.measures', 1), '2026-11-23T09:05:00.000Z');
    const full = continueToFull({ ...quick, partedFrom: 'c3' }, { id: 'd4e5', at: '2026-11-24T08:00:00.000Z' });
    expect(quick.finishedAt).toBe('2026-11-23T09:05:00.000Z');
    expect(full).toEqual({
      ...newAttempt({ ...start, id: 'd4e5', mode: 'full', at: '2026-11-24T08:00:00.000Z' }),
      answers: { 'goal.measures': 1 },
    });
  });
});

describe('a stored attempt', () => {
  const stored: Attempt = {
    ...newAttempt(start),
    finishedAt: '2026-11-23',
    answers: answersOf('half-filled-functions'),
  };

  test('is read back as it was, unknown keys included', () => {
    const later = { ...stored, mood: 'good', respondent: { ...stored.respondent, shift: 2 } };
    expect(v.parse(attemptSchema, later)).toEqual(later);
  });

  test.each([
    ['an agreement beyond every scale', { answers: { 'goal.measures': 6 } }],
    ['a broken number', { answers: { 'goal.measures': 1.5 } }],
    ['a word that is no answer', { answers: { 'goal.measures': 'maybe' } }],
    ['an unknown state', { answers: { 'sales.find': { state: 'often' } } }],
    ['an id that is no id', { id: '../../etc' }],
    ['an endless label', { respondent: { role: 'sales', label: 'a'.repeat(201) } }],
    ['an unknown role', { respondent: { role: 'boss' } }],
    ['an unknown language', { locale: 'de' }],
    ['a day that does not exist', { finishedAt: '2026-02-31' }],
    ['a moment of such a day', { startedAt: '2026-02-31T10:00:00Z' }],
    ['a beginning in words', { startedAt: 'yesterday' }],
    ['an hour that does not exist', { startedAt: '2026-02-01T25:00:00Z' }],
    ['an instrument that is no id', { instrument: '../customer' }],
  ])('is refused with %s', (_what, change) => {
    expect(v.is(attemptSchema, { ...stored, ...change })).toBe(false);
  });

  test.each([
    '{"__proto__":{"finishedAt":"2026-01-01"}}',
    '{"answers":{"__proto__":4}}',
    '{"respondent":{"role":"sales","constructor":{}}}',
  ])('is refused with a key that touches prototypes: %s', (json) => {
    const value = JSON.stringify(stored).slice(0, -1);
    expect(v.is(attemptSchema, JSON.parse(`${value},${json.slice(1)}`))).toBe(false);
  });
});
