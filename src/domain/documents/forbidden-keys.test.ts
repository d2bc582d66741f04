import { expect, test } from 'vitest';
import { hasForbiddenKey } from './forbidden-keys.ts';

test('keys that touch prototypes are found at any depth', () => {
  expect(hasForbiddenKey(JSON.parse('{"a":[{"__proto__":1}]}'))).toBe(true);
  expect(hasForbiddenKey(JSON.parse('{"constructor":1}'))).toBe(true);
  expect(hasForbiddenKey({ a: [{ b: '__proto__' }], c: null })).toBe(false);
  expect(hasForbiddenKey('prototype')).toBe(false);
});
