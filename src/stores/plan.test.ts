// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseBinned } from './bin-erasing.ts';

const liveKey = (id: string) => `parity:v1:action:${id}`;
const binnedKey = (id: string) => `parity:v1:bin:action:${id}`;
const from = {
  attempt: '00000000-0000-4000-8000-0000000000aa',
  advice: 'briefs-written',
  side: 'sales',
  instrument: 'company',
  role: 'sales',
  date: '2026-11-23',
  title: 'Write it down first',
} as const;

/** The store as a page that has just been opened sees it. */
async function openPage() {
  vi.resetModules();
  return import('./plan.ts');
}

type Plan = Awaited<ReturnType<typeof openPage>>;
const textsOf = (plan: Plan) => plan.$plan.get().map(({ text }) => text);

function storedData(id: string) {
  const text = localStorage.getItem(liveKey(id));
  return text === null ? null : JSON.parse(text).data;
}

/** Has another tab put an action into the bin. */
function binElsewhere(id: string) {
  const text = localStorage.getItem(liveKey(id));
  localStorage.setItem(binnedKey(id), text ?? '');
  localStorage.removeItem(liveKey(id));
  const event = { key: liveKey(id), oldValue: text, newValue: null, storageArea: localStorage };
  window.dispatchEvent(new StorageEvent('storage', event));
}

beforeEach(() => {
  localStorage.clear();
});

describe('the plan', () => {
  test('takes actions at its end, stored at once and found by the next page', async () => {
    const page = await openPage();
    const id = page.addAction({ text: 'Ask both heads in', owner: 'Director', due: '2026-12-07' });
    page.addAction({ text: 'Write the rule' });
    expect(storedData(id)).toMatchObject({ owner: 'Director', due: '2026-12-07', position: 1 });
    const later = await openPage();
    later.addAction({ text: 'Look again' });
    expect(textsOf(later)).toEqual(['Ask both heads in', 'Write the rule', 'Look again']);
    expect(later.$planSaving.get()?.status).toBe('saved');
  });

  test('keeps what is written of an action, and leaves out what is emptied', async () => {
    const page = await openPage();
    const id = page.addAction({ text: 'Ask', owner: 'Director' });
    page.editAction(id, { text: 'Ask both', owner: '', due: '2026-12-07' });
    expect(page.$planSaving.get()?.status).toBe('pending');
    page.actions.flushAll();
    expect(storedData(id)).toMatchObject({ text: 'Ask both', due: '2026-12-07' });
    expect(storedData(id)).not.toHaveProperty('owner');
  });

  test('has its order changed by writing one action', async () => {
    const page = await openPage();
    for (const text of ['one', 'two', 'three']) page.addAction({ text });
    const list = page.$plan.get();
    page.moveAction(list, list[2]?.id ?? '', -1);
    expect(textsOf(page)).toEqual(['one', 'three', 'two']);
    expect(Object.values(page.actions.$saving.get()).filter(({ status }) => status === 'pending')).toHaveLength(1);
  });

  test('says when an action was done, and takes it back as open', async () => {
    const page = await openPage();
    const id = page.addAction({ text: 'Ask' });
    page.setDone(id, true);
    expect(page.$plan.get()[0]?.doneAt).toMatch(/^\d{4}-/);
    page.setDone(id, false);
    expect(page.$plan.get()[0]).not.toHaveProperty('doneAt');
  });
});

describe('a recommendation', () => {
  test('comes into the plan once, its other half beside it', async () => {
    const page = await openPage();
    expect(page.addAdvice({ text: 'Write it down' }, from)).toBe('added');
    expect(page.addAdvice({ text: 'Write it down' }, from)).toBe('exists');
    expect(page.addAdvice({ text: 'Ask for it' }, { ...from, side: 'marketing' })).toBe('added');
    const [first] = page.$plan.get();
    expect(first?.from).toEqual(from);
    page.setDone(first?.id ?? '', true);
    expect((await openPage()).addAdvice({ text: 'Write it down' }, from)).toBe('exists');
  });

  test('can be taken again when it was deleted', async () => {
    const page = await openPage();
    page.addAdvice({ text: 'Write it down' }, from);
    page.removeAction(page.$plan.get()[0]?.id ?? '');
    expect(page.addAdvice({ text: 'Write it down' }, from)).toBe('added');
  });

  test('that cannot be stored is not added, and leaves nothing behind', async () => {
    const page = await openPage();
    expect(page.addAdvice({ text: 'Write it down' }, { ...from, advice: '' })).toBe('failed');
    expect([page.$plan.get(), page.$planBin.get(), localStorage.length]).toEqual([[], [], 0]);
  });
});

describe('the bin of the plan', () => {
  test('takes a deleted action and gives it back to its place', async () => {
    const page = await openPage();
    const [one] = ['one', 'two'].map((text) => page.addAction({ text }));
    expect(page.removeAction(one ?? '').ok).toBe(true);
    expect(page.$planBin.get()).toMatchObject([{ id: one, data: { text: 'one' } }]);
    expect(textsOf(page)).toEqual(['two']);
    expect(page.restoreAction(one ?? '')).toEqual({ ok: true, value: one });
    expect(textsOf(page)).toEqual(['one', 'two']);
    expect(page.$planBin.get()).toEqual([]);
  });

  test('deletes for ever when asked to', async () => {
    const page = await openPage();
    const id = page.addAction({ text: 'one' });
    page.removeAction(id);
    expect(eraseBinned([{ type: 'action', id }]).ok).toBe(true);
    page.loadPlanBin();
    expect(localStorage.length).toBe(0);
  });
});

describe('another tab', () => {
  test('that deletes an action takes it off this list, unless it is being written here', async () => {
    const page = await openPage();
    page.loadPlan();
    const [one, two] = ['one', 'two'].map((text) => page.addAction({ text }));
    binElsewhere(one ?? '');
    binElsewhere(two ?? '');
    page.dropBinned(two ?? '');
    expect(textsOf(page)).toEqual(['two']);
    expect(page.$planSaving.get()).toEqual({ status: 'failed', reason: 'binned' });
    page.retrySaving();
    expect(page.$planSaving.get()?.status).toBe('saved');
    expect(storedData(two ?? '')).toMatchObject({ text: 'two' });
    expect(page.$planBin.get().map(({ id }) => id)).toContain(one);
  });

  test('may leave what cannot be read: it is listed with the reason, the rest is there', async () => {
    const damaged = '00000000-0000-4000-8000-000000000003';
    localStorage.setItem(liveKey(damaged), 'not json');
    const page = await openPage();
    page.addAction({ text: 'one' });
    page.loadPlan();
    expect(page.$unreadableActions.get()).toMatchObject([{ id: damaged, problem: { kind: 'damaged' } }]);
    expect(textsOf(page)).toEqual(['one']);
  });
});
