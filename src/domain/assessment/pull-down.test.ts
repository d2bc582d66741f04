import { describe, expect, test } from 'vitest';
import { openItems, pullingDown } from './pull-down.ts';
import { answersOf, bank } from './vectors.fixture.ts';

describe('what pulls a dimension down', () => {
  test('is the lowest answer first, never one above the mean', () => {
    const answers = { 'briefs.written': 5, 'briefs.approved': 3, 'briefs.oral-changes': 5, 'briefs.acceptance': 4 };
    expect(pullingDown(bank, answers, 'full', 'briefs')).toEqual([
      { id: 'briefs.oral-changes', share: 0 },
      { id: 'briefs.approved', share: 0.5 },
    ]);
  });

  test('is cut at the limit, equal ones in the order of the bank', () => {
    const answers = { 'briefs.written': 2, 'briefs.approved': 2, 'briefs.acceptance': 2 };
    expect(pullingDown(bank, answers, 'full', 'briefs', 2).map((item) => item.id)).toEqual([
      'briefs.written',
      'briefs.approved',
    ]);
  });

  test('is nothing where everything is well, nothing is said, or nothing was asked', () => {
    expect(pullingDown(bank, answersOf('ideal'), 'full', 'briefs')).toEqual([]);
    expect(pullingDown(bank, {}, 'full', 'briefs')).toEqual([]);
    expect(pullingDown(bank, answersOf('weak'), 'quick', 'sales')).toEqual([]);
  });
});

describe('open items', () => {
  const answers = {
    'goal.shared-target': 'unknown',
    'goal.measures': 1,
    'sales.find': { state: 'unknown', controller: 'sales' },
    'structure.boss-leaning': 'na',
  } as const;

  test('are told apart: don’t know, skipped, not applicable', () => {
    const open = openItems(bank, answers, 'full');
    expect(open.unknown).toEqual(['goal.shared-target', 'sales.find']);
    expect(open.notApplicable).toEqual(['structure.boss-leaning']);
    expect(open.blank).toHaveLength(32);
  });

  test('can be asked for one dimension', () => {
    expect(openItems(bank, answers, 'full', 'goal')).toEqual({
      unknown: ['goal.shared-target'],
      blank: ['goal.strategy-content', 'goal.advice-answered'],
      notApplicable: [],
    });
  });
});
