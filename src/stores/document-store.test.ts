// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showPage } from '#platform/page.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { createDocumentStore } from './document-store.ts';
import { ids, liveKey, type Note, noteOptions, storedNote, Tabs } from './tabs.fixture.ts';

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

describe('a new document', () => {
  test('is stored at once, with schema, rev, time and writer around it', () => {
    const store = tabs.open();
    expect(store.create(id, note)).toMatchObject({ ok: true, value: { status: 'saved' } });
    expect(JSON.parse(tabs.area.getItem(liveKey(id)) ?? '')).toEqual({
      schema: 1,
      rev: 1,
      savedAt: new Date().toISOString(),
      writers: [[expect.any(String), 1]],
      data: note,
    });
    expect(tabs.open().open(id)).toEqual({ ok: true, value: note });
  });

  test('never takes the place of another', () => {
    tabs.write(liveKey(id), storedNote(id, 'first'));
    expect(tabs.open().create(id, note)).toEqual({ ok: false, problem: 'exists' });
    expect(tabs.data(id)?.text).toBe('first');
  });

  test('in the real storage of the page comes back after a reload', () => {
    localStorage.clear();
    const reopened = () => createDocumentStore(noteOptions(createStorage(() => localStorage)));
    const store = reopened();
    store.create(id, note);
    store.change(id, type('Свет-2027'));
    store.stop();
    const next = reopened();
    expect(next.open(id)).toMatchObject({ value: { text: 'Свет-2027' } });
    next.stop();
  });
});

describe('a change', () => {
  test('is in memory at once and in the storage within 300 ms', () => {
    const store = tabs.open();
    store.create(id, note);
    store.change(id, type('a'));
    expect(store.$documents.get()[id]).toMatchObject({ value: { text: 'a' } });
    expect(store.$saving.get()[id]).toEqual({ status: 'pending' });
    expect(tabs.data(id)?.text).toBe('выставка');
    vi.advanceTimersByTime(300);
    expect(tabs.data(id)?.text).toBe('a');
    const { rev, savedAt } = JSON.parse(tabs.area.getItem(liveKey(id)) ?? '');
    expect(store.$saving.get()[id]).toEqual({ status: 'saved', at: savedAt });
    expect(rev).toBe(2);
  });

  test('is written before the next letter, and said to be once the letters pause', () => {
    const store = tabs.open();
    store.create(id, note);
    for (const text of ['a', 'ab', 'abc']) {
      store.change(id, type(text));
      vi.advanceTimersByTime(30);
      expect([tabs.data(id)?.text, store.$saving.get()[id]?.status]).toEqual([text, 'pending']);
    }
    vi.advanceTimersByTime(300);
    expect(store.$saving.get()[id]?.status).toBe('saved');
  });

  test('of a text that takes long to write waits for the pause', () => {
    const store = tabs.open();
    store.create(id, { ...note, text: 'x'.repeat(100_000) });
    store.change(id, type('a'));
    vi.advanceTimersByTime(100);
    expect(tabs.data(id)?.text).toHaveLength(100_000);
    vi.advanceTimersByTime(200);
    expect(tabs.data(id)?.text).toBe('a');
  });

  test('does not wait for the typing to pause', () => {
    const store = tabs.open();
    store.create(id, note);
    for (let key = 1; key <= 10; key += 1) {
      store.change(id, type('x'.repeat(key)));
      vi.advanceTimersByTime(100);
    }
    expect(tabs.data(id)?.text.length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['the page is hidden', () => showPage('hidden')],
    ['the page is closed right after the keystroke', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is stored at once when %s', (_when, happen) => {
    const store = tabs.open();
    store.create(id, note);
    store.change(id, type('a'));
    happen();
    expect(tabs.data(id)?.text).toBe('a');
  });

  test('is not stored in the middle of a composition, but as soon as it ends, and when the page is hidden', () => {
    const store = tabs.open();
    store.create(id, note);
    document.dispatchEvent(new Event('compositionstart'));
    store.change(id, type('に'));
    vi.advanceTimersByTime(5000);
    expect(tabs.data(id)?.text).toBe('выставка');
    document.dispatchEvent(new Event('compositionend'));
    expect(tabs.data(id)?.text).toBe('に');
    document.dispatchEvent(new Event('compositionstart'));
    store.change(id, type('にほ'));
    showPage('hidden');
    expect(tabs.data(id)?.text).toBe('にほ');
    document.dispatchEvent(new Event('compositionend'));
  });

  test('that changes nothing is not stored', () => {
    const store = tabs.open();
    store.create(id, note);
    const before = tabs.area.getItem(liveKey(id));
    store.change(id, (old) => old);
    store.flushAll();
    expect(tabs.area.getItem(liveKey(id))).toBe(before);
  });

  test('opens the document if need be, and tells why it cannot', () => {
    tabs.write(liveKey(id), storedNote(id, 'first'));
    expect(tabs.open().change(id, type('a'))).toMatchObject({ value: { text: 'a' } });
    expect(tabs.open().change(otherId, type('a'))).toMatchObject({ problem: { kind: 'missing' } });
  });

  test('keeps what a later release put into document and envelope', () => {
    const later = { schema: 1, rev: 4, savedAt: '2026-11-23T09:10:00.000Z', lease: 7, data: { ...note, mood: 'calm' } };
    tabs.write(liveKey(id), JSON.stringify(later));
    const store = tabs.open();
    store.change(id, type('a'));
    store.flushAll();
    const stored = JSON.parse(tabs.area.getItem(liveKey(id)) ?? '');
    expect(stored).toMatchObject({ rev: 5, lease: 7, data: { text: 'a', mood: 'calm' } });
  });

  test('goes by rev even when the clock was set back', () => {
    const store = tabs.open();
    store.create(id, note);
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
    store.change(id, type('a'));
    store.flushAll();
    expect(JSON.parse(tabs.area.getItem(liveKey(id)) ?? '')).toMatchObject({ rev: 2, data: { text: 'a' } });
    expect(store.$conflicts.get()).toEqual([]);
  });
});

test('data that could not be read again is kept in memory and not stored', () => {
  const store = tabs.open();
  store.create(id, note);
  store.change(id, () => ({ id, text: 7 }) as unknown as Note);
  vi.advanceTimersByTime(300);
  expect(store.$saving.get()[id]).toEqual({ status: 'failed', reason: 'invalid' });
  expect(tabs.data(id)).toEqual(note);
});

test('a stopped store leaves page and storage alone', () => {
  const store = tabs.open();
  store.create(id, note);
  store.change(id, type('a'));
  store.stop();
  expect(tabs.data(id)?.text).toBe('a');
  tabs.write(liveKey(id), storedNote(id, 'theirs', 9));
  tabs.deliver();
  expect(store.$documents.get()[id]).toMatchObject({ value: { text: 'a' } });
});
