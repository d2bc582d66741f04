// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asksBeforeLeaving, showPage } from '#platform/page.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { ids, liveKey, type Note, noteOptions, storedNote, Tabs } from './tabs.fixture.ts';

const [id, otherId] = ids;
let tabs: Tabs;
let mine: DocumentStore<Note>;
let theirs: DocumentStore<Note>;

const type = (text: string) => (old: Note) => ({ ...old, text });
const textIn = (store: DocumentStore<Note>, of: string) => {
  const shown = store.$documents.get()[of];
  return shown?.ok ? shown.value.text : (shown?.problem.kind ?? null);
};

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
  tabs.write(liveKey(id), storedNote(id, 'base'));
  mine = tabs.open();
  theirs = tabs.open();
  mine.open(id);
  theirs.open(id);
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

describe('another tab that writes', () => {
  test('is followed while nothing is unsaved here', () => {
    theirs.change(id, type('theirs'));
    theirs.flushAll();
    tabs.deliver();
    expect(textIn(mine, id)).toBe('theirs');
    expect(mine.$conflicts.get()).toEqual([]);
    mine.change(id, type('theirs and mine'));
    mine.flushAll();
    tabs.deliver();
    expect([textIn(theirs, id), theirs.$conflicts.get()]).toEqual(['theirs and mine', []]);
  });

  test('is never written over: the edit made here lands as a copy', () => {
    mine.change(id, type('mine'));
    theirs.change(id, type('theirs'));
    theirs.flushAll();
    tabs.deliver();
    expect(textIn(mine, id)).toBe('mine');
    vi.advanceTimersByTime(300);
    const [conflict] = mine.$conflicts.get();
    const copyId = conflict?.copyId ?? '';
    expect(conflict).toMatchObject({ id, at: expect.stringMatching(/Z$/) });
    expect(tabs.data(id)?.text).toBe('theirs');
    expect(tabs.data(copyId)).toEqual({ id: copyId, text: 'mine', copyOf: id });
    expect([textIn(mine, id), textIn(mine, copyId)]).toEqual(['theirs', 'mine']);
    expect(mine.$saving.get()).toMatchObject({ [id]: { status: 'conflict', copyId }, [copyId]: { status: 'saved' } });
    mine.dismissConflict(copyId);
    expect(mine.$conflicts.get()).toEqual([]);
  });

  test('that arrives at the same data makes no copy', () => {
    mine.change(id, type('same'));
    theirs.change(id, type('same'));
    theirs.flushAll();
    mine.flushAll();
    expect(mine.$conflicts.get()).toEqual([]);
    expect(mine.$saving.get()[id]?.status).toBe('saved');
    expect(tabs.keys()).toEqual([liveKey(id)]);
  });

  test('with a full storage leaves my edit as a copy in memory, at risk and said to be', () => {
    mine.change(id, type('mine'));
    theirs.change(id, type('theirs'));
    theirs.flushAll();
    tabs.area.limitUnits = tabs.area.usedUnits;
    mine.flushAll();
    const copyId = mine.$conflicts.get()[0]?.copyId ?? '';
    expect(textIn(mine, copyId)).toBe('mine');
    expect(mine.$saving.get()[copyId]).toEqual({ status: 'failed', reason: 'full' });
    expect(asksBeforeLeaving()).toBe(true);
  });

  test.each([1, 2])('over my last save without having seen it does not swallow it (%i times)', (times) => {
    const base = tabs.area.getItem(liveKey(id));
    mine.change(id, type('mine'));
    mine.flushAll();
    // The other tab did not see it, and its own write reached the storage second.
    const swallowed = tabs.area.getItem(liveKey(id));
    tabs.forgetEvents();
    tabs.write(liveKey(id), base);
    tabs.forgetEvents();
    for (let time = 1; time <= times; time += 1) {
      theirs.change(id, type(`theirs ${time}`));
      theirs.flushAll();
    }
    expect(tabs.area.getItem(liveKey(id))).not.toBe(swallowed);
    tabs.deliver();
    expect(textIn(mine, id)).toBe(`theirs ${times}`);
    expect(mine.$conflicts.get()).toHaveLength(1);
    expect(tabs.data(mine.$conflicts.get()[0]?.copyId ?? '')?.text).toBe('mine');
  });

  test('and is gone before it learns that I wrote over it unseen: what it wrote is kept, once', () => {
    const base = tabs.area.getItem(liveKey(id));
    theirs.change(id, type('theirs'));
    theirs.flushAll();
    const swallowed = tabs.area.getItem(liveKey(id));
    tabs.forgetEvents();
    tabs.write(liveKey(id), base);
    tabs.forgetEvents();
    mine.change(id, type('mine'));
    mine.flushAll();
    tabs.forgetEvents();
    const third = tabs.open();
    third.open(id);
    for (const store of [mine, third]) store.flushAll();
    // The browser tells of the write all the same; a tab that only looks on keeps it as well.
    theirs.stop();
    tabs.tell({ key: liveKey(id), oldValue: base, newValue: swallowed });
    tabs.deliver();
    const copies = tabs.keys().filter((key) => key !== liveKey(id));
    expect(copies.map((key) => JSON.parse(tabs.area.getItem(key) ?? '').data)).toMatchObject([
      { text: 'theirs', copyOf: id },
    ]);
    expect(tabs.data(id)?.text).toBe('mine');
  });

  test('in quick succession is followed without a false alarm', () => {
    mine.change(id, type('mine'));
    mine.flushAll();
    tabs.deliver();
    for (const text of ['one', 'two', 'three']) {
      theirs.change(id, type(text));
      theirs.flushAll();
    }
    tabs.deliver();
    expect([textIn(mine, id), mine.$conflicts.get()]).toEqual(['three', []]);
  });

  test('twice before I hear of the first time makes no copy', () => {
    for (const text of ['one', 'two']) {
      theirs.change(id, type(text));
      theirs.flushAll();
    }
    mine.open(id);
    tabs.deliver();
    mine.change(id, type('two and mine'));
    mine.flushAll();
    tabs.deliver();
    expect([tabs.data(id)?.text, tabs.keys()]).toEqual(['two and mine', [liveKey(id)]]);
  });

  test('on another document disturbs nobody', () => {
    mine.change(id, type('mine'));
    theirs.create(otherId, { id: otherId, text: 'other' });
    tabs.deliver();
    vi.advanceTimersByTime(300);
    expect([tabs.data(id)?.text, tabs.data(otherId)?.text]).toEqual(['mine', 'other']);
    expect(textIn(mine, otherId)).toBeNull();
  });

  test('adds documents to a list that was loaded', () => {
    mine.loadAll();
    theirs.create(otherId, { id: otherId, text: 'other' });
    tabs.deliver();
    expect(textIn(mine, otherId)).toBe('other');
    theirs.remove(otherId);
    tabs.deliver();
    expect(mine.$documents.get()[otherId]).toBeUndefined();
  });

  test('while this page was away is noticed on return', () => {
    mine.loadAll();
    theirs.change(id, type('theirs'));
    theirs.create(otherId, { id: otherId, text: 'other' });
    theirs.flushAll();
    tabs.forgetEvents();
    showPage('visible');
    expect([textIn(mine, id), textIn(mine, otherId)]).toEqual(['theirs', 'other']);
  });

  test('with a later release makes the document read-only here, and my edit a copy', () => {
    mine.change(id, type('mine'));
    const newer = storedNote(id, 'later', 2, 2);
    tabs.write(liveKey(id), newer);
    mine.flushAll();
    expect(mine.$documents.get()[id]).toEqual({ ok: false, problem: { kind: 'newer', raw: newer } });
    expect(mine.change(id, type('again'))).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    expect(tabs.area.getItem(liveKey(id))).toBe(newer);
    expect(tabs.data(mine.$conflicts.get()[0]?.copyId ?? '')?.text).toBe('mine');
  });
});

test('another tab of a later release that did not see my last save does not swallow it either', () => {
  mine.change(id, type('mine'));
  mine.flushAll();
  tabs.write(liveKey(id), storedNote(id, 'later', 2, 2));
  tabs.deliver();
  expect(textIn(mine, id)).toBe('newer');
  expect(tabs.data(mine.$conflicts.get()[0]?.copyId ?? '')?.text).toBe('mine');
});

test('events of the browser reach the store', () => {
  localStorage.clear();
  localStorage.setItem(liveKey(id), storedNote(id, 'base'));
  const store = createDocumentStore(noteOptions(createStorage(() => localStorage)));
  store.open(id);
  const [oldValue, newValue] = [localStorage.getItem(liveKey(id)), storedNote(id, 'theirs', 2)];
  localStorage.setItem(liveKey(id), newValue);
  window.dispatchEvent(
    new StorageEvent('storage', { key: liveKey(id), oldValue, newValue, storageArea: localStorage }),
  );
  expect(textIn(store, id)).toBe('theirs');
  store.stop();
});
