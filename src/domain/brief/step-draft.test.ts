import { describe, expect, test } from 'vitest';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';
import { beginDraft, choosableRoles, chosenRole, holds, namedRoles, objectionIn, typed } from './step-draft.ts';

const brief = draftBrief();
const nobody = { role: '', name: '' };
const context = { today: '2026-11-10', recorder: nobody, number: '2026-014' };

describe('a form opens', () => {
  test('with the names that the brief knows, today, and «here» for whoever began it', () => {
    expect(beginDraft('submit', brief, context)).toEqual({
      id: 'submit',
      values: {
        whose: 'customer',
        'name.customer': 'Head of sales',
        'name.contractor': 'Events coordinator',
        'name.approver': 'A. Petrova',
        basis: 'here',
        'recorder.role': '',
        'recorder.name': '',
        day: '2026-11-10',
      },
    });
  });

  test('without a basis for the decision of another than who records', () => {
    const recorder = { role: 'contractor', name: 'The designer' };
    expect(beginDraft('agree', brief, context).values['basis']).toBe('');
    const own = beginDraft('agree', brief, { ...context, recorder });
    expect(own.values).toMatchObject({ basis: 'here', 'name.contractor': 'The designer', number: '2026-014' });
    expect(beginDraft('submit', brief, { ...context, recorder }).values['basis']).toBe('');
    expect(beginDraft('approve-by-rule', brief, context).values['basis']).toBe('');
  });

  test('for the side beside whose name it stands, where either may take the step', () => {
    const recorder = { role: 'customer', name: 'A.' };
    const beside = beginDraft('outcome', brief, { ...context, recorder, side: 'contractor' });
    expect(beside.values).toMatchObject({ whose: 'contractor', basis: '' });
    expect(beginDraft('outcome', brief, { ...context, recorder }).values).toMatchObject({
      whose: 'customer',
      basis: 'here',
    });
  });

  test('with what is likely for its own fields', () => {
    expect(beginDraft('insist', brief, context, 'o-1')).toMatchObject({
      about: 'o-1',
      values: { 'insist.decidedBy': 'Head of sales' },
    });
    expect(beginDraft('notice', brief, context).values['notice.to']).toBe('Events coordinator');
    expect(beginDraft('deliver-accept', brief, context).values).toMatchObject({
      'deliver.date': '2026-11-10',
      'accept-work.date': '2026-11-10',
    });
  });
});

describe('whose decision a form records', () => {
  test('is chosen where either side may take the step, else the table says it', () => {
    const note = beginDraft('note', brief, { ...context, recorder: { role: 'contractor', name: 'B.' } });
    expect([chosenRole(note, brief), choosableRoles('note', brief)]).toEqual([
      'contractor',
      ['customer', 'contractor'],
    ]);
    expect(chosenRole({ ...note, values: { whose: 'customer' } }, brief)).toBe('customer');
    expect(chosenRole({ ...note, values: {} }, brief)).toBe('customer');
    expect(choosableRoles('agree', brief)).toEqual(['contractor']);
  });

  test('may be that of two sides; a rule that approves needs no name', () => {
    expect(namedRoles(beginDraft('approve-start', brief, context), brief)).toEqual(['approver', 'contractor']);
    expect(namedRoles(beginDraft('agree-rule-start', brief, context), brief)).toEqual(['contractor']);
    expect(namedRoles(beginDraft('approve-by-rule', brief, context), brief)).toEqual([]);
    expect(namedRoles(beginDraft('accept-by-silence', brief, context), brief)).toEqual(['customer']);
  });
});

test('a form knows its objection, its steps and what was typed', () => {
  const objected = afterSteps(brief, [stepOf('submit'), stepOf('object', { requirement: '5,000' })]);
  const draft = beginDraft('accept', objected, context, objected.events[1]?.id);
  expect(objectionIn(draft, objected)).toMatchObject({ requirement: '5,000' });
  expect(objectionIn(beginDraft('note', objected, context), objected)).toBeUndefined();
  expect([holds(draft, 'accept'), holds(draft, 'object')]).toEqual([true, false]);
  expect([typed({ id: 'note', values: { a: ' x ' } }, 'a'), typed({ id: 'note', values: {} }, 'a')]).toEqual(['x', '']);
});
