import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { contentFingerprint } from './fingerprint.ts';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { answersAt, checkHistory } from './history.ts';

const approved = afterSteps(draftBrief(), straight.approved);

function withEvent(brief: Brief, at: number, change: Partial<Brief['events'][number]>): Brief {
  return { ...brief, events: brief.events.map((event, index) => (index === at - 1 ? { ...event, ...change } : event)) };
}

describe('a history that fits together', () => {
  test('shows nothing, from an empty one to an accepted one', () => {
    const accepted = afterSteps(approved, [stepOf('start'), stepOf('deliver'), stepOf('accept-work')]);
    for (const brief of [draftBrief(), approved, accepted]) expect(checkHistory(brief)).toEqual([]);
  });

  test('lets a draft be written on, also one that is given up then', () => {
    const returned = afterSteps(draftBrief(), [stepOf('submit'), stepOf('return')]);
    const written = setField(returned, 'goal', 'Something else');
    expect(checkHistory(written)).toEqual([]);
    expect(checkHistory(afterSteps(written, [stepOf('cancel')]))).toEqual([]);
  });
});

describe('a history that was changed', () => {
  test('breaks its chain at the step that was written over', () => {
    const changed = withEvent(approved, 2, { decidedAt: '2026-11-01' });
    expect(checkHistory(changed)).toEqual([{ is: 'broken-chain', at: 2 }]);
  });

  test('shows the first step that is out of order', () => {
    expect(checkHistory(withEvent(approved, 2, { sequence: 7 }))).toEqual([
      { is: 'wrong-order', at: 2, why: 'sequence' },
    ]);
    expect(checkHistory(withEvent(approved, 2, { from: { paper: 'ready', work: 'none' } }))).toEqual([
      { is: 'wrong-order', at: 2, why: 'tracks' },
    ]);
    expect(checkHistory(withEvent(approved, 3, { to: { paper: 'draft', work: 'none' } }))).toEqual([
      { is: 'wrong-order', at: 3, why: 'tracks' },
    ]);
    expect(checkHistory(withEvent(approved, 3, { whose: { role: 'customer', name: '' } }))).toEqual([
      { is: 'wrong-order', at: 3, why: 'not-theirs' },
    ]);
  });

  test('shows versions and answers that were written over', () => {
    const versions = approved.versions.map((version) => ({ ...version, fields: { goal: 'another' } }));
    expect(checkHistory({ ...approved, versions })).toEqual([{ is: 'changed-version', at: 1 }]);
    expect(checkHistory(setField(approved, 'goal', 'another'))).toEqual([{ is: 'changed-fields', at: 3 }]);
  });

  test('names each sort of trouble once, where it begins', () => {
    const changed = withEvent(withEvent(approved, 1, { recordedAt: 'x' }), 3, { recordedAt: 'y' });
    expect(checkHistory(changed)).toEqual([{ is: 'broken-chain', at: 1 }]);
  });
});

describe('the answers at a step', () => {
  test('are those of the last snapshot with what was decided since', () => {
    const change = { path: 'deliverables.0.quantity', before: '1,500', after: '900 copies' };
    const objected = afterSteps(draftBrief(), [
      stepOf('submit'),
      stepOf('object', { alternative: { changes: [change] } }),
    ]);
    const accepted = afterSteps(objected, [stepOf('accept', { objection: objected.events[1]?.id, changes: [change] })]);
    expect(answersAt(accepted, 2)?.fields.deliverables?.[0]?.quantity).toBe('1,500');
    expect(answersAt(accepted, 3)?.fields).toEqual(accepted.fields);
  });

  test('are not known before the first snapshot', () => {
    expect(answersAt(draftBrief(), 0)).toBeNull();
    expect(answersAt(afterSteps(draftBrief(), [stepOf('note', { text: 'x' })]), 1)).toBeNull();
  });

  test('of a dropped change are those of the version in force', () => {
    const changing = afterSteps(approved, [stepOf('change')]);
    const second = afterSteps(setField(changing, 'goal', 'A wholly different goal'), [
      stepOf('submit'),
      stepOf('drop-change'),
    ]);
    const known = answersAt(second, second.events.length);
    expect(known && contentFingerprint(known)).toBe(contentFingerprint(approved));
    expect(checkHistory(second)).toEqual([]);
  });

  test('of a recorded brief are those of the record', () => {
    const recorded = afterSteps(draftBrief(), [stepOf('record', { state: 'in-work' })]);
    expect(answersAt(recorded, 1)?.fields).toEqual(recorded.fields);
  });
});
