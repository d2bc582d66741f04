// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

async function preference() {
  vi.resetModules();
  return import('./shortcut-preference.ts');
}

beforeEach(() => localStorage.clear());

test('the single key works until it is switched off, under the key that every page reads', async () => {
  const { $slashKey, letSlashOpenSearch } = await preference();
  expect($slashKey.get()).toBe('on');
  letSlashOpenSearch(false);
  expect(localStorage.getItem('parity:v1:pref:shortcuts')).toBe('off');
  expect((await preference()).$slashKey.get()).toBe('off');
  letSlashOpenSearch(true);
  expect((await preference()).$slashKey.get()).toBe('on');
});

test('whatever else is stored counts as on', async () => {
  localStorage.setItem('parity:v1:pref:shortcuts', '{}');
  expect((await preference()).$slashKey.get()).toBe('on');
});
