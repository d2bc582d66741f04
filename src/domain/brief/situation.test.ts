import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { afterSteps, draftBrief, limit, stepOf, straight } from './flow.fixture.ts';
import { isOnPaper, outcomeGivers, waitsOf } from './situation.ts';

const waits = (brief: Brief) => waitsOf(brief, limit).map((wait) => `${wait.for} from ${wait.from}`);
const path = (...steps: Parameters<typeof afterSteps>[1]) => waits(afterSteps(draftBrief(), steps));
const customer = { role: 'customer', name: 'A.' };
const contractor = { role: 'contractor', name: 'B.' };

describe('the paper waits', () => {
  test('for whoever began the brief while it is written, whatever brought it there', () => {
    expect(path()).toEqual(['draft from customer']);
    expect(path(stepOf('submit'), stepOf('return'))).toEqual(['returned from customer']);
    expect(path(stepOf('submit'), stepOf('agree'), stepOf('reject'))).toEqual(['rejected from customer']);
    expect(path(...straight.started, stepOf('change'))).toEqual(['changing from customer', 'in-work from contractor']);
  });

  test('for the other side, for decisions on objections, for approval', () => {
    expect(path(stepOf('submit'))).toEqual(['submitted from contractor']);
    expect(path(stepOf('submit'), stepOf('object'))).toEqual(['objected from customer']);
    expect(path(stepOf('submit'), stepOf('agree'))).toEqual(['ready from approver']);
  });

  test('for nothing but a line in the record where the standing rule approves', () => {
    const small = afterSteps(draftBrief({ amount: '28 000' }), [stepOf('submit'), stepOf('agree')]);
    expect(waits(small)).toEqual(['ready-by-rule from contractor']);
  });
});

describe('the work waits', () => {
  test('to be begun, done, resumed, accepted', () => {
    expect(path(...straight.approved)).toEqual(['to-start from contractor']);
    expect(path(...straight.started)).toEqual(['in-work from contractor']);
    expect(path(...straight.started, stepOf('pause', {}, { whose: customer }))).toEqual(['paused from customer']);
    expect(path(...straight.started, stepOf('pause', {}, { whose: contractor }))).toEqual(['paused from contractor']);
    expect(path(...straight.started, stepOf('deliver'))).toEqual(['delivered from customer']);
  });

  test('for the paper when it was delivered without an approved version', () => {
    expect(path(stepOf('start-early'), stepOf('deliver'))).toEqual(['draft from customer', 'delivered-open from null']);
  });

  test('after acceptance for the view of each side', () => {
    const accepted = afterSteps(draftBrief(), [...straight.started, stepOf('deliver'), stepOf('accept-work')]);
    const outcome = (whose: typeof customer) => stepOf('outcome', { goal: 'yes' }, { whose });
    const one = afterSteps(accepted, [outcome(customer)]);
    const both = afterSteps(one, [outcome(contractor)]);
    expect([accepted, one, both].map(waits)).toEqual([
      ['accepted from customer'],
      ['accepted from contractor'],
      ['closed from null'],
    ]);
    expect(outcomeGivers(both)).toEqual(['customer', 'contractor']);
  });

  test('no more when the brief is cancelled', () => {
    expect(path(stepOf('cancel'))).toEqual(['cancelled from null']);
  });
});

test('situations of the paper are told by who began the brief and who reads it', () => {
  expect([isOnPaper('submitted'), isOnPaper('in-work')]).toEqual([true, false]);
});
