// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { storageAsObject } from './preference-engine.ts';

async function preferences() {
  vi.resetModules();
  return { ...(await import('./preferences.ts')), ...(await import('./brief-people.ts')) };
}

beforeEach(() => localStorage.clear());

describe('preferences', () => {
  test('have quiet beginnings', async () => {
    const { $requester, $allOnOnePage } = await preferences();
    expect([$requester.get(), $allOnOnePage.get()]).toEqual([{ name: '', department: '' }, false]);
    expect(localStorage.length).toBe(0);
  });

  test('are stored under keys of their own', async () => {
    const first = await preferences();
    first.rememberRequester({ name: 'А. Б.', department: 'sales' });
    first.showAllOnOnePage(true);
    expect(localStorage.getItem('parity:v1:pref:all-on-one-page')).toBe('yes');
    const { $requester, $allOnOnePage } = await preferences();
    expect($requester.get()).toEqual({ name: 'А. Б.', department: 'sales' });
    expect($allOnOnePage.get()).toBe(true);
    first.showAllOnOnePage(false);
    expect((await preferences()).$allOnOnePage.get()).toBe(false);
  });

  test.each(['{', 'null', '{"name":7}', '[]'])('that are stored as «%s» count as none', async (text) => {
    localStorage.setItem('parity:v1:pref:requester', text);
    const { $requester } = await preferences();
    expect($requester.get()).toEqual({ name: '', department: '' });
  });

  test('follow other tabs while they are shown', async () => {
    const { $allOnOnePage } = await preferences();
    const stop = $allOnOnePage.listen(() => {});
    const tell = (newValue: string | null) =>
      window.dispatchEvent(
        new StorageEvent('storage', { key: 'parity:v1:pref:all-on-one-page', newValue, storageArea: localStorage }),
      );
    tell('yes');
    expect($allOnOnePage.get()).toBe(true);
    tell(null);
    expect($allOnOnePage.get()).toBe(false);
    stop();
    cleanStores($allOnOnePage);
    tell('yes');
    expect($allOnOnePage.value).toBe(false);
  });
});

describe('who records decisions', () => {
  test('is nobody at first, and is remembered from then on', async () => {
    const first = await preferences();
    expect(first.$recorder.get()).toEqual({ role: '', name: '' });
    first.rememberRecorder({ role: 'contractor', name: 'A. B.' });
    expect((await preferences()).$recorder.get()).toEqual({ role: 'contractor', name: 'A. B.' });
  });

  test('is nobody when what is stored cannot be read', async () => {
    localStorage.setItem('parity:v1:pref:recorder', '{"role":7}');
    expect((await preferences()).$recorder.get()).toEqual({ role: '', name: '' });
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
