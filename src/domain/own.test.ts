import { expect, test } from 'vitest';
import { own } from './own.ts';

test('a record has what was put into it, and nothing that all objects have', () => {
  expect(own({ a: 1 }, 'a')).toBe(1);
  for (const key of ['b', 'constructor', 'toString', '__proto__']) expect(own({ a: 1 }, key)).toBeUndefined();
  expect(own(JSON.parse('{"constructor":2}'), 'constructor')).toBe(2);
});
