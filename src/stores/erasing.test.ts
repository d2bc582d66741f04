// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { eraseKeys } from './erasing.ts';

const KEY = 'parity:v1:pref:';
const [LONG, SHORT, NOTE] = [`${KEY}long`, `${KEY}short`, 'parity:v1:note:backup'];

function filled() {
  const area = new LimitedStorage();
  area.setItem(LONG, 'long '.repeat(20));
  area.setItem(SHORT, 'short');
  area.setItem(NOTE, 'earlier');
  const texts = () =>
    Object.fromEntries(
      Array.from({ length: area.length }, (_, n) => area.key(n) ?? '').map((key) => [key, area.getItem(key)]),
    );
  return { area, texts, storage: createStorage(() => area) };
}

const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Deletes everything; the function that takes it back. */
function erased({ storage }: ReturnType<typeof filled>) {
  const done = eraseKeys([LONG, SHORT, NOTE], storage);
  if (!done.ok) throw new Error(done.problem);
  return done.value;
}

describe('keys that were deleted for good', () => {
  test('come back as they were, in a full storage too', () => {
    const browser = filled();
    const before = browser.texts();
    browser.area.limitUnits = browser.area.usedUnits;
    const undo = erased(browser);
    expect(browser.texts()).toEqual({});
    expect(undo().ok).toBe(true);
    expect(browser.texts()).toEqual(before);
  });

  test('are all there when one of them cannot be deleted', () => {
    const { area, storage, texts } = filled();
    area.denied = true;
    expect(eraseKeys([LONG, SHORT], storage)).toEqual({ ok: false, problem: 'denied' });
    area.denied = false;
    expect(Object.keys(texts())).toHaveLength(3);
  });

  test('come back as far as there is room, and the rest later; until then the browser asks before the page is left', () => {
    const browser = filled();
    const before = browser.texts();
    const undo = erased(browser);
    browser.area.limitUnits = 90;
    expect(undo()).toEqual({ ok: false, problem: 'full' });
    expect(browser.texts()).toEqual({ [SHORT]: 'short', [NOTE]: 'earlier' });
    expect(asksBeforeLeaving()).toBe(true);
    browser.area.limitUnits = 900;
    expect(undo().ok).toBe(true);
    expect(browser.texts()).toEqual(before);
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('leave what has taken their place, and are put aside beside it, once', () => {
    const browser = filled();
    const undo = erased(browser);
    browser.area.setItem(SHORT, 'of another tab');
    browser.area.setItem(NOTE, 'later');
    for (let time = 0; time < 2; time += 1) expect(undo().ok).toBe(true);
    const { [SHORT]: there, [NOTE]: note, [LONG]: long, ...aside } = browser.texts();
    expect([there, note, long]).toEqual(['of another tab', 'later', 'long '.repeat(20)]);
    expect(Object.values(aside)).toEqual(['short']);
    expect(Object.keys(aside)[0]).toContain(`quarantine:${SHORT}`);
  });
});
