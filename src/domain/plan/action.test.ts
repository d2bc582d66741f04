import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  actionSchema,
  changeAction,
  daysLate,
  isOpen,
  isSameAdvice,
  markDone,
  newAction,
  OWNER_LIMIT,
  TEXT_LIMIT,
} from './action.ts';
import { action, origin } from './sample-plan.fixture.ts';

const start = { id: 'a-1', text: 'Позвать обоих', position: 1, at: '2026-11-23T09:10:00.000Z' };

describe('a new action', () => {
  test('is open and holds only what is known of it', () => {
    expect(newAction(start)).toEqual({
      id: 'a-1',
      text: 'Позвать обоих',
      position: 1,
      createdAt: '2026-11-23T09:10:00.000Z',
    });
    expect(isOpen(newAction(start))).toBe(true);
    expect(newAction({ ...start, owner: ' ', due: 'soon' })).not.toHaveProperty('owner');
  });

  test('remembers who, when and from which recommendation', () => {
    const full = newAction({ ...start, owner: 'Начальник отдела продаж', due: '2026-12-07', from: origin });
    expect(full).toMatchObject({ owner: 'Начальник отдела продаж', due: '2026-12-07', from: origin });
    expect(v.is(actionSchema, full)).toBe(true);
  });

  test('can always be stored: what is too long is cut at a whole character', () => {
    const long = newAction({
      ...start,
      text: `${'а'.repeat(TEXT_LIMIT - 1)}😀`,
      owner: 'b'.repeat(OWNER_LIMIT + 1),
      from: { ...origin, title: 'c'.repeat(1000) },
    });
    expect(long.text).toBe('а'.repeat(TEXT_LIMIT - 1));
    expect(v.is(actionSchema, long)).toBe(true);
  });
});

describe('changing an action', () => {
  test('replaces what is given and leaves the rest, what it does not know included', () => {
    const known = { ...action({ owner: 'Директор', due: '2026-12-07' }), later: [1] };
    expect(changeAction(known, { text: 'Иначе' })).toEqual({ ...known, text: 'Иначе' });
    expect(changeAction(known, { owner: '', due: '' })).toEqual({ ...action(), later: [1] });
  });

  test('is no change when nothing is new', () => {
    const known = action({ owner: 'Директор' });
    expect(changeAction(known, { text: known.text, owner: 'Директор', due: '' })).toBe(known);
  });

  test('takes no day that is none', () => {
    expect(changeAction(action(), { due: '2026-02-30' })).not.toHaveProperty('due');
  });
});

test('an action is done at a moment, keeps the first one, and can be opened again', () => {
  const done = markDone(action(), '2026-12-01T10:00:00.000Z');
  expect([done.doneAt, isOpen(done)]).toEqual(['2026-12-01T10:00:00.000Z', false]);
  expect(markDone(done, '2027-01-01T10:00:00.000Z')).toBe(done);
  expect(markDone(done, null)).toEqual(action());
  expect(markDone(action(), null)).toEqual(action());
});

test('two halves of a recommendation are two, the same half of the same result is one', () => {
  expect(isSameAdvice(origin, { ...origin, title: 'in other words' })).toBe(true);
  expect(isSameAdvice(origin, { ...origin, side: 'marketing' })).toBe(false);
  expect(isSameAdvice(origin, { ...origin, attempt: 'other' })).toBe(false);
});

describe('a stored action', () => {
  test('may hold more than this release knows', () => {
    expect(v.is(actionSchema, { ...action({ from: { ...origin, later: 1 } as never }), later: {} })).toBe(true);
  });

  test.each([
    ['an id that is none', { id: '<b>' }],
    ['a text without end', { text: 'a'.repeat(TEXT_LIMIT + 1) }],
    ['an owner without end', { owner: 'a'.repeat(OWNER_LIMIT + 1) }],
    ['a day that is none', { due: '2026-13-01' }],
    ['a moment that is none', { doneAt: 'yesterday evening' }],
    ['a position that is no number', { position: Number.NaN }],
    ['a role that is none', { from: { ...origin, role: 'nobody' } }],
    ['a key that changes prototypes', JSON.parse('{"from":{"__proto__":{}}}')],
  ])('is refused with %s', (_name, parts) => {
    expect(v.is(actionSchema, { ...action(), ...parts })).toBe(false);
  });
});

test('days are counted from the day it was due, over a change of clocks too', () => {
  expect(daysLate(action({ due: '2026-10-20' }), '2026-11-23')).toBe(34);
  expect(daysLate(action({ due: '2026-11-30' }), '2026-11-23')).toBe(-7);
  expect(daysLate(action(), '2026-11-23')).toBeNull();
  expect(daysLate(action({ due: '2026-10-20', doneAt: '2026-11-01T10:00:00Z' }), '2026-11-23')).toBeNull();
});
