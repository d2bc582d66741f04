import { expect, test } from 'vitest';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { frozenVersion, standingOf, standingText } from './standing.ts';

const early = stepOf('start-early', { allowedBy: 'the director' });
const object = stepOf('object', { requirement: '5,000 copies' });

test('people see the paper until the work begins, then the work', () => {
  expect(standingOf(draftBrief())).toEqual({ is: 'draft', marks: [] });
  expect(standingOf(afterSteps(draftBrief(), [stepOf('submit'), object]))).toEqual({ is: 'objected', marks: [] });
  expect(standingOf(afterSteps(draftBrief(), straight.started))).toEqual({ is: 'in-work', marks: [] });
  expect(standingOf(afterSteps(draftBrief(), [stepOf('cancel')]))).toEqual({ is: 'cancelled', marks: [] });
});

test('work without an approved brief says so, and the approval says that it came after', () => {
  const begun = afterSteps(draftBrief(), [early]);
  expect(standingOf(begun)).toEqual({ is: 'in-work', marks: ['not-approved'] });
  const approved = afterSteps(begun, straight.approved);
  expect(standingOf(approved)).toEqual({ is: 'in-work', marks: ['after-the-fact'] });
  expect(standingOf(afterSteps(begun, [stepOf('cancel')])).marks).toEqual([]);
});

test('a change under way and a pause stand beside the work', () => {
  const paused = afterSteps(draftBrief(), [...straight.started, stepOf('change'), stepOf('pause')]);
  expect(standingOf(paused)).toEqual({ is: 'in-work', marks: ['changing', 'paused'] });
});

test('a decision told on the phone is marked until something firmer confirms it', () => {
  const told = afterSteps(draftBrief(), [stepOf('submit'), stepOf('agree', {}, { basis: 'phone' })]);
  expect(standingOf(told).marks).toEqual(['as-told']);
  const confirm = (basis: 'meeting' | 'letter') => stepOf('confirm', { event: told.events.at(-1)?.id }, { basis });
  expect(standingOf(afterSteps(told, [confirm('meeting')])).marks).toEqual(['as-told']);
  expect(standingOf(afterSteps(told, [confirm('letter')])).marks).toEqual([]);
});

test('a small job that the standing rule approved is marked, and one that was recorded afterwards', () => {
  const rule = stepOf('approve', {}, { basis: 'standing-rule' });
  expect(
    standingOf(afterSteps(draftBrief({ amount: '28 000' }), [stepOf('submit'), stepOf('agree'), rule])).marks,
  ).toEqual(['by-rule']);
  const record = stepOf('record', { state: 'accepted', approved: '2026-01-02', started: '2026-01-03' });
  expect(standingOf(afterSteps(draftBrief(), [record]))).toEqual({ is: 'accepted', marks: ['recorded'] });
});

test('state and marks are told in one line', () => {
  const words = { states: { 'in-work': 'in work' }, marks: { paused: 'on hold' } } as Parameters<
    typeof standingText
  >[1];
  expect(standingText({ is: 'in-work', marks: ['paused'] }, words)).toBe('in work, on hold');
});

test('the text is a frozen version from its approval until a change', () => {
  const approved = afterSteps(draftBrief(), straight.approved);
  expect(frozenVersion(draftBrief())).toBeUndefined();
  expect(frozenVersion(approved)).toBe(1);
  expect(frozenVersion(afterSteps(approved, [stepOf('change')]))).toBeUndefined();
});
