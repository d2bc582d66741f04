// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { documentKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { keptCopyOf } from './copy-presence.ts';

beforeEach(() => localStorage.clear());

test('a kept copy is found by the id that the result came with', () => {
  const [own, copy] = [newId(), newId()];
  localStorage.setItem(documentKey('assessment', own), JSON.stringify({ data: { id: own } }));
  expect(keptCopyOf('theirs')).toBeNull();
  localStorage.setItem(documentKey('assessment', copy), JSON.stringify({ data: { id: copy, copyOf: 'theirs' } }));
  expect(keptCopyOf('theirs')).toBe(copy);
  expect(keptCopyOf(own)).toBeNull();
});
