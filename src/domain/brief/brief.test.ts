import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { briefSchema, newBrief } from './brief.ts';
import { TEXT_LIMIT } from './fields.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';

const start = { id: 'b-1', kind: 'print', mode: 'full', locale: 'ru', at: '2026-11-09T08:00:00.000Z' } as const;
const isValid = (value: unknown) => v.is(briefSchema, value);

describe('a new brief', () => {
  test('is an empty draft of the customer', () => {
    expect(newBrief(start)).toMatchObject({ initiator: 'customer', fields: {}, kindFields: {}, kept: [], events: [] });
  });

  test('remembers who orders and in which currency', () => {
    const brief = newBrief({ ...start, initiator: 'contractor', customer: { name: 'Head of sales' }, currency: 'RUB' });
    expect(brief.initiator).toBe('contractor');
    expect(brief.fields).toEqual({ customer: { name: 'Head of sales' }, budget: { currency: 'RUB' } });
  });
});

describe('the shape of a brief', () => {
  test('takes every brief that the editor makes', () => {
    expect([newBrief(start), fullBrief, shortBrief].map(isValid)).toEqual([true, true, true]);
  });

  test('keeps keys that it does not know, at any depth', () => {
    const later = { ...fullBrief, mood: 'calm', fields: { ...fullBrief.fields, colour: ['green'] } };
    expect(v.parse(briefSchema, later)).toEqual(later);
  });

  test('refuses an answer of another shape', () => {
    for (const fields of [{ goal: ['a'] }, { goal: 1 }, { measure: 'a' }, { inputs: ['a'] }, { criteria: [{}] }]) {
      expect(isValid({ ...fullBrief, fields })).toBe(false);
    }
    expect(isValid({ ...fullBrief, fields: { measure: ['a'] } })).toBe(false);
    expect(isValid({ ...fullBrief, kindFields: { run: 1500 } })).toBe(false);
    expect(isValid({ ...fullBrief, kindFields: { run: null } })).toBe(false);
  });

  test('takes an answer of 50,000 characters and not one more, wherever it stands', () => {
    const long = 'я'.repeat(TEXT_LIMIT);
    expect(isValid({ ...fullBrief, fields: { goal: long } })).toBe(true);
    expect(isValid({ ...fullBrief, fields: { goal: `${long}я` } })).toBe(false);
    expect(isValid({ ...fullBrief, kept: [{ check: '4', field: 'goal', reason: `${long}я` }] })).toBe(false);
  });

  test('refuses keys that change prototypes', () => {
    expect(isValid({ ...fullBrief, kindFields: JSON.parse('{"__proto__":{"polluted":"yes"}}') })).toBe(false);
  });

  test('refuses a kind and an id that could be a path', () => {
    expect(isValid({ ...fullBrief, kind: '../print' })).toBe(false);
    expect(isValid({ ...fullBrief, id: 'a/b' })).toBe(false);
  });
});
