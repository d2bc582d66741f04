import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredChange } from '#domain/documents/restore-changes.ts';
import { TAKEN_BACK_KEY } from '#domain/documents/storage-notes.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { changesUnderWay, takeBackChanges } from './changes-journal.ts';
import { settleChanges, whenSettled } from './interrupted-changes.ts';
import { changeAll } from './stored-changes.ts';

const KEY = 'parity:v1:pref:';
const before: Record<string, string> = {
  [`${KEY}kept`]: 'kept',
  [`${KEY}short`]: 'short',
  [`${KEY}long`]: 'long '.repeat(9),
  portal: 'x',
};
/** A replaced text is kept under another key, as restoring does. */
const changes: StoredChange[] = [
  { key: `${KEY}long`, before: before[`${KEY}long`] ?? '', text: 'less' },
  { key: `${KEY}short`, before: 'short', text: 'much longer than before' },
  { key: `${KEY}new`, before: null, text: 'new' },
  { key: `${KEY}kept-short`, before: null, text: 'short' },
  { key: `${KEY}kept-long`, before: null, text: before[`${KEY}long`] ?? '' },
];
const after = { ...before, ...Object.fromEntries(changes.map(({ key, text }) => [key, text])) };

/** Refuses from the n-th write on: once, or until it is allowed again. */
class FailingStorage extends LimitedStorage {
  writesLeft = Number.POSITIVE_INFINITY;
  isFull = false;

  override setItem(key: string, text: string): void {
    if (this.writesLeft === 0) {
      if (this.isFull) this.writesLeft = Number.POSITIVE_INFINITY;
      else this.denied = true;
      if (this.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    this.writesLeft -= 1;
    super.setItem(key, text);
  }
}

function begin() {
  const area = new FailingStorage();
  for (const [key, text] of Object.entries(before)) area.setItem(key, text);
  const texts = () =>
    Object.fromEntries(
      Array.from({ length: area.length }, (_, n) => area.key(n) ?? '').map((key) => [key, area.getItem(key)]),
    );
  return { area, storage: createStorage(() => area), texts };
}

describe('changes that belong together', () => {
  test('are all made', () => {
    const { storage, texts } = begin();
    expect(changeAll(changes, storage)).toEqual({ ok: true, value: undefined });
    expect(texts()).toEqual(after);
  });

  test('are not begun when something else lies there than was expected', () => {
    const { area, storage, texts } = begin();
    area.setItem(`${KEY}new`, 'of another tab');
    const found = texts();
    expect(changeAll(changes, storage)).toEqual({ ok: false, problem: 'changed' });
    expect(texts()).toEqual(found);
  });

  // The note of what is about to be changed is the first write.
  test.each([0, 1, 2, 3, 4, 5])('change nothing when write %i finds the storage full', (at) => {
    const { area, storage, texts } = begin();
    Object.assign(area, { writesLeft: at, isFull: true });
    expect(changeAll(changes, storage)).toEqual({ ok: false, problem: 'full' });
    expect(texts()).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5])('change nothing when access is taken away at write %i, once it is given back', (at) => {
    const { area, storage, texts } = begin();
    area.writesLeft = at;
    expect(changeAll(changes, storage)).toEqual({ ok: false, problem: 'denied' });
    expect(takeBackChanges(storage)).toBe(false);
    Object.assign(area, { denied: false, writesLeft: Number.POSITIVE_INFINITY });
    expect(takeBackChanges(storage)).toBe(true);
    expect(texts()).toEqual(before);
    expect(changesUnderWay(storage)).toBe('none');
  });

  test.each([20, 60, 100, 140, 180, 220, 260])('fit in a storage with room for %i more, or change nothing', (room) => {
    const { area, storage, texts } = begin();
    area.limitUnits = area.usedUnits + room;
    const done = changeAll(changes, storage);
    expect(texts()).toEqual(done.ok ? after : before);
  });

  test('that only remove need no room', () => {
    const { area, storage, texts } = begin();
    area.limitUnits = area.usedUnits;
    const erasing = Object.entries(before).map(([key, text]) => ({ key, before: text, text: null }));
    expect(changeAll(erasing, storage).ok).toBe(true);
    expect(texts()).toEqual({});
  });

  test('and were broken off leave alone what somebody has worked on since', () => {
    const { area, storage, texts } = begin();
    area.writesLeft = 5;
    changeAll(changes, storage);
    Object.assign(area, { denied: false, writesLeft: Number.POSITIVE_INFINITY });
    area.setItem(`${KEY}new`, 'worked on');
    area.setItem(`${KEY}short`, 'worked on');
    takeBackChanges(storage);
    expect(texts()).toEqual({
      ...before,
      [`${KEY}new`]: 'worked on',
      [`${KEY}short`]: 'worked on',
      [`${KEY}kept-short`]: 'short',
    });
  });

  test.each([
    '{',
    '7',
    'null',
    '{"steps":[["portal","1-1"]]}',
    '{"steps":[[1,2]]}',
    '{"steps":[["parity:v1:pref:kept"]]}',
  ])('are noted in a text of which nothing is believed: %s', (noted) => {
    const { area, storage, texts } = begin();
    area.setItem('parity:v1:note:changing', noted);
    expect(takeBackChanges(storage)).toBe(true);
    expect(texts()).toEqual(before);
  });
});

describe('changes that a killed tab left half made', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00Z') });
  });
  afterEach(() => vi.useRealTimers());

  /** Makes the first two changes, then the tab is gone. */
  function breakOff() {
    const tab = begin();
    tab.area.writesLeft = 3;
    changeAll(changes, tab.storage);
    Object.assign(tab.area, { denied: false, writesLeft: Number.POSITIVE_INFINITY });
    return tab;
  }

  test('are given three seconds, in which another tab may be making them and nothing else is changed', () => {
    const { storage, texts } = breakOff();
    const found = texts();
    const other: StoredChange = { key: `${KEY}other`, before: null, text: 'other' };
    vi.advanceTimersByTime(2_900);
    expect(settleChanges(storage)).toBe(false);
    expect(changeAll([other], storage)).toEqual({ ok: false, problem: 'changed' });
    expect(texts()).toEqual(found);
    vi.advanceTimersByTime(200);
    expect(changeAll([other], storage).ok).toBe(true);
    expect(texts()).toMatchObject({ ...before, [`${KEY}other`]: 'other' });
    expect(changesUnderWay(storage)).toBe('none');
  });

  test('are taken back also when the clock was set back meanwhile', () => {
    const { storage, texts } = breakOff();
    vi.setSystemTime(Date.parse('2025-01-01T00:00:00Z'));
    expect(settleChanges(storage)).toBe(true);
    expect(texts()).toMatchObject(before);
  });

  test('are noted as taken back, for the page that tells it', () => {
    const { storage, texts } = breakOff();
    vi.advanceTimersByTime(4_000);
    settleChanges(storage);
    expect(texts()).toEqual({ ...before, [TAKEN_BACK_KEY]: '2026-03-01T10:00:04.000Z' });
  });

  test('are waited for, whichever tab takes them back', () => {
    const { storage } = breakOff();
    const then = vi.fn();
    whenSettled(then, storage);
    vi.advanceTimersByTime(2_500);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_500);
    expect(then).toHaveBeenCalledExactlyOnceWith(true);
    whenSettled(then, storage);
    expect(then).toHaveBeenLastCalledWith(false);
  });

  test('are waited for no longer when nobody asks any more', () => {
    const { storage } = breakOff();
    const then = vi.fn();
    whenSettled(then, storage)();
    vi.advanceTimersByTime(9_000);
    expect(then).not.toHaveBeenCalled();
  });
});
