// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage, type ForeignChange } from '#platform/storage.ts';
import { createDraft } from './draft.ts';

const KEY = 'parity:v1:pref:note';
let area: LimitedStorage;
let reports: ((change: ForeignChange) => void)[];

/** A draft of a text, as one tab has it. */
function openTab() {
  const storage = {
    ...createStorage(() => area),
    watch(report: (change: ForeignChange) => void) {
      reports.push(report);
      return () => {};
    },
  };
  return createDraft<string>({
    key: KEY,
    none: '',
    read: (stored) => (typeof stored === 'string' ? stored : null),
    isBegun: (text) => text !== '',
    storage,
  });
}

const tell = (change: Partial<ForeignChange>) => {
  for (const report of reports) report({ key: KEY, oldValue: null, newValue: null, ...change });
};
const quarantined = () =>
  Array.from({ length: area.length }, (_, index) => area.key(index) ?? '').filter((key) => key.includes('quarantine'));
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  area = new LimitedStorage();
  reports = [];
});
afterEach(() => vi.useRealTimers());

describe('a draft', () => {
  test('is stored with each change and gone when there is nothing in it', () => {
    const draft = openTab();
    draft.keep('a');
    expect(openTab().$value.get()).toBe('a');
    draft.keep('');
    expect(area.length).toBe(0);
  });

  test('that finds no room stays on the page, says so, and is stored when there is room', () => {
    area.limitUnits = 40;
    const draft = openTab();
    draft.keep('far too long for the room that is left');
    expect([draft.$value.get(), draft.$failure.get()]).toEqual(['far too long for the room that is left', 'full']);
    expect(asksBeforeLeaving()).toBe(true);
    area.limitUnits = 400;
    draft.retry();
    expect([draft.$failure.get(), asksBeforeLeaving()]).toEqual([null, false]);
    expect(openTab().$value.get()).toBe('far too long for the room that is left');
  });

  test('stays on the page where there is no storage at all; nothing begun is no reason to warn', () => {
    area.denied = true;
    const draft = openTab();
    draft.keep('');
    expect(draft.$failure.get()).toBeNull();
    draft.keep('a');
    expect([draft.$value.get(), draft.$failure.get()]).toEqual(['a', 'denied']);
  });

  test('never writes over what it cannot read, whenever that got there, though the clock stands still', () => {
    vi.useFakeTimers();
    area.setItem(KEY, '{"of":"a later release"}');
    const draft = openTab();
    area.setItem(KEY, 'garbage');
    draft.keep('a');
    expect(quarantined().map((key) => area.getItem(key))).toEqual(['{"of":"a later release"}', 'garbage']);
    expect(area.getItem(KEY)).toBe('"a"');
  });

  test('leaves an unreadable text where it is when there is no room to put it aside', () => {
    area.setItem(KEY, 'garbage');
    area.limitUnits = area.usedUnits;
    const draft = openTab();
    draft.keep('a');
    expect([area.getItem(KEY), draft.$value.get(), draft.$failure.get()]).toEqual(['garbage', 'a', 'full']);
  });

  test('follows another tab, unless it holds what could not be stored', () => {
    const draft = openTab();
    area.setItem(KEY, '"theirs"');
    tell({});
    expect(draft.$value.get()).toBe('theirs');
    area.removeItem(KEY);
    tell({});
    expect(draft.$value.get()).toBe('');
    area.denied = true;
    draft.keep('mine');
    area.denied = false;
    area.setItem(KEY, '"theirs"');
    tell({});
    expect(draft.$value.get()).toBe('mine');
  });

  test('outlives the emptying of the storage, also one that it slept through', () => {
    for (const wake of [() => tell({ key: null }), () => document.dispatchEvent(new Event('visibilitychange'))]) {
      const draft = openTab();
      draft.keep('a');
      area.clear();
      wake();
      expect([draft.$value.get(), draft.$failure.get()]).toEqual(['a', 'removed']);
      draft.retry();
      expect([area.getItem(KEY), draft.$failure.get()]).toEqual(['"a"', null]);
      draft.keep('');
    }
  });

  test('is untouched by what happens under other keys', () => {
    const draft = openTab();
    draft.keep('a');
    area.clear();
    tell({ key: 'theirs' });
    expect([draft.$value.get(), draft.$failure.get()]).toEqual(['a', null]);
  });

  test('of another tab that was not seen here is put aside, not written over', () => {
    const [mine, theirs] = [openTab(), openTab()];
    mine.keep('begun');
    tell({});
    theirs.keep('begun, and theirs');
    mine.keep('begun, and mine');
    expect([area.getItem(KEY), quarantined().map((key) => area.getItem(key))]).toEqual([
      '"begun, and mine"',
      ['"begun, and theirs"'],
    ]);
    tell({});
    theirs.keep('begun, and mine, and more');
    expect([area.getItem(KEY), quarantined().length]).toEqual(['"begun, and mine, and more"', 1]);
  });

  test('that both tabs wrote alike is one', () => {
    const [mine, theirs] = [openTab(), openTab()];
    theirs.keep('the same');
    mine.keep('the same');
    expect([area.getItem(KEY), quarantined()]).toEqual(['"the same"', []]);
  });

  test('is not stored while a character is composed, and no other tab takes its place then', () => {
    const draft = openTab();
    draft.keep('n');
    document.dispatchEvent(new Event('compositionstart'));
    draft.keep('nか');
    expect(area.getItem(KEY)).toBe('"n"');
    area.setItem(KEY, '"theirs"');
    tell({});
    expect(draft.$value.get()).toBe('nか');
    document.dispatchEvent(new Event('compositionend'));
    expect([area.getItem(KEY), quarantined().map((key) => area.getItem(key))]).toEqual(['"nか"', ['"theirs"']]);
  });

  test('is stored when the page is left in the middle of a composition', () => {
    const draft = openTab();
    document.dispatchEvent(new Event('compositionstart'));
    draft.keep('か');
    window.dispatchEvent(new Event('pagehide'));
    expect(area.getItem(KEY)).toBe('"か"');
    document.dispatchEvent(new Event('compositionend'));
  });
});
