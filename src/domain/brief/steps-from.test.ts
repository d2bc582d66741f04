import { describe, expect, test } from 'vitest';
import type { StepId } from './combined-steps.ts';
import { textAt } from './edit.ts';
import { afterSteps, contextAt, draftBrief, stepOf } from './flow.fixture.ts';
import { happenAll } from './happen.ts';
import { stateOf } from './state.ts';
import { beginDraft } from './step-draft.ts';
import { proposedChanges, stepsFrom } from './steps-from.ts';

const brief = draftBrief();
const recorder = { role: 'contractor', name: 'The designer' };
const context = { today: '2026-11-10', recorder, number: '2026-014' };
const steps = (id: StepId, values: Record<string, string> = {}, of = brief, about?: string) => {
  const draft = beginDraft(id, of, context, about);
  return stepsFrom({ ...draft, values: { ...draft.values, ...values } }, of);
};

describe('who decides and who records', () => {
  test('are the same person «here»', () => {
    expect(steps('agree', { 'agree.statement': ' Layout on 20 January ' })).toEqual([
      {
        type: 'agree',
        whose: recorder,
        recordedBy: recorder,
        basis: 'here',
        decidedAt: '2026-11-10',
        data: { number: '2026-014', statement: 'Layout on 20 January' },
      },
    ]);
  });

  test('differ on any other basis', () => {
    expect(steps('reject', { basis: 'phone', 'reject.reason': 'too dear' })).toMatchObject([
      { whose: { role: 'approver', name: 'A. Petrova' }, recordedBy: recorder, basis: 'phone' },
    ]);
  });

  test('of steps that go together: each «here» when both sit at the screen', () => {
    expect(steps('approve-start', { basis: 'here' })).toMatchObject([
      { type: 'approve', basis: 'here', recordedBy: { role: 'approver' } },
      { type: 'start', basis: 'here', recordedBy: { role: 'contractor' } },
    ]);
  });

  test('of steps that go together: else who records decides here for their own side only', () => {
    expect(steps('deliver-accept', { basis: 'letter' })).toMatchObject([
      { type: 'deliver', basis: 'here', recordedBy: recorder },
      { type: 'accept-work', basis: 'letter', recordedBy: recorder, whose: { role: 'customer' } },
    ]);
  });

  test('of a rule are no approver, and whoever recorded the rest', () => {
    expect(steps('agree-by-rule')).toMatchObject([
      { type: 'agree', basis: 'here', data: { number: '2026-014' } },
      {
        type: 'approve',
        basis: 'standing-rule',
        whose: { role: 'approver', name: '' },
        recordedBy: recorder,
        data: {},
      },
    ]);
    expect(steps('accept-by-silence', { 'accept-work.cost': '78 000' })).toMatchObject([
      {
        basis: 'standing-rule',
        whose: { role: 'customer', name: 'Head of sales' },
        recordedBy: recorder,
        data: { bySilence: true, cost: '78 000', date: '2026-11-10' },
      },
    ]);
  });
});

describe('what a form records', () => {
  const typed = {
    'object.requirement': '5,000 copies',
    'object.consequence.what': 'boxes',
    'object.alternative.what': '1,500',
    'object.alternative.cost': '78 000',
    'object.changes.0.path': 'deliverables.0.quantity',
    'object.changes.0.after': '900 copies',
    'object.changes.1.path': 'goal',
    'object.changes.1.after': String(brief.fields.goal),
    'object.changes.2.path': '',
    'object.changes.2.after': '',
  };
  const objected = afterSteps(brief, [stepOf('submit'), ...steps('object', typed)]);
  const about = objected.events[1]?.id ?? '';

  test('is an objection with the changes that change anything', () => {
    expect(objected.events[1]?.data).toEqual({
      requirement: '5,000 copies',
      consequence: { what: 'boxes', likelihood: '', by: '' },
      alternative: {
        ...{ what: '1,500', effect: '', cost: '78 000', time: '' },
        changes: [{ path: 'deliverables.0.quantity', before: '1,500', after: '900 copies' }],
      },
    });
    expect(proposedChanges({ id: 'note', values: typed }, brief)).toEqual([]);
  });

  test('is a decision on it: all changes, those chosen, none', () => {
    const take = (id: StepId, values: Record<string, string>) =>
      afterSteps(objected, steps(id, { basis: 'letter', ...values }, objected, about));
    const quantity = (taken: typeof objected) => textAt(taken, 'deliverables.0.quantity');
    expect(quantity(take('accept', {}))).toBe('900 copies');
    expect(quantity(take('accept-part', { 'accept-part.chosen.0': 'yes', 'accept-part.reason': 'x' }))).toBe(
      '900 copies',
    );
    expect(quantity(take('accept-part', { 'accept-part.reason': 'x' }))).toBe('1,500');
    expect(take('insist', { 'insist.acknowledged': 'yes', 'insist.reason': 'dealers' }).events.at(-1)?.data).toEqual({
      ...{ objection: about, acknowledged: true, reason: 'dealers', decidedBy: 'Head of sales' },
    });
    expect(stateOf(take('withdraw', { 'withdraw.reason': 'explained' })).paper).toBe('submitted');
  });

  test('is the work, criterion by criterion', () => {
    expect(steps('deliver', { 'deliver.evidence.0': 'checked' })[0]?.data).toMatchObject({
      evidence: [
        { criterion: 'Every luminaire has its article code', evidence: 'checked' },
        { criterion: 'The QR code opens the calculation form', evidence: '' },
      ],
    });
    expect(steps('accept-work', { 'accept-work.met.1': 'yes' })[0]?.data).toMatchObject({
      criteria: [{ met: false }, { met: true }],
      date: '2026-11-10',
    });
    expect(steps('rework', { 'rework.criterion': 'other', 'rework.reason': 'x' })[0]?.data).toEqual({
      criterion: '',
      reason: 'x',
    });
  });

  test('is the outcome with what became of each warning', () => {
    const insisted = afterSteps(objected, [stepOf('insist', { objection: about })]);
    const given = { 'outcome.goal': 'partly', 'outcome.warnings.0': 'came-true' };
    expect(steps('outcome', given, insisted)[0]?.data).toMatchObject({
      goal: 'partly',
      warnings: [{ objection: about, result: 'came-true' }],
    });
  });

  test('is a brief that lived on paper, with its objections', () => {
    const given = {
      ...{
        basis: 'paper',
        'record.state': 'accepted',
        'record.approved': '2026-02-02',
        'record.started': '2026-02-03',
      },
      ...{ 'record.objections.0.requirement': '5,000', 'record.objections.0.consequence': 'boxes' },
      ...{ 'record.objections.0.alternative': '1,500', 'record.objections.0.decision': 'insist' },
    };
    const recorded = afterSteps(brief, steps('record', given));
    expect(recorded.events[0]?.data['objections']).toEqual([
      {
        ...{ requirement: '5,000', consequence: { what: 'boxes' }, alternative: { what: '1,500' } },
        ...{ decision: 'insist', reason: '', who: '', at: '' },
      },
    ]);
    expect(stateOf(recorded)).toMatchObject({ work: 'accepted', inForce: 1 });
  });

  test('is a firmer basis for a decision', () => {
    const told = afterSteps(brief, [stepOf('submit', {}, { basis: 'phone' })]);
    const [confirm] = steps('confirm', { basis: 'letter', 'confirm.statement': 'e-mail' }, told, told.events[0]?.id);
    expect(confirm?.data).toEqual({ event: told.events[0]?.id, statement: 'e-mail' });
  });
});

test('a small job is agreed, approved by rule and begun with one click', () => {
  const small = afterSteps(draftBrief({ amount: '28 000' }), [stepOf('submit')]);
  const taken = happenAll(
    small,
    steps('agree-rule-start', { 'start.commitment': 'Friday' }, small),
    contextAt('2026-11-10'),
  );
  expect(taken.ok && stateOf(taken.value)).toMatchObject({ work: 'in-work', inForce: 1, isByRule: true });
});
