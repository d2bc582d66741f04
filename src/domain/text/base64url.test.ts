import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE64URL, fromBase64url, toBase64url } from './base64url.ts';

test('bytes come out as another implementation writes them, and back again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

test('every character stands for its place', () => {
  expect([...BASE64URL].map((_character, value) => toBase64url(Uint8Array.of(value << 2))[0]).join('')).toBe(BASE64URL);
});

test.each(['A', 'AAAAA', 'AB', 'A=', 'AA==', 'A A', 'AA+A', 'жук', 'AA\n'])('%j is no such text', (text) => {
  expect(fromBase64url(text)).toBeNull();
});
