// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { setField } from '#domain/brief/edit.ts';
import { draftBrief, limit, stepOf } from '#domain/brief/flow.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { keepFindings, proposeNumber, takeSteps } from './brief-flow.ts';
import { $recorder } from './brief-people.ts';
import { $drafts, beginBrief, briefs } from './briefs.ts';

vi.mock('#platform/clock.ts', () => ({ now: () => '2026-11-10T12:00:00.000Z' }));

const world = { form: sampleForm, limit, silenceDays: null };
const stored = (id: string) => localStorage.getItem(documentKey('brief', id)) ?? '';

function storedBrief(change: (brief: Brief) => Brief = (brief) => brief): string {
  const id = newId();
  briefs.create(id, change({ ...draftBrief(), id }));
  return id;
}

describe('steps that are taken', () => {
  test('are stored at once, and who recorded them is remembered', () => {
    const id = storedBrief();
    const taken = takeSteps(id, [stepOf('submit')], world);
    expect(taken).toMatchObject({ ok: true, value: { events: [{ type: 'submit' }] } });
    expect(stored(id)).toContain('"type":"submit"');
    expect($recorder.get()).toEqual({ role: 'customer', name: 'The customer' });
  });

  test('store a brief that was begun and holds nothing yet', () => {
    const id = beginBrief({ kind: 'print', mode: 'full', locale: 'en', currency: 'RUB' });
    const record = stepOf('record', { state: 'in-work', number: '2026-007' });
    expect(takeSteps(id, [record], world)).toMatchObject({ ok: true });
    expect(stored(id)).toContain('2026-007');
    expect($drafts.get()[id]).toBeUndefined();
  });

  test('take the reasons for keeping what checks warn of along', () => {
    const id = storedBrief((brief) => setField({ ...brief, kept: [] }, 'due', '2026-11-20'));
    const before = briefs.open(id);
    const findings = before.ok ? findingsOf(before.value, { ...world, today: '2026-11-10' }) : [];
    expect(takeSteps(id, [stepOf('submit')], world)).toMatchObject({ ok: false, problem: { is: 'unanswered' } });
    const kept = { findings: findings.filter(({ submit }) => submit === 'W'), reason: 'the fair is fixed' };
    expect(takeSteps(id, [stepOf('submit')], { ...world, kept })).toMatchObject({ ok: true });
    expect(stored(id)).toContain('the fair is fixed');
  });
});

describe('steps that cannot be taken', () => {
  test('leave the brief as it was, all of them', () => {
    const id = storedBrief();
    const before = stored(id);
    expect(takeSteps(id, [stepOf('submit'), stepOf('approve')], world)).toMatchObject({ problem: { is: 'not-now' } });
    expect(stored(id)).toBe(before);
    expect(takeSteps(id, [], world)).toMatchObject({ ok: true });
  });

  test('say when the brief is not here, or would grow too large to be read back', () => {
    expect(takeSteps(newId(), [stepOf('note', { text: 'x' })], world)).toMatchObject({ problem: { is: 'gone' } });
    const long = 'ж'.repeat(49_000);
    const id = storedBrief((brief) => {
      const fields = [
        'problem',
        'occasion',
        'proof',
        'tone',
        'must',
        'mustNot',
        'sources',
        'assumptions',
        'references',
      ];
      return [
        ...fields,
        'inScope',
        'outOfScope',
        'constraints',
        'keyMessage',
        'factChecker',
        'accepter',
        'feedbackOwner',
      ].reduce((changed, field) => setField(changed, field, long), brief);
    });
    expect(takeSteps(id, [stepOf('record', { state: 'in-work', number: '1' })], world)).toMatchObject({
      problem: { is: 'too-large' },
    });
  });
});

test('a reason for keeping a warning can be written without a step', () => {
  const id = storedBrief();
  const finding = { check: 'tone-x', field: 'tone', submit: 'W', approve: null, values: {} } as never;
  keepFindings(id, { findings: [finding], reason: 'a sample is attached' });
  expect(briefs.open(id)).toMatchObject({ value: { kept: [{ check: 'tone-x', reason: 'a sample is attached' }] } });
});

test('the number that is proposed follows the highest of this browser', () => {
  storedBrief((brief) => ({ ...brief, number: '2026-041' }));
  expect(proposeNumber()).toBe('2026-042');
});
