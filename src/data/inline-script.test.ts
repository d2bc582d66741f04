import { expect, test } from 'vitest';
import { inlinePageScript, inlineScript } from './inline-script.ts';

test('the inline script takes at most 2,048 bytes of a page, and ends no element', () => {
  expect(Buffer.byteLength(inlinePageScript)).toBeLessThanOrEqual(2_048);
  expect(Buffer.byteLength(inlinePageScript)).toBeGreaterThan(100);
  expect(inlinePageScript).not.toContain('</');
});

test('the worker is registered by its address under the base, and not at all where the site is not kept offline', () => {
  expect(inlineScript({ base: '/parity/', offline: true })).toContain('/parity/sw.js');
  expect(inlineScript({ base: '/parity/', offline: false })).not.toContain('sw.js');
});
