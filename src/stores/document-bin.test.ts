// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { binnedKey, ids, liveKey, type Note, storedNote, Tabs } from './tabs.fixture.ts';

const [id, otherId] = ids;
const done = { ok: true, value: undefined };
const type = (text: string) => (old: Note) => ({ ...old, text });
let tabs: Tabs;

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

describe('deleting', () => {
  test('moves a document to the bin with its last changes, and restoring brings it back', () => {
    const store = tabs.open();
    store.create(id, { id, text: 'a' });
    store.change(id, type('b'));
    expect(store.remove(id)).toEqual(done);
    expect(tabs.keys()).toEqual([binnedKey(id)]);
    expect([store.$documents.get(), store.$saving.get()]).toEqual([{}, {}]);
    expect(store.open(id)).toEqual({ ok: false, problem: { kind: 'missing', inBin: true } });
    expect(store.restore(id)).toEqual({ ok: true, value: id });
    expect(store.open(id)).toMatchObject({ value: { text: 'b' } });
    expect(tabs.keys()).toEqual([liveKey(id)]);
  });

  test('works in a full storage', () => {
    const store = tabs.open();
    store.create(id, { id, text: 'a' });
    tabs.area.limitUnits = tabs.area.usedUnits + 4;
    expect(store.remove(id)).toEqual(done);
    expect(tabs.keys()).toEqual([binnedKey(id)]);
  });

  test('is refused where the bin cannot take it, and nothing changes', () => {
    const store = tabs.open();
    store.create(id, { id, text: 'a' });
    tabs.area.limitUnits = tabs.area.usedUnits;
    expect(store.remove(id)).toEqual({ ok: false, problem: 'full' });
    expect(tabs.data(id)?.text).toBe('a');
    expect(store.open(id)).toMatchObject({ value: { text: 'a' } });
    tabs.area.denied = true;
    expect(store.remove(id)).toEqual({ ok: false, problem: 'denied' });
  });

  test('takes along what could not be saved', () => {
    const store = tabs.open();
    store.create(id, { id, text: 'a'.repeat(50) });
    store.change(id, () => ({ id, text: 7 }) as unknown as Note);
    expect(store.remove(id)).toEqual(done);
    expect(tabs.area.getItem(binnedKey(id))).toContain('"text":7');
  });

  test('of a document that never reached the storage can be undone while the page lives', () => {
    tabs.area.denied = true;
    const store = tabs.open();
    store.create(id, { id, text: 'a' });
    expect(store.remove(id)).toEqual(done);
    expect(store.$documents.get()).toEqual({});
    expect(store.restore(id)).toEqual({ ok: true, value: id });
    expect(store.open(id)).toMatchObject({ value: { text: 'a' } });
    expect(store.$saving.get()[id]).toEqual({ status: 'failed', reason: 'denied' });
  });

  test('a document that was removed elsewhere still goes to the bin', () => {
    const store = tabs.open();
    store.create(id, { id, text: 'a' });
    tabs.empty();
    tabs.deliver();
    expect(store.remove(id)).toEqual(done);
    expect(tabs.keys()).toEqual([binnedKey(id)]);
  });

  test('never writes over what lies in the bin', () => {
    tabs.write(binnedKey(id), storedNote(id, 'earlier'));
    const store = tabs.open();
    store.create(id, { id, text: 'later' });
    store.remove(id);
    const texts = tabs.keys().map((key) => tabs.area.getItem(key));
    expect(tabs.keys().every((key) => key.startsWith('parity:v1:bin:brief:'))).toBe(true);
    expect(texts.map((text) => JSON.parse(text ?? '').data.text).sort()).toEqual(['earlier', 'later']);
    expect(tabs.area.getItem(binnedKey(id))).toContain('later');
  });

  test('what is not there is missing', () => {
    const store = tabs.open();
    expect(store.remove(id)).toEqual({ ok: false, problem: 'missing' });
    expect(store.restore(id)).toEqual({ ok: false, problem: 'missing' });
    tabs.area.denied = true;
    expect(store.restore(id)).toEqual({ ok: false, problem: 'denied' });
  });
});

describe('restoring', () => {
  test('gives a new id when the old one is in use again', () => {
    tabs.write(binnedKey(id), storedNote(id, 'earlier'));
    const store = tabs.open();
    store.create(id, { id, text: 'later' });
    const restored = store.restore(id);
    const newId = restored.ok ? restored.value : '';
    expect(newId).not.toBe(id);
    expect(store.open(newId)).toEqual({ ok: true, value: { id: newId, text: 'earlier' } });
    expect(tabs.data(id)?.text).toBe('later');
  });

  test('leaves the document in the bin when there is no room', () => {
    tabs.write(binnedKey(id), storedNote(id, 'earlier'));
    const store = tabs.open();
    store.create(otherId, { id: otherId, text: 'x' });
    tabs.area.keepsUnits = 3;
    expect(store.restore(id)).toEqual({ ok: false, problem: 'mismatch' });
    expect(tabs.area.getItem(binnedKey(id))).toBe(storedNote(id, 'earlier'));
  });
});
