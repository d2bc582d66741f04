import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { afterSteps, contextAt, draftBrief, limit, stepOf, straight } from './flow.fixture.ts';
import { nextSteps } from './next-steps.ts';

const next = (brief: Brief, more = {}) => nextSteps(brief, { limit, silenceDays: null, today: '2026-11-10', ...more });
const stepsOf = (brief: Brief, more = {}) =>
  Object.fromEntries(next(brief, more).sides.map(({ role, steps }) => [role, steps]));
const small = draftBrief({ amount: '28 000' });
const accepted = afterSteps(draftBrief(), [...straight.started, stepOf('deliver'), stepOf('accept-work')]);

describe('the side that is waited for comes first', () => {
  const order = (brief: Brief) => next(brief).sides.map(({ role }) => role);

  test('with the other one that is waited for behind it', () => {
    expect(order(draftBrief())).toEqual(['customer', 'contractor', 'approver']);
    expect(order(afterSteps(draftBrief(), [stepOf('submit')]))).toEqual(['contractor', 'customer', 'approver']);
    const both = afterSteps(draftBrief(), [stepOf('start-early'), stepOf('submit'), stepOf('agree')]);
    expect(order(both)).toEqual(['approver', 'contractor', 'customer']);
    expect(next(both).sides.map(({ turns }) => turns)).toEqual([['ready'], ['in-work'], []]);
  });

  test('and each is told of every situation in the words of its part', () => {
    const [first] = next(afterSteps(draftBrief(), [stepOf('start-early'), stepOf('submit')])).sides;
    expect(first).toMatchObject({
      role: 'contractor',
      name: 'Events coordinator',
      says: [
        { situation: 'submitted', part: 'other' },
        { situation: 'in-work', part: 'contractor' },
      ],
    });
    const [own] = next(draftBrief({ initiator: 'contractor' })).sides;
    expect(own).toMatchObject({ role: 'contractor', says: [{ part: 'initiator' }] });
  });
});

describe('each side is offered what it can do', () => {
  test('on the way to approval', () => {
    const submitted = afterSteps(draftBrief(), [stepOf('submit')]);
    expect(stepsOf(draftBrief())).toEqual({ customer: ['submit'], contractor: [], approver: [] });
    expect(stepsOf(submitted)).toEqual({ customer: [], contractor: ['agree', 'object', 'return'], approver: [] });
    const ready = afterSteps(submitted, [stepOf('agree')]);
    expect(stepsOf(ready)).toMatchObject({ approver: ['approve', 'approve-start', 'reject'], contractor: [] });
    const late = afterSteps(ready, [stepOf('start-early')]);
    expect(stepsOf(late)).toMatchObject({ approver: ['approve', 'reject'], contractor: ['deliver'] });
  });

  test('while work goes on', () => {
    const started = afterSteps(draftBrief(), straight.started);
    expect(stepsOf(started)).toEqual({ customer: ['change'], contractor: ['deliver', 'deliver-accept'], approver: [] });
    const paused = afterSteps(started, [stepOf('pause')]);
    expect(stepsOf(paused)).toMatchObject({ customer: ['resume', 'change'], contractor: ['resume'] });
    const delivered = afterSteps(started, [stepOf('deliver')]);
    expect(stepsOf(delivered)).toMatchObject({ customer: ['accept-work', 'rework', 'change'], contractor: [] });
    expect(stepsOf(afterSteps(draftBrief(), straight.approved))).toMatchObject({ contractor: ['start'] });
  });

  test('beside each open objection', () => {
    const objected = afterSteps(draftBrief(), [stepOf('submit'), stepOf('object')]);
    expect(next(objected).decisions).toEqual(['accept', 'accept-part', 'insist', 'withdraw']);
    expect(stepsOf(objected)).toMatchObject({ contractor: ['object'], customer: [] });
  });
});

describe('what rests on a rule is offered', () => {
  test('within the standing limit alone, and beginning at once to the contractor alone', () => {
    const submitted = afterSteps(small, [stepOf('submit')]);
    expect(stepsOf(submitted)['contractor']).toEqual(['agree-rule-start', 'agree-by-rule', 'object', 'return']);
    expect(stepsOf(afterSteps(submitted, [stepOf('agree')]))).toMatchObject({
      contractor: ['approve-by-rule'],
      approver: ['approve', 'reject'],
    });
    const own = draftBrief({ initiator: 'contractor', amount: '28 000' });
    const sent = afterSteps(own, [stepOf('submit', { number: '1' }, {}, 'contractor')]);
    expect(stepsOf(sent)['customer']).toEqual(['agree-by-rule', 'object', 'return']);
  });

  test('once the days of silence are over', () => {
    const delivered = afterSteps(draftBrief(), [...straight.started, stepOf('deliver')]);
    const rule = { silenceDays: 5 };
    expect(stepsOf(delivered, { ...rule, today: '2026-11-14' })['customer']).not.toContain('accept-by-silence');
    expect(stepsOf(delivered, { ...rule, today: '2026-11-15' })['customer']?.[0]).toBe('accept-by-silence');
  });
});

describe('rare steps', () => {
  test('are those that the table allows', () => {
    expect(next(draftBrief()).rare).toEqual(['note', 'notice', 'delegate', 'start-early', 'record', 'cancel']);
    const changing = afterSteps(draftBrief(), [...straight.started, stepOf('change')]);
    expect(next(changing).rare).toEqual(['note', 'notice', 'delegate', 'pause', 'drop-change', 'cancel']);
    expect(next(accepted).rare).toEqual(['note']);
  });

  test('hold the view of the outcome once a side has given it', () => {
    const told = afterSteps(accepted, [stepOf('outcome', { goal: 'yes' })]);
    expect(next(told).rare).toEqual(['note', 'outcome']);
    expect(stepsOf(accepted)).toMatchObject({ customer: ['outcome'], contractor: ['outcome'] });
    expect(stepsOf(told)).toMatchObject({ customer: [], contractor: ['outcome'] });
  });
});

test('decisions that rest on a talk wait for something firmer', () => {
  const told = afterSteps(draftBrief(), [stepOf('submit', {}, { basis: 'meeting' })], contextAt('2026-11-10'));
  expect(next(told).unconfirmed).toEqual(told.events);
});

describe('the step that is waited for', () => {
  const wanted = (brief: Brief) => next(brief).sides.map((side) => side.wanted);

  test('is the answer to what a side is waited for, wherever it stands among its steps', () => {
    expect(wanted(draftBrief())).toEqual(['submit', null, null]);
    expect(wanted(afterSteps(small, [stepOf('submit')]))[0]).toBe('agree-rule-start');
    const objected = afterSteps(draftBrief(), [stepOf('start-early'), stepOf('submit'), stepOf('object')]);
    expect(wanted(objected)).toEqual([null, 'deliver', null]);
  });

  test('is no more the outcome of a side that has given its view', () => {
    const told = afterSteps(accepted, [stepOf('outcome', { goal: 'yes' })]);
    const customer = next(told).sides.find(({ role }) => role === 'customer');
    expect(customer).toMatchObject({ wanted: null, says: [{ situation: 'closed', part: 'customer' }] });
    expect(next(told).sides[0]).toMatchObject({
      role: 'contractor',
      wanted: 'outcome',
      says: [{ situation: 'accepted' }],
    });
  });
});
