import { expect, test } from 'vitest';
import { textAt } from './edit.ts';
import { changesOf, withChanges, withEffect } from './effect.ts';
import type { BriefEvent } from './event.ts';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { FIRST_STATE, stateOf } from './state.ts';

const change = { path: 'deliverables.0.quantity', before: '5,000', after: '1,500 copies' };
const objection = stepOf('object', { requirement: '5,000', alternative: { what: 'fewer', changes: [change] } });
const objected = afterSteps(draftBrief(), [stepOf('submit'), objection]);
const [id] = stateOf(objected).openObjections as [string];

test('an accepted objection writes the changes that its alternative proposes', () => {
  const accepted = afterSteps(objected, [stepOf('accept', { objection: id, changes: [change] })]);
  expect(textAt(accepted, change.path)).toBe('1,500 copies');
  expect(changesOf(accepted.events.at(-1) as BriefEvent)).toEqual([change]);
});

test('one accepted in part writes what was chosen, one insisted on writes nothing', () => {
  const part = afterSteps(objected, [stepOf('accept-part', { objection: id, changes: [change] })]);
  expect(textAt(part, change.path)).toBe('1,500 copies');
  const insisted = afterSteps(objected, [stepOf('insist', { objection: id, changes: [change] })]);
  expect(textAt(insisted, change.path)).toBe(textAt(objected, change.path));
  expect(changesOf(insisted.events.at(-1) as BriefEvent)).toEqual([]);
});

test('a change whose row is gone is passed over', () => {
  const lost = { path: 'deliverables.9.quantity', before: '', after: '7' };
  const changed = withChanges(objected, [lost, change]);
  expect(textAt(changed, lost.path)).toBe('');
  expect(textAt(changed, change.path)).toBe('1,500 copies');
});

test('approval freezes a version, and a dropped change brings its answers back', () => {
  const approved = afterSteps(draftBrief(), straight.approved);
  expect(approved.versions).toMatchObject([{ number: 1, frozenAt: '2026-11-10T12:00:00.000Z' }]);
  const changing = afterSteps(approved, [stepOf('change')]);
  const written = { ...changing, fields: { ...changing.fields, goal: 'Another goal altogether' } };
  expect(afterSteps(written, [stepOf('drop-change')]).fields).toEqual(approved.versions[0]?.fields);
});

test('where the version in force is not there, a dropped change leaves the answers', () => {
  const brief = draftBrief();
  const event = { ...(objected.events[0] as BriefEvent), type: 'drop-change', data: {} };
  expect(withEffect(brief, event, { ...FIRST_STATE, inForce: 3 })).toBe(brief);
});

test('a number is taken over with the step that gives it', () => {
  expect(afterSteps(draftBrief(), straight.approved).number).toBe('2026-014');
  const [agree] = afterSteps(draftBrief(), [stepOf('submit'), stepOf('agree')]).events.slice(1) as [BriefEvent];
  expect(withEffect(draftBrief(), { ...agree, data: { number: '  ' } }, FIRST_STATE)).not.toHaveProperty('number');
});
