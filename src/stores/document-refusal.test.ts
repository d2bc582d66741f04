// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asksBeforeLeaving, showPage } from '#platform/page.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { createDocumentStore } from './document-store.ts';
import { ids, type Note, noteOptions, Tabs } from './tabs.fixture.ts';

const [id, otherId] = ids;
const note = { id, text: 'выставка' };
let tabs: Tabs;

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
  showPage('visible');
});

const type = (text: string) => (old: Note) => ({ ...old, text });

describe('a full storage', () => {
  function filled() {
    const store = tabs.open();
    store.create(id, note);
    tabs.area.setItem('foreign', 'x'.repeat(500));
    tabs.area.limitUnits = tabs.area.usedUnits + 5;
    store.change(id, type('t'.repeat(100)));
    vi.advanceTimersByTime(300);
    return store;
  }

  test('keeps what was typed in memory, says so and has the browser ask before leaving', () => {
    const store = filled();
    expect(store.$saving.get()[id]).toEqual({ status: 'failed', reason: 'full' });
    expect(store.open(id)).toMatchObject({ value: { text: 't'.repeat(100) } });
    expect(tabs.data(id)?.text).toBe('выставка');
    expect(asksBeforeLeaving()).toBe(true);
  });

  test('is tried again with the next change, and the failure stays shown until then', () => {
    const store = filled();
    tabs.area.limitUnits = Number.POSITIVE_INFINITY;
    store.change(id, type('short'));
    expect(store.$saving.get()[id]).toEqual({ status: 'failed', reason: 'full' });
    vi.advanceTimersByTime(300);
    expect(store.$saving.get()[id]?.status).toBe('saved');
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('is tried again on request', () => {
    const store = filled();
    expect(store.retry(id)).toEqual({ status: 'failed', reason: 'full' });
    tabs.area.removeItem('foreign');
    expect(store.retry(id)?.status).toBe('saved');
    expect(tabs.data(id)?.text).toBe('t'.repeat(100));
  });

  test('is tried again when another tab frees some room', () => {
    const store = filled();
    tabs.write('foreign', null);
    tabs.deliver();
    vi.advanceTimersByTime(300);
    expect(store.$saving.get()[id]?.status).toBe('saved');
  });

  test('takes a new document into memory all the same', () => {
    const store = filled();
    expect(store.create(otherId, { id: otherId, text: 'new' })).toMatchObject({
      value: { status: 'failed', reason: 'full' },
    });
    expect(store.open(otherId)).toMatchObject({ value: { text: 'new' } });
  });
});

describe('a storage that is denied', () => {
  test('lets people work in memory and says that nothing is stored', () => {
    tabs.area.denied = true;
    const store = tabs.open();
    expect(store.loadAll()).toBe('denied');
    expect(store.create(id, note)).toMatchObject({ value: { status: 'failed', reason: 'denied' } });
    store.change(id, type('a'));
    vi.advanceTimersByTime(300);
    expect(store.open(id)).toMatchObject({ value: { text: 'a' } });
    expect(store.open(otherId)).toEqual({ ok: false, problem: { kind: 'denied' } });
    expect(asksBeforeLeaving()).toBe(true);
  });

  test('stores everything once it is allowed', () => {
    tabs.area.denied = true;
    const store = tabs.open();
    store.create(id, note);
    tabs.area.denied = false;
    showPage('visible');
    expect(tabs.data(id)).toEqual(note);
    expect(store.$saving.get()[id]?.status).toBe('saved');
  });

  test('may simply be null', () => {
    const store = createDocumentStore(noteOptions(createStorage(() => null)));
    expect(store.loadAll()).toBe('denied');
    expect(store.create(id, note)).toMatchObject({ value: { reason: 'denied' } });
    expect(store.remove(id)).toEqual({ ok: true, value: undefined });
    store.stop();
  });
});

test('a storage that keeps something else than it was given is not called «saved»', () => {
  tabs.area.keepsUnits = 40;
  const store = tabs.open();
  expect(store.create(id, note)).toMatchObject({ value: { status: 'failed', reason: 'mismatch' } });
  tabs.area.keepsUnits = Number.POSITIVE_INFINITY;
  expect(store.retry(id)?.status).toBe('saved');
  expect(tabs.data(id)).toEqual(note);
});
