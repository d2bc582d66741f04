import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentKey, snapshotKey } from '#domain/documents/keys.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { keysOfBinned } from './binned-keys.ts';
import { writeMakingRoom } from './document-room.ts';
import { keepSnapshot, snapshotsOf } from './document-snapshots.ts';
import { eraseKeys } from './erasing.ts';
import { ids, liveKey, Tabs } from './tabs.fixture.ts';

const [id, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const [key, otherKey] = [documentKey('brief', id), documentKey('brief', other)];

function begin() {
  const area = new LimitedStorage();
  const storage = createStorage(() => area);
  const keep = (text: string, of = id) => {
    area.setItem(documentKey('brief', of), text);
    return keepSnapshot('brief', of, storage);
  };
  const kept = (of = id) => snapshotsOf('brief', of, storage).map(({ raw }) => raw);
  return { area, storage, keep, kept };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('snapshots of a document', () => {
  test('are its last three texts, the latest first, each once', () => {
    const { keep, kept } = begin();
    for (const text of ['one', 'two', 'two', 'three', 'four']) expect(keep(text).ok).toBe(true);
    expect(kept()).toEqual(['four', 'three', 'two']);
  });

  test('know their order where the clock was set back', () => {
    const { keep, kept, storage } = begin();
    vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z') });
    keep('one');
    vi.setSystemTime(Date.parse('2026-11-20T09:00:00.000Z'));
    for (const text of ['two', 'three', 'four']) keep(text);
    expect(kept()).toEqual(['four', 'three', 'two']);
    expect(snapshotsOf('brief', id, storage)[0]?.at).toBe('2026-11-23T09:00:00.003Z');
  });

  test('are none of a document that is not there, and none where the storage is closed', () => {
    const { area, storage } = begin();
    expect(keepSnapshot('brief', id, storage)).toEqual({ ok: false, problem: 'missing' });
    area.denied = true;
    expect(keepSnapshot('brief', id, storage)).toEqual({ ok: false, problem: 'denied' });
    expect(snapshotsOf('brief', id, storage)).toEqual([]);
  });

  test('go with a document that is deleted for good, and with no other', () => {
    const { area, keep, kept, storage } = begin();
    keep('one');
    keep('another', other);
    eraseKeys(keysOfBinned({ type: 'brief', id }, storage), storage);
    expect(kept()).toEqual(['one']);
    area.removeItem(key);
    eraseKeys(keysOfBinned({ type: 'brief', id }, storage), storage);
    expect(kept()).toEqual([]);
    expect(kept(other)).toEqual(['another']);
  });
});

describe('when room is short', () => {
  test('the oldest snapshots go, of whatever document, and the write goes on', () => {
    const { area, storage, keep, kept } = begin();
    vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z') });
    keep('a'.repeat(100), other);
    vi.advanceTimersByTime(1000);
    keep('b'.repeat(100));
    vi.advanceTimersByTime(1000);
    keep('c'.repeat(100));
    area.limitUnits = area.usedUnits;
    expect(writeMakingRoom(storage, key, 'd'.repeat(200)).ok).toBe(true);
    expect(kept(other)).toEqual([]);
    expect(kept()).toEqual(['c'.repeat(100), 'b'.repeat(100)]);
    expect(area.getItem(otherKey)).toBe('a'.repeat(100));
  });

  test('a write for which there is no room at all takes nothing away', () => {
    const { area, storage, keep, kept } = begin();
    for (const text of ['one', 'two', 'three']) keep(text);
    area.limitUnits = area.usedUnits;
    expect(writeMakingRoom(storage, key, 'd'.repeat(500))).toEqual({ ok: false, problem: 'full' });
    expect(kept()).toEqual(['three', 'two', 'one']);
    expect(area.getItem(key)).toBe('three');
  });

  test('what cannot help is not tried again at once, nor reported as room: tabs would wake each other for ever', () => {
    const { area, storage, keep } = begin();
    vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z') });
    keep('o'.repeat(300));
    area.limitUnits = area.usedUnits;
    const freed = vi.fn();
    storage.onFreed(freed);
    const long = 'd'.repeat(1000);
    expect(writeMakingRoom(storage, key, long).ok).toBe(false);
    const setItem = vi.spyOn(area, 'setItem');
    expect(writeMakingRoom(storage, key, long).ok).toBe(false);
    expect(setItem).toHaveBeenCalledTimes(1);
    expect(freed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    area.limitUnits += 460;
    expect(writeMakingRoom(storage, key, long).ok).toBe(true);
    expect(freed).toHaveBeenCalledTimes(1);
  });

  test('what only looks like a snapshot is left alone', () => {
    const { area, storage } = begin();
    area.setItem('parity:v1:snapshot:letter:1', 'x'.repeat(100));
    area.limitUnits = area.usedUnits;
    expect(writeMakingRoom(storage, key, 'd').ok).toBe(false);
    expect(area.getItem('parity:v1:snapshot:letter:1')).not.toBeNull();
  });

  test('a snapshot is not pushed out by the copy of itself', () => {
    const { area, storage, keep } = begin();
    keep('one');
    const place = snapshotKey('brief', id, snapshotsOf('brief', id, storage)[0]?.at ?? '');
    area.limitUnits = area.usedUnits;
    expect(writeMakingRoom(storage, place, 'x'.repeat(100)).ok).toBe(false);
    expect(area.getItem(place)).toBe('one');
  });

  test('a document that is being written takes the room of snapshots, and nothing is lost of what has none', () => {
    const tabs = new Tabs();
    const store = tabs.open();
    const [mine] = ids;
    store.create(mine, { id: mine, text: 'one' });
    const key = snapshotKey('brief', other, '2026-11-23T09:00:00.000Z');
    tabs.area.setItem(key, 'x'.repeat(400));
    tabs.area.limitUnits = tabs.area.usedUnits;
    store.change(mine, (note) => ({ ...note, text: 'a'.repeat(300) }));
    store.flushAll();
    expect(store.$saving.get()[mine]?.status).toBe('saved');
    expect(tabs.area.getItem(key)).toBeNull();
    expect(tabs.area.getItem(liveKey(mine))).toContain('aaa');
    store.change(mine, (note) => ({ ...note, text: 'b'.repeat(3000) }));
    store.flushAll();
    expect(store.$saving.get()[mine]).toEqual({ status: 'failed', reason: 'full' });
    expect(store.$documents.get()[mine]).toMatchObject({ value: { text: 'b'.repeat(3000) } });
    tabs.close();
  });
});
