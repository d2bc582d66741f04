import { expect, test } from 'vitest';
import { objectionsOf } from './objections.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';

test('each objection stands with the decision on it', () => {
  expect(objectionsOf(fullBrief)).toMatchObject([
    {
      id: 'e2',
      whose: { role: 'contractor' },
      requirement: '5,000 copies',
      alternative: { cost: '78 000 ₽' },
      decision: { type: 'accept', whose: { role: 'customer' }, reason: 'last year 1,200 were used' },
    },
    { id: 'e4', decision: { type: 'insist' } },
    { id: 'e6' },
  ]);
  expect(objectionsOf(fullBrief)[2]).not.toHaveProperty('decision');
});

test('what an objection does not say reads as empty', () => {
  expect(objectionsOf(fullBrief)[2]).toMatchObject({ consequence: { what: '', by: '' }, alternative: { effect: '' } });
  expect(objectionsOf(shortBrief)).toEqual([]);
});
