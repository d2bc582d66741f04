import { describe, expect, test } from 'vitest';
import { type LevelInputs, levelOf } from './level.ts';

const sound: LevelInputs = { strength: 90, briefs: 80, structure: 80, bias: 0, verdict: 'balanced' };

test.each([
  [0, 1],
  [29.99, 1],
  [30, 2],
  [50, 3],
  [70, 4],
  [84.99999999999999, 5],
  [85, 5],
] as const)('a strength of %d is level %i when nothing caps it', (strength, level) => {
  expect(levelOf({ ...sound, strength })).toEqual({ level, caps: [], provisional: false });
});

describe('caps', () => {
  test('without written briefs it rests on people: level 2, and no room for the other caps', () => {
    const poor = { ...sound, briefs: 49, structure: 0, bias: 80, verdict: 'strong-marketing' } as const;
    expect(levelOf(poor)).toEqual({ level: 2, caps: ['briefs'], provisional: false });
  });

  test('a poor structure, a strong bias and a contested company each stop at 3', () => {
    expect(levelOf({ ...sound, structure: 59 })).toMatchObject({ level: 3, caps: ['structure'] });
    expect(levelOf({ ...sound, bias: -51 })).toMatchObject({ level: 3, caps: ['bias'] });
    expect(levelOf({ ...sound, verdict: 'contested' })).toMatchObject({ level: 3, caps: ['contested'] });
  });

  test('several of them are all named', () => {
    expect(levelOf({ ...sound, structure: 59, verdict: 'contested' }).caps).toEqual(['structure', 'contested']);
  });

  test('what would not lower the level is not named', () => {
    expect(levelOf({ ...sound, strength: 60, structure: 0, bias: 80 })).toMatchObject({ level: 3, caps: [] });
    expect(levelOf({ ...sound, strength: 40, briefs: 0 })).toMatchObject({ level: 2, caps: [] });
  });
});

describe('a missing input', () => {
  test('makes the level provisional where a cap would need it', () => {
    expect(levelOf({ ...sound, briefs: null })).toMatchObject({ level: 5, provisional: true });
    expect(levelOf({ ...sound, structure: null })).toMatchObject({ level: 5, provisional: true });
    expect(levelOf({ ...sound, bias: null, verdict: 'unknown' })).toMatchObject({ level: 5, provisional: true });
    expect(levelOf({ ...sound, strength: 60, briefs: null })).toMatchObject({ level: 3, provisional: true });
  });

  test('is no matter where no cap would need it', () => {
    expect(levelOf({ ...sound, strength: 60, structure: null })).toMatchObject({ level: 3, provisional: false });
    expect(levelOf({ ...sound, strength: 40, briefs: null })).toMatchObject({ level: 2, provisional: false });
  });

  test('does not keep a known input from lowering the level', () => {
    expect(levelOf({ ...sound, structure: null, bias: 60 })).toEqual({ level: 3, caps: ['bias'], provisional: true });
  });
});
