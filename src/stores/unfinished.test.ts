// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newAttempt } from '#domain/assessment/attempt.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { newAction } from '#domain/plan/action.ts';
import { newId } from '#platform/ids.ts';
import { assessments } from './assessments.ts';
import { archiveBrief } from './brief-archive.ts';
import { briefs } from './briefs.ts';
import { actions } from './plan.ts';
import { $openActions, $unfinished, $unreadable, loadUnfinished } from './unfinished.ts';

const DAY = '2026-11-20';

function store(type: string, data: { id: string }, minute = 0): string {
  const savedAt = `${DAY}T09:${String(minute).padStart(2, '0')}:00.000Z`;
  localStorage.setItem(`parity:v1:${type}:${data.id}`, JSON.stringify({ schema: 1, rev: 1, savedAt, data }));
  return data.id;
}

const attempt = (more: object = {}) => ({
  ...newAttempt({
    ...{ id: newId(), at: `${DAY}T08:00:00.000Z`, instrument: 'company', bank: '2026.1' },
    ...{ mode: 'quick', role: 'sales', locale: 'ru' },
  }),
  ...more,
});
const action = (due: string, doneAt?: string) => ({
  ...newAction({ id: newId(), text: 'Позвать обоих', due, position: 1, at: `${DAY}T08:00:00.000Z` }),
  ...(doneAt === undefined ? {} : { doneAt }),
});
const idsShown = () => $unfinished.get().map((one) => (one.kind === 'brief' ? one.brief.id : one.attempt.id));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${DAY}T12:00:00`), toFake: ['Date'] });
  localStorage.clear();
  for (const documents of [assessments, briefs, actions]) {
    for (const id of Object.keys(documents.$documents.get())) documents.remove(id);
  }
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what was left unfinished', () => {
  test('is every attempt and brief without an end, the last touched first', () => {
    const brief = store('brief', { ...fullBrief, id: newId() }, 5);
    const begun = store('assessment', attempt(), 9);
    store('assessment', attempt({ finishedAt: `${DAY}T08:10:00.000Z` }), 10);
    loadUnfinished();
    expect(idsShown()).toEqual([begun, brief]);
  });

  test('leaves out what was put into the archive, counts what is beyond reading, and offers four at most', () => {
    const ids = [1, 2, 3, 4, 5, 6].map((minute) => store('brief', { ...fullBrief, id: newId() }, minute));
    const damaged = store('brief', { ...fullBrief, id: newId() }, 7);
    localStorage.setItem(`parity:v1:brief:${damaged}`, '{"schema":1,');
    archiveBrief(ids[5] ?? '', true);
    loadUnfinished();
    expect(idsShown()).toEqual([ids[4], ids[3], ids[2], ids[1]]);
    expect($unreadable.get()).toEqual({ attempts: 0, briefs: 1, actions: 0 });
  });

  test('counts open actions, and those past their day', () => {
    store('action', action('2026-11-19'));
    store('action', action('2026-11-20'));
    store('action', action('2026-11-01', `${DAY}T08:30:00.000Z`));
    loadUnfinished();
    expect($openActions.get()).toEqual({ open: 2, late: 1 });
  });

  test('is nothing in an empty browser', () => {
    loadUnfinished();
    expect($unfinished.get()).toEqual([]);
    expect($openActions.get()).toEqual({ open: 0, late: 0 });
  });
});
