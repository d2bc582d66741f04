// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { LimitedStorage } from './limited-storage.fixture.ts';
import { browserStorage, createStorage, type ForeignChange } from './storage.ts';

const denied = { ok: false, problem: 'denied' };
const full = { ok: false, problem: 'full' };
const done = { ok: true, value: undefined };

describe('the storage of the browser', () => {
  beforeEach(() => localStorage.clear());

  test('gives back what was written, and null for what was not', () => {
    expect(browserStorage.write('parity:v1:a', 'текст')).toEqual(done);
    expect(browserStorage.read('parity:v1:a')).toEqual({ ok: true, value: 'текст' });
    expect(browserStorage.read('parity:v1:b')).toEqual({ ok: true, value: null });
  });

  test('lists keys by their beginning and leaves foreign keys out', () => {
    localStorage.setItem('theirs', '1');
    browserStorage.write('parity:v1:a', '1');
    browserStorage.write('parity:v1:b', '2');
    const keys = browserStorage.keys('parity:v1:');
    expect(keys.ok && keys.value.sort()).toEqual(['parity:v1:a', 'parity:v1:b']);
  });

  test('reports what other tabs do to it, and nothing of the session storage', () => {
    const changes: ForeignChange[] = [];
    const stop = browserStorage.watch((change) => changes.push(change));
    const change = { key: 'parity:v1:a', oldValue: null, newValue: '1' };
    window.dispatchEvent(new StorageEvent('storage', { ...change, storageArea: localStorage }));
    window.dispatchEvent(new StorageEvent('storage', { ...change, storageArea: sessionStorage }));
    stop();
    window.dispatchEvent(new StorageEvent('storage', { ...change, storageArea: localStorage }));
    expect(changes).toEqual([change]);
  });
});

describe('a storage that refuses', () => {
  test.each([
    ['null', () => null],
    ['undefined', () => undefined],
    [
      'an exception',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('is denied when access gives %s', (_name, area) => {
    const storage = createStorage(area);
    expect(storage.read('a')).toEqual(denied);
    expect(storage.write('a', '1')).toEqual(denied);
    expect(storage.remove('a')).toEqual(denied);
    expect(storage.keys('')).toEqual(denied);
    expect(storage.move('a', 'b', '1')).toEqual(denied);
  });

  test('keeps the old value when the new one finds no room', () => {
    const area = new LimitedStorage();
    const storage = createStorage(() => area);
    storage.write('a', 'short');
    area.limitUnits = 10;
    expect(storage.write('a', 'much too long')).toEqual(full);
    expect(storage.read('a')).toEqual({ ok: true, value: 'short' });
  });

  test('does not say «saved» when something else was stored', () => {
    const area = new LimitedStorage();
    area.keepsUnits = 3;
    expect(createStorage(() => area).write('a', 'longer')).toEqual({ ok: false, problem: 'mismatch' });
  });
});

describe('moving a text', () => {
  function filled(spareUnits: number) {
    const area = new LimitedStorage();
    const storage = createStorage(() => area);
    storage.write('old', '0123456789');
    area.limitUnits = area.usedUnits + spareUnits;
    return { area, storage };
  }

  test('leaves it under the new key only, and tells that room was freed', () => {
    const { area, storage } = filled(100);
    let freed = 0;
    const stop = storage.onFreed(() => {
      freed += 1;
    });
    expect(storage.move('old', 'new', '0123456789')).toEqual(done);
    expect([area.getItem('old'), area.getItem('new')]).toEqual([null, '0123456789']);
    stop();
    storage.remove('new');
    expect(freed).toBe(1);
  });

  test('works in a full storage, where both would find no room', () => {
    const { area, storage } = filled(0);
    expect(storage.move('old', 'new', '0123456789')).toEqual(done);
    expect([area.getItem('old'), area.getItem('new')]).toEqual([null, '0123456789']);
  });

  test('puts the old text back when there is no room for the new one at all', () => {
    const { area, storage } = filled(0);
    expect(storage.move('old', 'a longer key', '0123456789')).toEqual(full);
    expect([area.getItem('old'), area.getItem('a longer key')]).toEqual(['0123456789', null]);
  });
});
