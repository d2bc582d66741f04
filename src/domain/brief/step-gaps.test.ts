import { describe, expect, test } from 'vitest';
import type { StepId } from './combined-steps.ts';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';
import { beginDraft } from './step-draft.ts';
import { changeIndexes, missingIn, pastIndexes } from './step-gaps.ts';

const brief = draftBrief();
const today = '2026-11-10';
const context = { today, recorder: { role: 'customer', name: 'A.' }, number: '2026-014' };
const draftOf = (id: StepId, values: Record<string, string> = {}, of = brief) => {
  const draft = beginDraft(id, of, context);
  return { ...draft, values: { ...draft.values, ...values } };
};
const gaps = (id: StepId, values: Record<string, string> = {}, of = brief) =>
  missingIn(draftOf(id, values, of), of, today).map(({ field, is }) => `${field} ${is}`);

describe('a form can be taken', () => {
  test('when all that its step needs is there', () => {
    expect(gaps('submit')).toEqual([]);
    expect(gaps('return', { 'return.questions': 'Which prices?', basis: 'letter' })).toEqual([]);
  });

  test('not without a text that is needed, or with spaces for it', () => {
    expect(gaps('change', { 'change.cost': '  ' })).toEqual([
      'change.reason missing',
      'change.cost missing',
      'change.date missing',
    ]);
  });

  test('not without who decided, on what, and who records it', () => {
    expect(gaps('agree', { 'name.contractor': '', 'recorder.role': '', 'recorder.name': '' })).toEqual([
      'name.contractor missing',
      'basis missing',
      'recorder.role missing',
      'recorder.name missing',
    ]);
    expect(gaps('submit', { 'recorder.role': '', 'recorder.name': '' })).toEqual([]);
    expect(gaps('approve-by-rule', { 'recorder.name': '' })).toEqual(['recorder.name missing']);
  });

  test('not on a day that is none, or lies ahead where it cannot', () => {
    expect(gaps('submit', { day: '' })).toEqual(['day missing']);
    expect(gaps('submit', { day: 'today' })).toEqual(['day missing']);
    expect(gaps('submit', { day: '2026-11-11' })).toEqual(['day in-future']);
    expect(gaps('delegate', { 'delegate.role': 'approver', 'delegate.name': 'B.', 'delegate.until': '' })).toEqual([]);
    const early = {
      'start-early.allowedBy': 'C.',
      'start-early.reason': 'the fair',
      'start-early.approveBy': '2026-12-01',
    };
    expect(gaps('start-early', early)).toEqual([]);
  });
});

describe('criteria', () => {
  test('each need what shows that they are met', () => {
    expect(gaps('deliver', { basis: 'letter', 'deliver.evidence.0': 'checked' })).toEqual([
      'deliver.evidence.1 missing',
    ]);
  });

  test('are all ticked, or it is said why the work is accepted all the same', () => {
    const given = { 'accept-work.cost': '78 000', 'accept-work.met.0': 'yes' };
    expect(gaps('accept-work', given)).toEqual(['accept-work.met unmet']);
    expect(gaps('accept-work', { ...given, 'accept-work.comment': 'good enough' })).toEqual([]);
    expect(gaps('accept-work', { ...given, 'accept-work.met.1': 'yes' })).toEqual([]);
  });
});

test('a proposed text needs the field that it goes into', () => {
  const all = gaps('object', {
    'object.changes.0.path': '',
    'object.changes.0.after': '900',
    'object.changes.1.path': 'goal',
  });
  expect(all.filter((gap) => gap.includes('changes'))).toEqual(['object.changes.0.path no-path']);
  expect(
    changeIndexes(draftOf('object', { 'object.changes.2.path': '', 'object.changes.0.after': '' }), 'object.changes'),
  ).toEqual([0, 2]);
});

test('every warning is judged', () => {
  const objected = afterSteps(brief, [stepOf('submit'), stepOf('object', { requirement: 'one' })]);
  const insisted = afterSteps(objected, [stepOf('insist', { objection: objected.events[1]?.id })]);
  expect(gaps('outcome', { 'outcome.goal': 'yes' }, insisted)).toEqual(['outcome.warnings.0 missing']);
});

describe('a recorded brief', () => {
  const record = {
    'record.state': 'in-work',
    'record.approved': '2026-02-02',
    'record.started': '2026-02-03',
    basis: 'paper',
  };

  test('needs its days, and those of the end when it has ended', () => {
    expect(gaps('record', record)).toEqual([]);
    expect(gaps('record', { ...record, 'record.state': 'accepted' })).toEqual([
      'record.delivered missing',
      'record.accepted missing',
    ]);
  });

  test('was not delivered before it began, nor accepted before it was delivered', () => {
    expect(gaps('record', { ...record, 'record.delivered': '2026-02-01', 'record.accepted': '2026-01-31' })).toEqual([
      'record.delivered before',
      'record.accepted before',
    ]);
    expect(gaps('record', { ...record, 'record.accepted': '2026-02-01' })).toEqual(['record.accepted before']);
  });

  test('needs of each objection that was begun what it warned of and how it ended', () => {
    const past = { 'record.objections.0.requirement': '5,000', 'record.objections.1.reason': ' ' };
    expect(gaps('record', { ...record, ...past })).toEqual([
      'record.objections.0.consequence missing',
      'record.objections.0.alternative missing',
      'record.objections.0.decision missing',
    ]);
    const beyond = { 'record.objections.10.reason': 'x' };
    expect(pastIndexes(draftOf('record', { ...past, ...beyond }), 'record.objections')).toEqual([0]);
  });
});
