// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { storageAsObject } from './preference-engine.ts';

async function preferences() {
  vi.resetModules();
  return await import('./preferences.ts');
}

beforeEach(() => localStorage.clear());

describe('preferences', () => {
  test('have quiet beginnings', async () => {
    const { $theme, $requester, $allOnOnePage } = await preferences();
    expect([$theme.get(), $requester.get(), $allOnOnePage.get()]).toEqual([
      'system',
      { name: '', department: '' },
      false,
    ]);
    expect(localStorage.length).toBe(0);
  });

  test('are stored under their keys, the theme as a plain word', async () => {
    const first = await preferences();
    first.chooseTheme('dark');
    first.rememberRequester({ name: 'А. Б.', department: 'sales' });
    first.showAllOnOnePage(true);
    expect(localStorage.getItem('parity:v1:pref:theme')).toBe('dark');
    const { $theme, $requester, $allOnOnePage } = await preferences();
    expect($theme.get()).toBe('dark');
    expect($requester.get()).toEqual({ name: 'А. Б.', department: 'sales' });
    expect($allOnOnePage.get()).toBe(true);
    first.showAllOnOnePage(false);
    expect((await preferences()).$allOnOnePage.get()).toBe(false);
  });

  test.each(['{', 'null', '{"name":7}', '[]'])('that are stored as «%s» count as none', async (text) => {
    localStorage.setItem('parity:v1:pref:requester', text);
    localStorage.setItem('parity:v1:pref:theme', text);
    const { $theme, $requester } = await preferences();
    expect([$theme.get(), $requester.get()]).toEqual(['system', { name: '', department: '' }]);
  });

  test('follow other tabs while they are shown', async () => {
    const { $theme } = await preferences();
    const stop = $theme.listen(() => {});
    const tell = (newValue: string | null) =>
      window.dispatchEvent(
        new StorageEvent('storage', { key: 'parity:v1:pref:theme', newValue, storageArea: localStorage }),
      );
    tell('light');
    expect($theme.get()).toBe('light');
    tell(null);
    expect($theme.get()).toBe('system');
    stop();
    cleanStores($theme);
    tell('dark');
    expect($theme.value).toBe('system');
  });
});

describe('a storage that refuses preferences', () => {
  test('still lets them hold until the page is left', () => {
    const area = new LimitedStorage();
    const engine = storageAsObject(createStorage(() => area));
    engine['parity:v1:pref:theme'] = 'light';
    area.limitUnits = area.usedUnits;
    engine['parity:v1:pref:theme'] = 'system';
    expect(engine['parity:v1:pref:theme']).toBe('system');
    expect('parity:v1:pref:theme' in engine).toBe(true);
    area.denied = true;
    engine['parity:v1:pref:requester'] = '{}';
    expect(engine['parity:v1:pref:requester']).toBe('{}');
    expect(engine['parity:v1:pref:other']).toBeUndefined();
    delete engine['parity:v1:pref:requester'];
    expect('parity:v1:pref:requester' in engine).toBe(false);
  });
});
