import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { newBrief } from './brief.ts';
import { setField } from './edit.ts';
import type { EventType } from './event.ts';
import { contentFingerprint, eventFingerprint } from './fingerprint.ts';
import { afterSteps, contextAt, draftBrief, stepOf, straight, withReasons } from './flow.fixture.ts';
import { type FlowContext, happen, happenAll, type Step } from './happen.ts';
import { stateOf } from './state.ts';

const context = contextAt('2026-11-10');
const why = (brief: Brief, step: Step, given: FlowContext = context) => {
  const taken = happen(brief, step, given);
  return taken.ok ? 'taken' : taken.problem.is;
};
/** The day it is needed is too near: checks warn of it. */
const hurried = setField(draftBrief(), 'due', '2026-11-20');
const delivered = afterSteps(draftBrief(), [...straight.started, stepOf('deliver')]);

describe('a step that is taken', () => {
  test('stands at the end of a chain of fingerprints, with where it led from and to', () => {
    const { events } = afterSteps(draftBrief(), [stepOf('submit'), stepOf('agree')]);
    expect(events).toMatchObject([
      { sequence: 1, previous: null, from: { paper: 'draft', work: 'none' }, to: { paper: 'submitted', work: 'none' } },
      { sequence: 2, previous: events[0]?.fingerprint, to: { paper: 'ready', work: 'none' }, recordedAt: context.now },
    ]);
    expect(events.map(eventFingerprint)).toEqual(events.map(({ fingerprint }) => fingerprint));
  });

  test('is cleaned before it is frozen, and so are the answers that it freezes', () => {
    const brief = setField(draftBrief(), 'references', 'a\u0007b');
    const sent = afterSteps(brief, [stepOf('submit', {}, { whose: { role: 'customer', name: 'A.\u0000 B.' } })]);
    expect(sent.fields).toMatchObject({ references: 'ab' });
    expect(sent.events[0]?.whose.name).toBe('A. B.');
  });

  test('freezes what was submitted, with the reasons for what was warned of', () => {
    const brief = withReasons(hurried);
    const { data } = afterSteps(brief, [stepOf('submit')]).events[0] as Brief['events'][number];
    expect(data['snapshot']).toMatchObject({ mode: 'full', fields: { due: '2026-11-20' } });
    expect(data['fingerprint']).toBe(contentFingerprint(brief));
    expect(data['findings']).toContainEqual({ check: 'lead-time-short', field: 'due', level: 'W', reason: 'agreed' });
  });

  test('freezes a version when it is approved, and says when that came after work had begun', () => {
    const early = afterSteps(draftBrief(), [stepOf('start-early'), ...straight.approved]);
    expect(early.events.at(-1)?.data).toMatchObject({ version: 1, afterTheFact: true });
    expect(early.versions).toHaveLength(1);
    const changed = afterSteps(early, [stepOf('change'), ...straight.approved]);
    expect(changed.events.at(-1)?.data).toMatchObject({ version: 2, afterTheFact: false });
  });

  test('records a brief that lived on paper, with its number and its answers', () => {
    const record = stepOf('record', { state: 'in-work', number: '2026-003' });
    const recorded = afterSteps(draftBrief(), [record]);
    expect(recorded).toMatchObject({ number: '2026-003', versions: [{ number: 1 }] });
    const known = happen({ ...draftBrief(), number: '7' }, stepOf('record', { state: 'in-work' }), context);
    expect(known).toMatchObject({ ok: true, value: { number: '7', events: [{ data: { number: '7' } }] } });
  });
});

describe('a step is not taken', () => {
  test('out of its time, in the future, or when its data has another shape', () => {
    expect(why(draftBrief(), stepOf('approve'))).toBe('not-now');
    expect(why(draftBrief(), stepOf('note', {}, { decidedAt: '2026-11-11' }))).toBe('in-future');
    expect(why(draftBrief(), stepOf('note', { text: 7 }))).toBe('damaged');
    expect(why(draftBrief(), { ...stepOf('note'), type: 'vote' as EventType })).toBe('unknown-step');
  });

  test('without a number, where one is needed', () => {
    const submitted = afterSteps(draftBrief(), [stepOf('submit')]);
    expect(why(submitted, stepOf('agree'))).toBe('no-number');
    expect(why(submitted, stepOf('agree', { number: ' ' }))).toBe('no-number');
    expect(why({ ...submitted, number: '1' }, stepOf('agree'))).toBe('taken');
    const own = draftBrief({ initiator: 'contractor' });
    expect(why(own, stepOf('submit', {}, {}, 'contractor'))).toBe('no-number');
    expect(why(own, stepOf('submit', { number: '1' }, {}, 'contractor'))).toBe('taken');
  });

  test('while an error stands against it, or a warning that nobody answered', () => {
    const empty = newBrief({ id: 'b-9', kind: 'print', mode: 'full', locale: 'en', at: context.now });
    const refused = happen(empty, stepOf('submit'), context);
    expect(refused).toMatchObject({ ok: false, problem: { is: 'errors' } });
    expect(refused.ok ? [] : refused.problem.findings.map(({ check }) => check)).toContain('goal-missing');
    expect(happen(hurried, stepOf('submit'), context)).toMatchObject({ ok: false, problem: { is: 'unanswered' } });
  });

  test('for approval while its errors stand', () => {
    const open = afterSteps(setField(draftBrief(), 'criteria.0', ''), [stepOf('submit'), stepOf('agree')]);
    const lacking = { ...open, fields: { ...open.fields, contractor: {} } };
    expect(why(lacking, stepOf('approve'))).toBe('errors');
  });

  test('by the standing rule above its limit', () => {
    const rule = stepOf('approve', {}, { basis: 'standing-rule' });
    const path = [stepOf('submit'), stepOf('agree')];
    expect(why(afterSteps(draftBrief(), path), rule)).toBe('no-rule');
    expect(why(afterSteps(draftBrief({ amount: '28 000' }), path), rule)).toBe('taken');
  });
});

describe('acceptance by silence', () => {
  const bySilence = (decidedAt: string) =>
    stepOf('accept-work', { bySilence: true }, { basis: 'standing-rule', decidedAt });

  test('needs the rule of the company, and its days to be over', () => {
    const later = contextAt('2026-11-20', { silenceDays: 5 });
    expect(why(delivered, bySilence('2026-11-20'), contextAt('2026-11-20'))).toBe('no-silence');
    expect(why(delivered, bySilence('2026-11-14'), later)).toBe('no-silence');
    expect(why(delivered, bySilence('2026-11-15'), later)).toBe('taken');
  });

  test('and the rule go together', () => {
    expect(why(delivered, stepOf('accept-work', {}, { basis: 'standing-rule' }))).toBe('no-rule');
    expect(why(delivered, stepOf('accept-work', { bySilence: true }))).toBe('no-rule');
    expect(why(delivered, stepOf('accept-work'))).toBe('taken');
  });
});

test('several steps are taken as one: all of them or none', () => {
  const both = happenAll(draftBrief(), [stepOf('submit'), stepOf('agree', { number: '1' })], context);
  expect(both.ok && stateOf(both.value).paper).toBe('ready');
  const brief = draftBrief();
  const half = happenAll(brief, [stepOf('submit'), stepOf('approve'), stepOf('agree')], context);
  expect(half).toMatchObject({ ok: false, problem: { is: 'not-now' } });
  expect(happenAll(brief, [], context)).toEqual({ ok: true, value: brief });
});
