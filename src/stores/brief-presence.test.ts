// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { binKey, documentKey, quarantineKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { mayHoldBriefs } from './brief-presence.ts';

beforeEach(() => localStorage.clear());

describe('a browser', () => {
  test('without briefs is known to have none, whatever else it holds', () => {
    localStorage.setItem('parity:v1:pref:theme', 'dark');
    localStorage.setItem(documentKey('assessment', newId()), '{}');
    expect(mayHoldBriefs()).toBe(false);
  });

  test('holds a brief in use, in the bin or in quarantine', () => {
    const key = documentKey('brief', newId());
    for (const place of [key, binKey('brief', newId()), quarantineKey(key, '2026-11-23T09:00:00.000Z')]) {
      localStorage.clear();
      localStorage.setItem(place, '{}');
      expect(mayHoldBriefs()).toBe(true);
    }
  });

  test('that does not say may hold some', () => {
    vi.stubGlobal('localStorage', null);
    expect(mayHoldBriefs()).toBe(true);
    vi.unstubAllGlobals();
  });
});
