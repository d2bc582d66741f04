// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { binKey, documentKey, quarantineKey, snapshotKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { holds, mayHold } from './presence.ts';

beforeEach(() => localStorage.clear());

describe('a browser', () => {
  test('without briefs is known to have none, whatever else it holds', () => {
    localStorage.setItem('parity:v1:pref:theme', 'dark');
    localStorage.setItem(documentKey('assessment', newId()), '{}');
    localStorage.setItem(snapshotKey('brief', newId(), '2026-11-23T09:00:00.000Z'), '{}');
    expect(mayHold('brief')).toBe(false);
  });

  test('holds a brief in use, in the bin or in quarantine', () => {
    const key = documentKey('brief', newId());
    for (const place of [key, binKey('brief', newId()), quarantineKey(key, '2026-11-23T09:00:00.000Z')]) {
      localStorage.clear();
      localStorage.setItem(place, '{}');
      expect(mayHold('brief')).toBe(true);
    }
  });

  test('that does not say may hold some', () => {
    vi.stubGlobal('localStorage', null);
    expect(mayHold('brief')).toBe(true);
    vi.unstubAllGlobals();
  });

  test('holds a document as long as it is in use, whether it can be read or not', () => {
    const id = newId();
    expect(holds('assessment', id)).toBe(false);
    expect(holds('assessment', 'no id at all')).toBe(false);
    localStorage.setItem(documentKey('assessment', id), 'not json');
    expect(holds('assessment', id)).toBe(true);
    localStorage.clear();
    localStorage.setItem(binKey('assessment', id), '{}');
    expect(holds('assessment', id)).toBe(false);
  });
});
