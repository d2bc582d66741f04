import { expect, test } from 'vitest';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';
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

test('past objections of a recorded brief stand beside those of its flow', () => {
  const past = { requirement: '5,000 copies', consequence: { what: 'boxes' }, who: 'The director', reason: 'dealers' };
  const record = stepOf('record', {
    state: 'in-work',
    objections: [
      { ...past, decision: 'insist', at: '2026-02-01' },
      { ...past, decision: 'withdraw' },
    ],
  });
  const recorded = afterSteps(draftBrief(), [record]);
  const id = recorded.events[0]?.id;
  expect(objectionsOf(recorded)).toMatchObject([
    {
      id: `${id}.0`,
      whose: { role: 'contractor' },
      at: '2026-02-01',
      decision: { type: 'insist', whose: { role: 'customer', name: 'The director' } },
    },
    {
      id: `${id}.1`,
      at: '2026-11-10',
      decision: { type: 'withdraw', whose: { role: 'contractor' }, reason: 'dealers' },
    },
  ]);
  const own = afterSteps(draftBrief({ initiator: 'contractor' }), [record]);
  expect(objectionsOf(own)[0]).toMatchObject({
    whose: { role: 'customer' },
    decision: { whose: { role: 'contractor' } },
  });
});

test('a decision without a reason has an empty one', () => {
  const objected = afterSteps(draftBrief(), [stepOf('submit'), stepOf('object')]);
  const accepted = afterSteps(objected, [stepOf('accept', { objection: objected.events[1]?.id })]);
  expect(objectionsOf(accepted)).toMatchObject([{ decision: { type: 'accept', reason: '' } }]);
});
