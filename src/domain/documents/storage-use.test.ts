import { describe, expect, test } from 'vitest';
import { kindOfKey, QUOTA_UNITS, storageUse } from './storage-use.ts';
import { keyOf } from './stored-notes.fixture.ts';

describe('what a storage holds', () => {
  test('is counted by kind, keys included, and what others keep apart', () => {
    const use = storageUse([
      [keyOf(1), 'ab'],
      [keyOf(2), 'кириллица'],
      ['parity:v1:pref:theme', 'dark'],
      ['portal-theme', 'x'],
    ]);
    expect(use.kinds.brief).toEqual({ count: 2, units: 2 * keyOf(1).length + 11 });
    expect(use.kinds.setting).toEqual({ count: 1, units: 24 });
    expect(use.others).toEqual({ count: 1, units: 13 });
    expect(use.ours.count).toBe(3);
    expect([use.isShort, use.share]).toEqual([false, (use.ours.units + 13) / QUOTA_UNITS]);
  });

  test('is short of room from 60 % on, whoever takes it, and never more than full', () => {
    const filled = (units: number) => storageUse([['x', 'a'.repeat(units - 1)]]);
    expect(filled(0.6 * QUOTA_UNITS - 1).isShort).toBe(false);
    expect(filled(0.6 * QUOTA_UNITS).isShort).toBe(true);
    expect(filled(QUOTA_UNITS + 100).share).toBe(1);
  });

  test.each([
    [keyOf(1), 'brief'],
    [keyOf(1).replace('brief', 'bin:brief'), 'bin'],
    [`parity:v1:quarantine:${keyOf(1)}:2026-11-23T09:10:00.000Z`, 'quarantine'],
    [`${keyOf(1).replace('v1:', 'v1:snapshot:')}:2026-11-23T09:10:00.000Z`, 'snapshot'],
    ['parity:v1:note:backup', 'setting'],
    ['parity:v2:brief:1', null],
    ['theme', null],
  ])('%s counts as %s', (key, kind) => {
    expect(kindOfKey(key)).toBe(kind);
  });
});
