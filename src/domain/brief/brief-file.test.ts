import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { BRIEF_LIMIT_BYTES, briefFileBytes, parseBriefFile, toBriefFile } from './brief-file.ts';
import { setField } from './edit.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';

const kinds = ['print', 'souvenirs'];
const file = (changes: object = {}) => JSON.stringify({ ...toBriefFile(fullBrief), ...changes });
const problem = (text: string) => {
  const outcome = parseBriefFile(text, kinds);
  return outcome.ok ? 'none' : outcome.problem;
};

describe('a brief file', () => {
  test('is read back as it was written', () => {
    const copy: Brief = { ...shortBrief, copyOf: 'b-1', kept: [{ check: '4', field: 'goal', reason: 'agreed' }] };
    for (const brief of [fullBrief, copy]) {
      expect(parseBriefFile(JSON.stringify(toBriefFile(brief)), kinds)).toEqual({ ok: true, value: brief });
    }
  });

  test('is read back whatever was typed, control characters and broken emoji included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (goal, row) => {
        const brief = setField(setField(fullBrief, 'goal', `${goal}\ud83d\u0007`), 'deliverables.0.what', row);
        expect(parseBriefFile(JSON.stringify(toBriefFile(brief)), kinds)).toEqual({ ok: true, value: brief });
      }),
    );
  });

  test('holds the agreed keys only, and keeps unknown ones when read', () => {
    const stored = { ...fullBrief, archived: true };
    expect(toBriefFile(stored)).not.toHaveProperty('archived');
    expect(parseBriefFile(file({ mood: 'calm' }), kinds)).toMatchObject({ ok: true, value: { mood: 'calm' } });
  });

  test('tells its size in bytes', () => {
    expect(briefFileBytes(fullBrief)).toBe(new TextEncoder().encode(JSON.stringify(toBriefFile(fullBrief))).length);
  });

  test('is refused with a reason that a person can be told', () => {
    expect(problem(' '.repeat(BRIEF_LIMIT_BYTES + 1))).toBe('too-large');
    expect(problem('{')).toBe('not-json');
    expect(problem('['.repeat(40) + ']'.repeat(40))).toBe('too-deep');
    expect(problem('"brief"')).toBe('wrong-format');
    expect(problem(file({ format: 'parity/result' }))).toBe('wrong-format');
    expect(problem(file({ version: 'one' }))).toBe('wrong-format');
    expect(problem(file({ version: 2, kind: 'parade' }))).toBe('newer-version');
    expect(problem(file({ kind: 'parade' }))).toBe('unknown-kind');
    expect(problem(file({ kind: 7 }))).toBe('damaged');
    expect(problem(file({ fields: { goal: 5 } }))).toBe('damaged');
    expect(problem(file().replace('"kindFields":{', '"kindFields":{"__proto__":{"x":"y"},'))).toBe('damaged');
  });

  test('of bad intent is refused before it can do harm: large, nested a thousand deep, with a forbidden key', () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    expect(problem(file({ fields: { goal: 'x'.repeat(3_000_000) } }))).toBe('too-large');
    expect(problem(file().replace('"kindFields":{', `"kindFields":{"deep":${deep},`))).toBe('too-deep');
    expect(problem(file({ fields: { criteria: Array(2000).fill('a') } }))).toBe('none');
    expect(problem(file({ fields: { criteria: Array(2001).fill('a') } }))).toBe('damaged');
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`field-${index}`, 'a']));
    expect(problem(file({ kindFields: many }))).toBe('damaged');
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(problem(file().replace('"kept":', `"extra":{"${key}":{"isAdmin":true}},"kept":`))).toBe('damaged');
    }
    expect({}).not.toHaveProperty('isAdmin');
  });
});
