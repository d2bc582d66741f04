// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { binnedKey, ids, liveKey, storedNote, Tabs } from './tabs.fixture.ts';

const [id, otherId, thirdId] = ids;
let tabs: Tabs;

beforeEach(() => {
  vi.useFakeTimers();
  tabs = new Tabs();
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

const quarantined = () => tabs.keys().filter((key) => key.startsWith('parity:v1:quarantine:'));

describe('an unreadable document', () => {
  test.each([
    ['no JSON', '{"schema":1,"rev":1'],
    ['no envelope', '[1,2,3]'],
    ['data of the wrong shape', storedNote(id, 'a').replace('"a"', '7')],
    ['an empty text', ''],
  ])('of %s goes to quarantine, and its text can be had', (_name, raw) => {
    tabs.write(liveKey(id), raw);
    const opened = tabs.open().open(id);
    const [quarantineKey] = quarantined();
    expect(opened).toEqual({ ok: false, problem: { kind: 'damaged', raw, quarantineKey } });
    expect(tabs.keys()).toEqual([quarantineKey]);
    expect(tabs.area.getItem(quarantineKey ?? '')).toBe(raw);
  });

  test('is still listed after a reload, the others beside it', () => {
    tabs.write(liveKey(id), '{');
    tabs.write(liveKey(otherId), storedNote(otherId, 'sound'));
    tabs.open().loadAll();
    const store = tabs.open();
    expect(store.loadAll()).toBe('read');
    expect(store.$documents.get()).toMatchObject({
      [id]: { ok: false, problem: { kind: 'damaged', raw: '{' } },
      [otherId]: { ok: true, value: { text: 'sound' } },
    });
  });

  test('can be deleted, which is no end either', () => {
    tabs.write(liveKey(id), '{');
    const store = tabs.open();
    store.loadAll();
    expect(store.remove(id)).toEqual({ ok: true, value: undefined });
    expect(store.$documents.get()).toEqual({});
    expect(tabs.keys()).toEqual([binnedKey(id)]);
    expect(store.restore(id)).toEqual({ ok: true, value: id });
    expect(store.open(id)).toMatchObject({ problem: { kind: 'damaged', raw: '{' } });
  });

  test('that finds no room in quarantine stays where it is', () => {
    tabs.write(liveKey(id), '{');
    tabs.area.limitUnits = tabs.area.usedUnits;
    const store = tabs.open();
    expect(store.open(id)).toEqual({ ok: false, problem: { kind: 'damaged', raw: '{', quarantineKey: null } });
    expect(tabs.area.getItem(liveKey(id))).toBe('{');
    expect(store.create(id, { id, text: 'a' })).toEqual({ ok: false, problem: 'exists' });
  });
});

test('a document of a later release is left untouched, and deleted and restored as it is', () => {
  const raw = storedNote(id, 'later', 3, 2);
  tabs.write(liveKey(id), raw);
  const store = tabs.open();
  expect(store.open(id)).toEqual({ ok: false, problem: { kind: 'newer', raw } });
  store.flushAll();
  expect(tabs.area.getItem(liveKey(id))).toBe(raw);
  store.remove(id);
  store.restore(id);
  expect(tabs.area.getItem(liveKey(id))).toBe(raw);
});

test('a document of an earlier release is migrated, its text kept until the new one is written', () => {
  const raw = JSON.stringify({
    schema: 1,
    rev: 6,
    savedAt: '2026-01-01T00:00:00.000Z',
    data: { id, words: ['a', 'b'] },
  });
  tabs.write(liveKey(id), raw);
  const store = tabs.open({
    version: 2,
    migrations: { 1: (data) => ({ ...(data as object), text: (data as { words: string[] }).words.join(' ') }) },
  });
  expect(store.open(id)).toMatchObject({ value: { text: 'a b' } });
  expect(tabs.area.getItem(liveKey(id))).toBe(raw);
  store.change(id, (note) => ({ ...note, text: 'c' }));
  store.flushAll();
  expect(JSON.parse(tabs.area.getItem(liveKey(id)) ?? '')).toMatchObject({ schema: 2, rev: 7, data: { text: 'c' } });
});

test('the key decides on the id when the data says otherwise', () => {
  tabs.write(liveKey(id), storedNote(otherId, 'a'));
  expect(tabs.open().open(id)).toMatchObject({ value: { id, text: 'a' } });
});

test('an id from an address that is none is missing', () => {
  const store = tabs.open();
  expect(store.open('../../etc')).toEqual({ ok: false, problem: { kind: 'missing', inBin: false } });
  expect(store.open(thirdId)).toEqual({ ok: false, problem: { kind: 'missing', inBin: false } });
});

test('foreign keys and the other types of document are left alone', () => {
  tabs.write('theirs', 'x');
  tabs.write('parity:v1:pref:theme', 'dark');
  tabs.write(`parity:v1:assessment:${otherId}`, '{');
  tabs.write(liveKey(id), storedNote(id, 'a'));
  const before = tabs.keys();
  const store = tabs.open();
  store.loadAll();
  tabs.deliver();
  expect(Object.keys(store.$documents.get())).toEqual([id]);
  expect(tabs.keys()).toEqual(before);
});

test('without a rule of its own a conflict copy differs by its id alone', () => {
  tabs.write(liveKey(id), storedNote(id, 'base'));
  const { asCopy: _asCopy, ...rest } = {
    asCopy: undefined,
    schema: v.looseObject({ id: v.string(), text: v.string() }),
  };
  const store = tabs.open({ ...rest });
  store.change(id, (note) => ({ ...note, text: 'mine' }));
  tabs.write(liveKey(id), storedNote(id, 'theirs', 2));
  store.flushAll();
  expect(store.$conflicts.get()).toHaveLength(1);
});
