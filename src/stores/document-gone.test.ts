// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asksBeforeLeaving, showPage } from '#platform/page.fixture.ts';
import type { DocumentStore } from './document-store.ts';
import { binnedKey, ids, liveKey, type Note, storedNote, Tabs } from './tabs.fixture.ts';

const [id] = ids;
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

describe('a document that goes while it is open', () => {
  test('stays in memory when the storage is emptied, and the next save writes it again', () => {
    mine.loadAll();
    tabs.empty();
    tabs.deliver();
    expect(textIn(mine, id)).toBe('base');
    expect(mine.$saving.get()[id]).toEqual({ status: 'failed', reason: 'removed' });
    expect(asksBeforeLeaving()).toBe(true);
    showPage('hidden');
    showPage('visible');
    expect(tabs.keys()).toEqual([]);
    mine.change(id, type('mine'));
    vi.advanceTimersByTime(300);
    expect(tabs.data(id)?.text).toBe('mine');
    tabs.deliver();
    expect(textIn(theirs, id)).toBe('mine');
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('is written again on request, without a change', () => {
    tabs.empty();
    tabs.deliver();
    expect(mine.retry(id)?.status).toBe('saved');
    expect(tabs.data(id)?.text).toBe('base');
  });

  test('is written again with my edit when nothing told of the emptying', () => {
    mine.change(id, type('mine'));
    tabs.area.clear();
    mine.flushAll();
    expect(tabs.data(id)?.text).toBe('mine');
  });

  test('is written again when an edit was waiting', () => {
    mine.change(id, type('mine'));
    theirs.remove(id);
    tabs.deliver();
    vi.advanceTimersByTime(300);
    expect(tabs.data(id)?.text).toBe('mine');
  });

  test('to the bin of another tab stays open, said to be there, and leaving asks nothing', () => {
    theirs.remove(id);
    tabs.deliver();
    expect(textIn(mine, id)).toBe('base');
    expect(mine.$saving.get()[id]).toEqual({ status: 'failed', reason: 'binned' });
    expect(asksBeforeLeaving()).toBe(false);
    expect(mine.remove(id)).toEqual({ ok: true, value: undefined });
    expect(tabs.keys()).toEqual([binnedKey(id)]);
  });

  test('to the bin in a full storage, where it is removed before it is put there, ends the same', () => {
    mine.loadAll();
    tabs.area.limitUnits = tabs.area.usedUnits + 4;
    theirs.remove(id);
    tabs.deliver();
    expect(mine.$saving.get()[id]).toEqual({ status: 'failed', reason: 'binned' });
  });

  test('and comes back is shown again', () => {
    theirs.remove(id);
    tabs.deliver();
    theirs.restore(id);
    tabs.deliver();
    expect([textIn(mine, id), mine.$saving.get()[id]?.status]).toEqual(['base', 'saved']);
  });
});

test('a stored text that somebody spoils is put aside, and what is in memory stored again', () => {
  tabs.write(liveKey(id), '{"schema":1,"re');
  tabs.deliver();
  expect(textIn(mine, id)).toBe('base');
  vi.advanceTimersByTime(300);
  expect(tabs.data(id)?.text).toBe('base');
  const [aside] = tabs.keys().filter((key) => key.startsWith('parity:v1:quarantine:'));
  expect(tabs.area.getItem(aside ?? '')).toBe('{"schema":1,"re');
});

test('a spoilt text that cannot be put aside is not written over', () => {
  mine.change(id, type('mine'));
  tabs.write(liveKey(id), '{');
  tabs.area.limitUnits = tabs.area.usedUnits;
  mine.flushAll();
  expect(tabs.area.getItem(liveKey(id))).toBe('{');
  expect(mine.$saving.get()[id]).toEqual({ status: 'failed', reason: 'full' });
  expect(textIn(mine, id)).toBe('mine');
});
