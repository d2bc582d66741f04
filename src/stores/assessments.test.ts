// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseBinned } from './bin-erasing.ts';

const start = { instrument: 'company', bank: '2026.1', mode: 'quick', role: 'sales', locale: 'ru' } as const;
const liveKey = (id: string) => `parity:v1:assessment:${id}`;
const binnedKey = (id: string) => `parity:v1:bin:assessment:${id}`;

/** The store as a page that has just been opened sees it. */
async function openPage() {
  vi.resetModules();
  const [attempts, list] = [await import('./assessments.ts'), await import('./attempt-list.ts')];
  const copies = await import('./kept-copies.ts');
  return { ...attempts, ...list, ...copies };
}

function storedData(id: string) {
  const text = localStorage.getItem(liveKey(id));
  return text === null ? null : JSON.parse(text).data;
}

beforeEach(() => {
  localStorage.clear();
});

describe('an attempt', () => {
  test('is stored when it begins and with every answer', async () => {
    const page = await openPage();
    const { id, saving } = page.beginAttempt({ ...start, unit: 'North', switchedOff: ['structure.boss-leaning'] });
    expect(saving.status).toBe('saved');
    page.answerItem(id, 'structure.rank', -2);
    page.answerItem(id, 'goal.measures', 1);
    page.answerItem(id, 'goal.measures', null);
    page.assessments.flushAll();
    expect(storedData(id)).toMatchObject({
      mode: 'quick',
      respondent: { role: 'sales', unit: 'North' },
      answers: { 'structure.boss-leaning': 'na', 'structure.rank': -2 },
    });
    expect(storedData(id).answers).not.toHaveProperty('goal.measures');
  });

  test('is found again by the next page', async () => {
    const { id } = (await openPage()).beginAttempt(start);
    const page = await openPage();
    page.loadAttempts();
    expect(page.$attempts.get().unfinished.map((attempt) => attempt.id)).toEqual([id]);
  });

  test('ends once: a later look at the answers keeps the first date', async () => {
    const page = await openPage();
    const { id } = page.beginAttempt(start);
    expect(page.finish(id)?.status).toBe('saved');
    const { finishedAt } = storedData(id);
    page.finish(id);
    expect(storedData(id).finishedAt).toBe(finishedAt);
    expect(page.$attempts.get()).toMatchObject({ unfinished: [], finished: [{ id }] });
  });
});

describe('a quick attempt continued to full', () => {
  test('is widened in its place while it is unfinished', async () => {
    const page = await openPage();
    const { id } = page.beginAttempt(start);
    page.answerItem(id, 'structure.rank', 1);
    page.loadAttempts();
    const [attempt] = page.$attempts.get().unfinished;
    if (!attempt) throw new Error('nothing is unfinished');
    expect(page.continueAsFull(attempt)).toMatchObject({ id, saving: { status: 'saved' } });
    expect(storedData(id)).toMatchObject({ mode: 'full', answers: { 'structure.rank': 1 } });
  });

  test('leaves a finished result as it is and takes the answers along', async () => {
    const page = await openPage();
    const { id } = page.beginAttempt(start);
    page.answerItem(id, 'structure.rank', 1);
    page.finish(id);
    const [attempt] = page.$attempts.get().finished;
    if (!attempt) throw new Error('nothing is finished');
    const full = page.continueAsFull(attempt);
    expect(full.id).not.toBe(id);
    expect(storedData(id).mode).toBe('quick');
    expect(storedData(full.id)).toMatchObject({ mode: 'full', answers: { 'structure.rank': 1 } });
    expect(storedData(full.id)).not.toHaveProperty('finishedAt');
  });
});

describe('a result that came from elsewhere', () => {
  const received = {
    id: '00000000-0000-4000-8000-00000000000a',
    instrument: 'company',
    bank: '2026.1',
    mode: 'quick',
    respondent: { role: 'marketing', unit: 'North' },
    locale: 'ru',
    answers: { 'structure.rank': 1, 'goal.measures': 'unknown' },
  } as const;

  test('is kept as a finished attempt under an id of its own, with its day', async () => {
    const page = await openPage();
    const { id, saving } = page.keepCopy({ ...received, finishedAt: '2026-11-20' });
    expect(saving.status).toBe('saved');
    expect(id).not.toBe(received.id);
    const dated = { startedAt: '2026-11-20', finishedAt: '2026-11-20' };
    expect(storedData(id)).toEqual({ ...received, id, copyOf: received.id, ...dated });
    // Kept once more it is the same copy.
    expect(page.keepCopy(received).id).toBe(id);
    page.loadAttempts();
    expect(page.$attempts.get().finished).toHaveLength(1);
  });

  test('ended now when it does not say when', async () => {
    const page = await openPage();
    const { id } = page.keepCopy(received);
    const { startedAt, finishedAt } = storedData(id);
    expect(Date.parse(finishedAt)).not.toBeNaN();
    expect(startedAt).toBe(finishedAt);
  });
});

test('answers that two tabs gave at once part, and the copy knows from which attempt', async () => {
  const page = await openPage();
  const { id } = page.beginAttempt(start);
  const text = localStorage.getItem(liveKey(id)) ?? '';
  page.answerItem(id, 'goal.measures', 1);
  localStorage.setItem(
    liveKey(id),
    text.replace('"rev":1', '"rev":7').replace('"answers":{', '"answers":{"role.leads":4'),
  );
  page.assessments.flushAll();
  const [conflict] = page.assessments.$conflicts.get();
  const copy = JSON.parse(localStorage.getItem(liveKey(conflict?.copyId ?? '')) ?? '{}');
  expect(copy.data).toMatchObject({ partedFrom: id, answers: { 'goal.measures': 1 } });
  expect(copy.data).not.toHaveProperty('copyOf');
});

describe('the bin of attempts', () => {
  test('takes a deleted one and gives it back', async () => {
    const page = await openPage();
    const { id } = page.beginAttempt(start);
    expect(page.removeAttempt(id).ok).toBe(true);
    expect(page.$bin.get()).toMatchObject([{ id, data: { id, mode: 'quick' } }]);
    expect(page.restoreAttempt(id)).toEqual({ ok: true, value: id });
    expect(page.$bin.get()).toEqual([]);
    expect(page.$attempts.get().unfinished).toHaveLength(1);
  });

  test('deletes for ever when asked to', async () => {
    const page = await openPage();
    const { id } = page.beginAttempt(start);
    page.removeAttempt(id);
    page.noteErased(eraseBinned([{ type: 'assessment', id }]));
    expect(page.$bin.get()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('shows what it cannot read, and leaves it alone', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    localStorage.setItem(binnedKey(id), '{"schema":');
    const page = await openPage();
    page.loadAttempts();
    expect(page.$bin.get()).toEqual([{ id, data: null }]);
    expect(localStorage.getItem(binnedKey(id))).toBe('{"schema":');
  });

  test('follows what other tabs delete', async () => {
    const page = await openPage();
    page.loadAttempts();
    const key = binnedKey('00000000-0000-4000-8000-000000000002');
    localStorage.setItem(key, '{}');
    window.dispatchEvent(
      new StorageEvent('storage', { key, oldValue: null, newValue: '{}', storageArea: localStorage }),
    );
    expect(page.$bin.get()).toHaveLength(1);
  });
});

describe('an attempt that cannot be read', () => {
  test('is listed with the reason', async () => {
    const [damaged, newer] = ['00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000004'];
    localStorage.setItem(liveKey(`${damaged}`), 'not json');
    localStorage.setItem(
      liveKey(`${newer}`),
      '{"schema":2,"rev":1,"savedAt":"2026-11-23T09:10:00.000Z","data":{"id":"x"}}',
    );
    const page = await openPage();
    page.loadAttempts();
    const kinds = page.$attempts.get().unreadable.map(({ id, problem }) => [id, problem.kind]);
    expect(kinds.sort()).toEqual([
      [damaged, 'damaged'],
      [newer, 'newer'],
    ]);
  });
});
