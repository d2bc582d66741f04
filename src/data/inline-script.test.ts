import { expect, test } from 'vitest';
import { copyLinkScript, inlineHomeScript, inlinePageScript, inlineScript, notFoundScript } from './inline-script.ts';

test('the inline scripts take at most 2,048 bytes of a page, and end no element', () => {
  for (const script of [inlinePageScript, copyLinkScript, notFoundScript]) {
    expect(Buffer.byteLength(script)).toBeGreaterThan(100);
    expect(script).not.toContain('</');
  }
  for (const own of [copyLinkScript, inlineHomeScript, notFoundScript])
    expect(Buffer.byteLength(inlinePageScript + own)).toBeLessThanOrEqual(2_048);
});

test('the worker is registered by its address under the base, and not at all where the site is not kept offline', () => {
  expect(inlineScript({ base: '/parity/', offline: true })).toContain('/parity/sw.js');
  expect(inlineScript({ base: '/parity/', offline: false })).not.toContain('sw.js');
});
