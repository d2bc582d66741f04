import { describe, expect, test } from 'vitest';
import { type Advice, chooseAdvice } from './advice.ts';

const advice: Advice[] = [
  { id: 'contested-1', verdict: 'contested' },
  { id: 'contested-2', verdict: 'contested' },
  { id: 'contested-3', verdict: 'contested' },
  ...['structure', 'goal', 'role', 'briefs', 'objections', 'blame'].map((dimension) => ({
    id: `${dimension}-1`,
    dimension,
  })),
  { id: 'briefs-2', dimension: 'briefs' },
];

function chosen(verdict: 'contested' | 'balanced' | 'unknown', dimensions: Record<string, number | null>): string[] {
  return chooseAdvice({ verdict, dimensions }, advice).map((entry) => entry.id);
}

describe('recommendations', () => {
  test('begin with the verdict, then take the weakest dimensions, five at most', () => {
    const dimensions = { structure: 10, goal: 60, role: 30, briefs: 20, objections: 40, blame: 5 };
    expect(chosen('contested', dimensions)).toEqual([
      'contested-1',
      'contested-2',
      'blame-1',
      'structure-1',
      'briefs-1',
    ]);
  });

  test('take equal dimensions in the order of the bank', () => {
    expect(chosen('balanced', { structure: 50, goal: 50, role: 40, briefs: 90 })).toEqual([
      'role-1',
      'structure-1',
      'goal-1',
    ]);
  });

  test('are three even for a strong company', () => {
    expect(chosen('balanced', { structure: 100, goal: 90, role: 100, briefs: 95, objections: 100 })).toEqual([
      'goal-1',
      'briefs-1',
      'briefs-2',
    ]);
  });

  test('say more about the one weak dimension before turning to the strong ones', () => {
    expect(chosen('balanced', { structure: 90, goal: 80, briefs: 20 })).toEqual(['briefs-1', 'briefs-2', 'goal-1']);
  });

  test('leave out what is not known', () => {
    expect(chosen('unknown', { structure: null, goal: 20, role: null })).toEqual(['goal-1']);
  });
});
