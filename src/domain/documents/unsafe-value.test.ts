import { expect, test } from 'vitest';
import { isUnsafe } from './unsafe-value.ts';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

test('keys that touch prototypes are found at any depth', () => {
  expect(isUnsafe(JSON.parse('{"a":[{"__proto__":1}]}'))).toBe(true);
  expect(isUnsafe(JSON.parse('{"constructor":1}'))).toBe(true);
  expect(isUnsafe({ a: [{ b: '__proto__' }], c: null })).toBe(false);
  expect(isUnsafe('prototype')).toBe(false);
});

test('28 levels are no harm, more of them are, and a hundred thousand are told without going down', () => {
  expect(isUnsafe(nested(28))).toBe(false);
  expect(isUnsafe({ a: 1, b: nested(28) })).toBe(true);
  expect(isUnsafe(nested(29))).toBe(true);
  expect(isUnsafe(nested(100_000))).toBe(true);
  expect(isUnsafe(Array(100_000).fill([]))).toBe(false);
});
