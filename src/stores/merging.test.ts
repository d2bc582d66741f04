// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStorage } from '#platform/storage.ts';
import { snapshotsOf } from './document-snapshots.ts';
import type { DocumentStore } from './document-store.ts';
import { storeMerged } from './merging.ts';
import { binnedKey, ids, liveKey, type Note, storedNote, Tabs } from './tabs.fixture.ts';

const [id, copyId] = ids;
const type = (text: string) => (old: Note) => ({ ...old, text });
let tabs: Tabs;
let store: DocumentStore<Note>;

/** What a page shows of a document. */
function seen(of: string): Note {
  const shown = store.open(of);
  if (!shown.ok) throw new Error(shown.problem.kind);
  return shown.value;
}

/** The storage without its reports to other tabs. */
const storage = () => createStorage(() => tabs.area);

const merge = (text = 'both') => {
  const [original, copy] = [seen(id), seen(copyId)];
  return storeMerged('brief', store, { original, copy, merged: { ...original, text } }, storage());
};

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
  tabs.write(liveKey(id), storedNote(id, 'original'));
  tabs.write(liveKey(copyId), storedNote(copyId, 'copy'));
  store = tabs.open();
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

describe('one document out of two', () => {
  test('is stored in the place of the original, which is kept aside; the copy goes to the bin', () => {
    expect(merge()).toMatchObject({ ok: true });
    expect(tabs.data(id)?.text).toBe('both');
    expect(tabs.area.getItem(binnedKey(copyId))).toContain('copy');
    expect(tabs.data(copyId)).toBeNull();
    expect(snapshotsOf('brief', id, storage()).map(({ raw }) => raw)).toEqual([storedNote(id, 'original')]);
  });

  test('can be two again', () => {
    const merged = merge();
    expect(merged.ok && merged.value()).toBe(true);
    expect([tabs.data(id)?.text, tabs.data(copyId)?.text]).toEqual(['original', 'copy']);
    expect(tabs.keys()).not.toContain(binnedKey(copyId));
  });

  test('stays one when it was changed since, here or in another tab', () => {
    const merged = merge();
    store.change(id, type('later'));
    expect(merged.ok && merged.value()).toBe(false);
    store.flushAll();
    expect(tabs.data(id)?.text).toBe('later');
    const other = tabs.open();
    other.open(id);
    other.change(id, type('elsewhere'));
    other.flushAll();
    tabs.deliver();
    expect(merged.ok && merged.value()).toBe(false);
    expect(tabs.data(id)?.text).toBe('elsewhere');
  });

  test('dismisses the conflict that it came of', () => {
    store.open(id);
    store.change(id, type('mine'));
    tabs.write(liveKey(id), storedNote(id, 'theirs', 2));
    store.flushAll();
    const [conflict] = store.$conflicts.get();
    const [original, copy] = [seen(id), seen(conflict?.copyId ?? '')];
    storeMerged('brief', store, { original, copy, merged: { ...original, text: 'theirs and mine' } }, storage());
    expect(store.$conflicts.get()).toEqual([]);
    expect(tabs.data(id)?.text).toBe('theirs and mine');
  });
});

describe('nothing is changed', () => {
  test('when another tab changed the original or the copy after they were seen', () => {
    for (const changed of [id, copyId]) {
      const before = [seen(id), seen(copyId)] as const;
      tabs.write(liveKey(changed), storedNote(changed, `${changed} elsewhere`, 7));
      const [original, copy] = before;
      const merged = { ...original, text: 'both' };
      const stored = storeMerged('brief', store, { original, copy, merged }, storage());
      expect(stored).toEqual({ ok: false, problem: 'changed' });
      expect(tabs.data(changed)?.text).toBe(`${changed} elsewhere`);
      expect(tabs.keys()).toContain(liveKey(copyId));
    }
  });

  test('while what either says is not stored', () => {
    const { limitUnits } = tabs.area;
    for (const unsaved of [id, copyId]) {
      seen(id);
      seen(copyId);
      tabs.area.limitUnits = tabs.area.usedUnits;
      store.change(unsaved, type('longer than before'.repeat(3)));
      expect(merge()).toEqual({ ok: false, problem: 'unsaved' });
      tabs.area.limitUnits = limitUnits;
      store.flushAll();
    }
    expect([tabs.data(id)?.text, tabs.data(copyId)?.text]).toEqual(Array(2).fill('longer than before'.repeat(3)));
  });

  test('where there is no room to put the original aside', () => {
    seen(id);
    seen(copyId);
    tabs.area.limitUnits = tabs.area.usedUnits + 10;
    expect(merge()).toEqual({ ok: false, problem: 'no-room' });
    expect([tabs.data(id)?.text, tabs.data(copyId)?.text]).toEqual(['original', 'copy']);
  });
});
