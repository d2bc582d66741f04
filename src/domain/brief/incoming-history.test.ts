import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import type { BriefEvent } from './event.ts';
import { judgeHistory } from './incoming-history.ts';
import { soundDraft, walkAll } from './walked-brief.fixture.ts';

const brief = walkAll(soundDraft, ['submit', 'agree', 'approve', 'start']);

function withEvent(at: number, changes: Partial<BriefEvent>): Brief {
  return { ...brief, events: brief.events.map((event, index) => (index === at ? { ...event, ...changes } : event)) };
}

describe('the history of a brief from a file', () => {
  test('that holds together has nothing against it', () => {
    expect(judgeHistory(brief)).toEqual({ refusal: null, warnings: [] });
    expect(judgeHistory(soundDraft)).toEqual({ refusal: null, warnings: [] });
  });

  test('with steps out of order is refused, and the step is named', () => {
    const [submit, agree, ...others] = brief.events as [BriefEvent, BriefEvent, BriefEvent, BriefEvent];
    expect(judgeHistory({ ...brief, events: [agree, submit, ...others] }).refusal).toEqual({
      is: 'wrong-order',
      at: 1,
      type: 'agree',
    });
    expect(judgeHistory({ ...brief, events: [submit, ...others] }).refusal).toMatchObject({ at: 2, type: 'approve' });
    const byCustomer = withEvent(1, { whose: { role: 'customer', name: 'Head of sales' } });
    expect(judgeHistory(byCustomer).refusal).toMatchObject({ is: 'wrong-order', at: 2, type: 'agree' });
  });

  test('with a step that nobody here knows was written by a later release, wherever the step stands', () => {
    expect(judgeHistory(withEvent(3, { type: 'hand-to-agency' })).refusal).toEqual({ is: 'newer-version' });
    expect(judgeHistory(withEvent(0, { type: 'constructor' })).refusal).toEqual({ is: 'newer-version' });
  });

  test('with a broken fingerprint can be taken in, and is told', () => {
    const told = withEvent(1, { decidedAt: '2026-11-01' });
    expect(judgeHistory(told)).toEqual({ refusal: null, warnings: [{ is: 'broken-chain', at: 2 }] });
  });

  test('that does not fit the answers or a frozen version is told as well', () => {
    expect(judgeHistory(setField(brief, 'goal', 'Another goal')).warnings).toEqual([{ is: 'changed-fields', at: 4 }]);
    const versions = brief.versions.map((version) => ({ ...version, fields: { goal: 'Another goal' } }));
    expect(judgeHistory({ ...brief, versions }).warnings).toContainEqual({ is: 'changed-version', at: 1 });
  });
});
