import { describe, expect, test } from 'vitest';
import type { BriefEvent } from './event.ts';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { asTold, decidersOf, FIRST_STATE, otherSide, refusalOf, stateOf } from './state.ts';

const submitted = afterSteps(draftBrief(), [stepOf('submit')]);
const objected = afterSteps(submitted, [
  stepOf('object', { requirement: 'one' }),
  stepOf('object', { requirement: 'two' }),
]);
const [first, second] = stateOf(objected).openObjections as [string, string];

function event(type: string, more: Partial<BriefEvent> = {}): BriefEvent {
  const base = submitted.events[0] as BriefEvent;
  return { ...base, id: 'next', type, whose: { role: 'contractor', name: '' }, data: {}, ...more };
}

describe('the paper', () => {
  test('stays objected while an objection is open, and is ready once one was decided on', () => {
    const one = afterSteps(objected, [stepOf('withdraw', { objection: first, reason: 'explained' })]);
    expect(stateOf(one)).toMatchObject({ paper: 'objected', openObjections: [second] });
    expect(stateOf(afterSteps(one, [stepOf('insist', { objection: second })])).paper).toBe('ready');
  });

  test('is as submitted when all objections were withdrawn', () => {
    const all = [first, second].map((objection) => stepOf('withdraw', { objection }));
    expect(stateOf(afterSteps(objected, all)).paper).toBe('submitted');
  });

  test('forgets what was decided when it is submitted anew', () => {
    const rejected = afterSteps(objected, [
      ...[first, second].map((objection) => stepOf('insist', { objection })),
      stepOf('reject'),
      stepOf('submit'),
      stepOf('object'),
    ]);
    const [third] = stateOf(rejected).openObjections;
    expect(stateOf(afterSteps(rejected, [stepOf('withdraw', { objection: third })])).paper).toBe('submitted');
  });

  test('goes back to draft when it is returned or rejected', () => {
    expect(stateOf(afterSteps(submitted, [stepOf('return')])).paper).toBe('draft');
    expect(stateOf(afterSteps(submitted, [stepOf('agree'), stepOf('reject')])).paper).toBe('draft');
  });

  test('of a change counts one more version, and returns to the one in force when the change is dropped', () => {
    const changing = afterSteps(draftBrief(), [...straight.approved, stepOf('change')]);
    expect(stateOf(changing)).toMatchObject({ paper: 'draft', version: 2, inForce: 1 });
    const dropped = afterSteps(changing, [stepOf('submit'), stepOf('object'), stepOf('drop-change')]);
    expect(stateOf(dropped)).toMatchObject({ paper: 'approved', version: 1, inForce: 1, openObjections: [] });
  });
});

describe('the work', () => {
  test('is paused and resumed, delivered, sent back, accepted', () => {
    const path = (...types: Parameters<typeof stepOf>[0][]) =>
      stateOf(afterSteps(draftBrief(), [...straight.started, ...types.map((type) => stepOf(type))]));
    expect(path('pause')).toMatchObject({ work: 'in-work', isPaused: true });
    expect(path('pause', 'resume')).toMatchObject({ work: 'in-work', isPaused: false });
    expect(path('pause', 'deliver')).toMatchObject({ work: 'delivered', isPaused: false });
    expect(path('deliver', 'rework')).toMatchObject({ work: 'in-work' });
    expect(path('deliver', 'accept-work')).toMatchObject({ work: 'accepted', paper: 'approved' });
  });

  test('of a recorded brief is where the record says, and early when it began before the approval', () => {
    const recorded = (started: string) =>
      stateOf(afterSteps(draftBrief(), [stepOf('record', { state: 'in-work', approved: '2026-02-02', started })]));
    expect(recorded('2026-02-01')).toMatchObject({ work: 'in-work', isRecorded: true, isAfterTheFact: true });
    expect(recorded('2026-02-03')).toMatchObject({ inForce: 1, isStartedEarly: false });
  });
});

describe('a step is refused', () => {
  const why = (next: BriefEvent, brief = submitted) => refusalOf(stateOf(brief), next, brief.events, 'customer');

  test('when nobody knows it, when it is not its time, when somebody else decides', () => {
    expect(why(event('vote'))).toBe('unknown-step');
    expect(why(event('approve'))).toBe('not-now');
    expect(why(event('agree', { whose: { role: 'customer', name: '' } }))).toBe('not-theirs');
    expect(why(event('agree'))).toBeNull();
  });

  test('when there is no such open objection', () => {
    const insist = event('insist', { whose: { role: 'customer', name: '' }, data: { objection: 'none' } });
    expect(why(insist, objected)).toBe('unknown-objection');
  });

  test('when it confirms what nobody told, or rests on a rule that covers approval and acceptance alone', () => {
    expect(why(event('confirm', { data: { event: 'none' } }))).toBe('not-now');
    expect(why(event('confirm', { data: { event: submitted.events[0]?.id } }))).toBe('not-now');
    expect(why(event('agree', { basis: 'standing-rule' }))).toBe('no-rule');
  });
});

test('an event that the table does not take is passed over', () => {
  const brief = { ...submitted, events: [...submitted.events, event('approve'), event('vote')] };
  expect(stateOf(brief)).toEqual(stateOf(submitted));
});

test('a record that cannot be read counts as work that goes on', () => {
  const record = event('record', { whose: { role: 'customer', name: '' }, data: { state: 'somewhere' } });
  expect(stateOf({ initiator: 'customer', events: [record] })).toMatchObject({
    work: 'in-work',
    isStartedEarly: false,
  });
});

test('each side decides its own steps', () => {
  expect([otherSide('customer'), otherSide('contractor')]).toEqual(['contractor', 'customer']);
  expect(decidersOf('insist', 'contractor')).toEqual(['contractor']);
  expect(decidersOf('agree', 'contractor')).toEqual(['customer']);
  expect(decidersOf('approve', 'customer')).toEqual(['approver']);
  expect(decidersOf('note', 'customer')).toEqual(['customer', 'contractor']);
  expect(stateOf({ initiator: 'customer', events: [] })).toBe(FIRST_STATE);
});

test('decisions that rest on a talk alone are listed', () => {
  const told = afterSteps(submitted, [stepOf('note', { text: 'x' }, { basis: 'phone' })]);
  expect(asTold(told.events)).toEqual([told.events[1]]);
  const confirm = stepOf('confirm', { event: told.events[1]?.id }, { basis: 'messenger' });
  expect(asTold(afterSteps(told, [confirm]).events)).toEqual([]);
});
