import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Envelope } from './envelope.ts';
import { buildsOn, copyIdOf, nextWriters } from './lineage.ts';

const base: Envelope = { schema: 1, rev: 0, savedAt: '2026-11-23T09:10:00.000Z', data: {} };

const written = (by: string, on: Envelope): Envelope => ({ ...on, rev: on.rev + 1, writers: nextWriters(on, by) });

describe('the lineage of a stored text', () => {
  test('builds on every earlier text of the same line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 30 }), (tabs) => {
        const line: Envelope[] = [];
        for (const tab of tabs) line.push(written(tab, line.at(-1) ?? base));
        const last = line.at(-1) ?? base;
        expect(line.slice(0, -1).every((earlier) => buildsOn(last, earlier))).toBe(true);
        expect(line.slice(0, -1).some((earlier) => buildsOn(earlier, last))).toBe(false);
      }),
    );
  });

  test('shows a write that another tab did not see, even under a higher rev', () => {
    const shared = written('a', base);
    const mine = written('b', shared);
    const theirs = written('a', written('a', shared));
    expect(theirs.rev).toBeGreaterThan(mine.rev);
    expect(buildsOn(theirs, mine)).toBe(false);
  });

  test('counts the writes of a tab and keeps the latest eight writers', () => {
    const twice = written('a', written('b', written('a', base)));
    expect(twice.writers).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    const many = Array.from({ length: 20 }, (_, tab) => `t${tab}`).reduce((text, tab) => written(tab, text), base);
    expect(many.writers).toHaveLength(8);
    expect(many.writers).toContainEqual(['t19', 1]);
  });

  test('trusts the higher rev where no writer left a trace', () => {
    const mine = written('a', base);
    expect(buildsOn({ ...base, rev: 2 }, mine)).toBe(true);
    expect(buildsOn({ ...base, rev: 1, writers: 'nobody' }, mine)).toBe(false);
  });
});

test('the copy of a stored version has one id, whoever makes it, and each version another', () => {
  const id = '11111111-2222-4333-8444-555555555555';
  const first = written('a1b2c3d4', base);
  expect(copyIdOf(id, first)).toBe('a1b2c3d4-2222-4333-8444-000000000001');
  expect(copyIdOf(id, written('a1b2c3d4', first))).toBe('a1b2c3d4-2222-4333-8444-000000000002');
  expect(copyIdOf(id, base)).toBeNull();
  expect(copyIdOf(id, written('../../etc', base))).toBeNull();
});
