import { describe, expect, test } from 'vitest';
import { type Attempt, finishAttempt, newAttempt } from './attempt.ts';
import { differingItems, mergeAttempts } from './merge-attempts.ts';

const started = newAttempt({
  ...{ id: 'one', instrument: 'company', bank: '2026.1', mode: 'quick', role: 'sales', locale: 'ru' },
  at: '2026-11-23T09:00:00.000Z',
});
const original: Attempt = {
  ...started,
  answers: {
    'goal.measures': -1,
    'sales.find': { state: 'none', controller: 'sales' },
    'sales.sell': { state: 'regular' },
    'briefs.written': 4,
  },
};
const copy: Attempt = {
  ...started,
  id: 'two',
  partedFrom: 'one',
  answers: {
    'goal.measures': 2,
    'sales.find': { controller: 'sales', state: 'none' },
    'sales.sell': 'unknown',
    'role.leads': 'unknown',
  },
};

describe('the answers of two tabs', () => {
  test('differ where one says something else, or nothing', () => {
    expect(differingItems(original, copy)).toEqual(['goal.measures', 'sales.sell', 'briefs.written', 'role.leads']);
    expect(differingItems(copy, original).toSorted()).toEqual(differingItems(original, copy).toSorted());
    expect(differingItems(original, original)).toEqual([]);
  });

  test('become one set in the place of the original, answer by answer', () => {
    const merged = mergeAttempts(original, copy, new Set(['goal.measures', 'briefs.written', 'role.leads']));
    expect(merged).toEqual({
      ...original,
      answers: {
        'goal.measures': 2,
        'sales.find': { state: 'none', controller: 'sales' },
        'sales.sell': { state: 'regular' },
        'role.leads': 'unknown',
      },
    });
    expect(mergeAttempts(original, copy, new Set())).toEqual(original);
  });

  test('are full if either is, and finished if either was', () => {
    const finished = finishAttempt({ ...copy, mode: 'full' }, '2026-11-24T08:00:00.000Z');
    expect(mergeAttempts(original, finished, new Set())).toMatchObject({
      mode: 'full',
      finishedAt: finished.finishedAt,
    });
    const before = finishAttempt({ ...original, mode: 'full' }, '2026-11-23T10:00:00.000Z');
    expect(mergeAttempts(before, finished, new Set()).finishedAt).toBe(before.finishedAt);
    expect(mergeAttempts(before, copy, new Set()).mode).toBe('full');
  });
});
