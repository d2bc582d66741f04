// @vitest-environment happy-dom
// Every type of document is at its first schema: the way from one to the next is shown by a format that has three.
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentStore } from './document-store.ts';
import { ids, liveKey, type Note, Tabs } from './tabs.fixture.ts';

const [id] = ids;
/** Version 1 had a list of words, version 2 a sentence under `words`, version 3 has it under `text`. */
const present = {
  version: 3,
  schema: v.looseObject({ id: v.string(), text: v.string(), copyOf: v.optional(v.string()) }),
  migrations: {
    1: (data: unknown) => ({ ...(data as object), words: (data as { words: string[] }).words.join(' ') }),
    2: (data: unknown) => {
      const { words, ...rest } = data as { words: string };
      return { ...rest, text: words };
    },
  },
};
const stored = (schema: number, data: object) =>
  JSON.stringify({ schema, rev: 6, savedAt: '2026-01-01T00:00:00.000Z', lease: 'later', data: { id, ...data } });
const first = stored(1, { words: ['a', 'b'], colour: { ink: 'blue' } });

let tabs: Tabs;
beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
});
afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

const kept = (place: 'snapshot' | 'quarantine') =>
  tabs
    .keys()
    .filter((key) => key.startsWith(`parity:v1:${place}:`))
    .map((key) => tabs.area.getItem(key));
const add = (store: DocumentStore<Note>) => store.change(id, (note) => ({ ...note, text: `${note.text} c` }));

describe('a document of an earlier schema', () => {
  test('goes through every step, and its text is left alone as long as it is only read', () => {
    tabs.write(liveKey(id), first);
    const store = tabs.open(present);
    expect(store.open(id)).toMatchObject({ ok: true, value: { text: 'a b' } });
    store.loadAll();
    store.flushAll();
    expect(tabs.keys()).toEqual([liveKey(id)]);
    expect(tabs.area.getItem(liveKey(id))).toBe(first);
  });

  test('is written in the present one with the first change; what it was is kept, so are fields nobody knows', () => {
    tabs.write(liveKey(id), first);
    const store = tabs.open(present);
    store.open(id);
    add(store);
    store.flushAll();
    const written = JSON.parse(tabs.area.getItem(liveKey(id)) ?? '');
    expect(written).toMatchObject({ schema: 3, rev: 7, lease: 'later', data: { colour: { ink: 'blue' } } });
    expect(tabs.data(id)?.text).toBe('a b c');
    expect(kept('snapshot')).toEqual([first]);
    add(store);
    store.flushAll();
    expect(kept('snapshot')).toEqual([first]);
  });

  test('of the second schema takes the last step alone', () => {
    tabs.write(liveKey(id), stored(2, { words: 'x y' }));
    expect(tabs.open(present).open(id)).toMatchObject({ value: { text: 'x y' } });
  });

  test('is written even where there is no room to keep what it was', () => {
    tabs.write(liveKey(id), first);
    const store = tabs.open(present);
    store.open(id);
    tabs.area.limitUnits = tabs.area.usedUnits + 60;
    add(store);
    store.flushAll();
    expect(tabs.data(id)?.text).toBe('a b c');
    expect(store.$saving.get()[id]?.status).toBe('saved');
  });

  test('whose data a step cannot understand is put aside as it is', () => {
    const broken = stored(1, { words: 7 });
    tabs.write(liveKey(id), broken);
    expect(tabs.open(present).open(id)).toMatchObject({ problem: { kind: 'damaged', raw: broken } });
    expect(kept('quarantine')).toEqual([broken]);
  });
});

test('a tab of the release before loses nothing to one of the next: what it had becomes a copy', () => {
  tabs.write(liveKey(id), stored(1, { text: 'a', words: ['a'] }));
  const old = tabs.open();
  old.open(id);
  const later = tabs.open(present);
  later.open(id);
  old.change(id, (note) => ({ ...note, text: 'old tab' }));
  later.change(id, (note) => ({ ...note, text: 'new tab' }));
  later.flushAll();
  old.flushAll();
  tabs.deliver();
  const texts = tabs.keys().flatMap((key) => (/^parity:v1:brief:/.test(key) ? [tabs.area.getItem(key) ?? ''] : []));
  expect(texts.map((text) => JSON.parse(text).data.text).sort()).toEqual(['new tab', 'old tab']);
  expect(old.open(id)).toMatchObject({ problem: { kind: 'newer' } });
});
