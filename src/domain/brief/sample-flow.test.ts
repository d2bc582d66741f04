import { describe, expect, test } from 'vitest';
import { checkHistory } from './history.ts';
import { briefIn, byRule, contractorsOwn } from './sample-flow.fixture.ts';
import { type FlowName, flows } from './sample-steps.fixture.ts';
import { standingOf } from './standing.ts';

describe('the sample briefs', () => {
  test.each(Object.keys(flows) as FlowName[])('%s has a history that fits together', (name) => {
    expect(checkHistory(briefIn(name))).toEqual([]);
  });

  test('stand where their names say', () => {
    const standing = (name: FlowName) => {
      const { is, marks } = standingOf(briefIn(name));
      return [is, ...marks].join(' ');
    };
    expect(standing('draft')).toBe('draft');
    expect(standing('returned')).toBe('draft');
    expect(standing('objected')).toBe('objected');
    expect(standing('startedEarly')).toBe('in-work not-approved as-told');
    expect(standing('changing')).toBe('in-work changing as-told');
    expect(standing('recorded')).toBe('accepted after-the-fact recorded');
    expect(standingOf(byRule())).toEqual({ is: 'approved', marks: ['by-rule'] });
    expect(standingOf(contractorsOwn()).is).toBe('objected');
  });
});
