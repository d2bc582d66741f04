// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showPage } from '#platform/page.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import type { DocumentStore } from './document-store.ts';
import { loadGradually } from './gradual-listing.ts';
import { liveKey, type Note, Tabs } from './tabs.fixture.ts';

const COUNT = 80;
const LONG = 500;
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
let tabs: Tabs;
let store: DocumentStore<Note>;

function stored(number: number, text = `note ${number}`): string {
  const savedAt = `2026-11-23T09:${String(number % 60).padStart(2, '0')}:0${Math.floor(number / 60)}.000Z`;
  return JSON.stringify({ schema: 1, rev: 1, savedAt, data: { id: idOf(number), text } });
}

const shown = () => Object.keys(store.$documents.get());

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
  for (let number = 0; number < COUNT; number += 1) tabs.write(liveKey(idOf(number)), stored(number));
  tabs.deliver();
  store = tabs.open();
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
  showPage('visible');
});

describe('reading a long list', () => {
  test('shows what was stored last at once, and all of it soon', () => {
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    expect(store.$listing.get()).toBe('part');
    expect(shown()).toHaveLength(16);
    expect(shown()).toContain(idOf(59));
    expect(shown()).not.toContain(idOf(0));
    vi.runAllTimers();
    expect(store.$listing.get()).toBe('read');
    expect(shown()).toHaveLength(COUNT);
    expect(store.$saving.get()[idOf(1)]).toEqual({ status: 'saved', at: '2026-11-23T09:01:00.000Z' });
  });

  test('tells its listeners of each part once', () => {
    const told = vi.fn();
    store.$documents.listen(told);
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    expect(told).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(told).toHaveBeenCalledTimes(2);
    store.loadAll();
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('a very long one is read in more parts, each told of once', () => {
    for (let number = COUNT; number < LONG; number += 1) tabs.area.setItem(liveKey(idOf(number)), stored(number));
    const told = vi.fn();
    store.$documents.listen(told);
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    vi.runAllTimers();
    expect(told).toHaveBeenCalledTimes(4);
    expect(shown()).toHaveLength(LONG);
  });

  test('goes on where nobody sees the page', () => {
    showPage('hidden');
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    vi.runAllTimers();
    expect(shown()).toHaveLength(COUNT);
  });

  test('what another tab does meanwhile is in it: a new one, a changed one, one that is gone', () => {
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    tabs.write(liveKey(idOf(COUNT)), stored(COUNT));
    tabs.write(liveKey(idOf(0)), stored(0, 'changed'));
    tabs.write(liveKey(idOf(1)), null);
    tabs.deliver();
    vi.runAllTimers();
    expect(shown()).toHaveLength(COUNT);
    expect(store.$documents.get()[idOf(0)]).toMatchObject({ value: { text: 'changed' } });
    expect(shown()).toContain(idOf(COUNT));
    expect(shown()).not.toContain(idOf(1));
  });

  test('damaged ones are in it with their problem', () => {
    tabs.write(liveKey(idOf(3)), '{"schema":1,"rev');
    tabs.write(liveKey(idOf(4)), JSON.stringify({ schema: 9, rev: 1, savedAt: '2026-11-23T09:00:00.000Z', data: {} }));
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    vi.runAllTimers();
    expect(store.$documents.get()[idOf(3)]).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    expect(store.$documents.get()[idOf(4)]).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    expect(shown()).toHaveLength(COUNT);
  });

  test('is read whole when somebody needs it whole meanwhile', () => {
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    expect(store.loadAll()).toBe('read');
    expect(shown()).toHaveLength(COUNT);
    vi.runAllTimers();
    expect(shown()).toHaveLength(COUNT);
  });

  test('a second look compares what is there already', () => {
    store.loadAll();
    tabs.write(liveKey(idOf(5)), stored(5, 'anew'));
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    expect(store.$documents.get()[idOf(5)]).toMatchObject({ value: { text: 'anew' } });
  });

  test('a storage that may not be read is told of', () => {
    tabs.area.denied = true;
    loadGradually(
      store,
      'brief',
      createStorage(() => tabs.area),
    );
    expect(store.$listing.get()).toBe('denied');
  });
});
