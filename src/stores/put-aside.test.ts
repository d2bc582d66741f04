import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { putAside } from './put-aside.ts';

const KEY = 'parity:v1:brief:7d1f6c1e-3f0a-4b62-9a57-0c7f1f4f2b11';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each([
  ['stands still', 0],
  ['was set back', -86_400_000],
  ['goes on', 5],
])('what was put aside before is never written over, and stays the earlier, when the clock %s', (_name, passed) => {
  const area = new LimitedStorage();
  const storage = createStorage(() => area);
  const keys = ['first', 'second', 'third'].map((text, index) => {
    vi.setSystemTime(Date.parse('2026-11-23T09:10:00.000Z') + index * passed);
    area.setItem(KEY, text);
    const aside = putAside(storage, KEY, text);
    return aside.ok ? aside.value : '';
  });
  expect(keys.map((key) => area.getItem(key))).toEqual(['first', 'second', 'third']);
  expect([...keys].sort()).toEqual(keys);
  expect(area.getItem(KEY)).toBeNull();
});
