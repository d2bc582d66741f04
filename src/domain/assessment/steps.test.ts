import { describe, expect, test } from 'vitest';
import { progressOf, questionnaireSteps, stepOf } from './steps.ts';
import { bank } from './vectors.fixture.ts';

describe('the pages of the questionnaire', () => {
  test('are seven in full, with all functions on one', () => {
    const steps = questionnaireSteps(bank, 'full');
    expect(steps.map((step) => step.id)).toEqual([
      'structure',
      'goal',
      'functions',
      'role',
      'briefs',
      'objections',
      'blame',
    ]);
    expect(steps[2]).toMatchObject({ dimensions: ['sales', 'marketing'] });
    expect(steps[2]?.items).toHaveLength(10);
  });

  test('are six in quick', () => {
    const steps = questionnaireSteps(bank, 'quick');
    expect(steps.map((step) => step.id)).toEqual(['structure', 'goal', 'role', 'briefs', 'objections', 'blame']);
    expect(steps.flatMap((step) => step.items)).toHaveLength(12);
  });

  test('hold each item once', () => {
    const items = questionnaireSteps(bank, 'full').flatMap((step) => step.items);
    expect(new Set(items).size).toBe(36);
    expect(items).toHaveLength(36);
  });

  test('can be found by an item', () => {
    const steps = questionnaireSteps(bank, 'full');
    expect(stepOf(steps, 'structure.rank')).toBe(0);
    expect(stepOf(steps, 'marketing.fit')).toBe(2);
    expect(stepOf(questionnaireSteps(bank, 'quick'), 'marketing.fit')).toBeNull();
  });
});

test('progress counts answers, don’t-knows, not applicable and skipped items of each page', () => {
  const answers = {
    'goal.shared-target': 4,
    'goal.strategy-content': 'unknown',
    'goal.measures': 'na',
    'sales.find': { controller: 'sales' },
  } as const;
  const progress = progressOf(bank, 'full', answers);
  expect(progress[1]).toEqual({ id: 'goal', total: 4, answered: 1, unknown: 1, notApplicable: 1, skipped: 1 });
  expect(progress[2]).toMatchObject({ id: 'functions', total: 10, answered: 0, skipped: 10 });
});
