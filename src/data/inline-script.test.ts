import { expect, test } from 'vitest';
import { inlinePageScript } from './inline-script.ts';

test('the inline script takes at most 2,048 bytes of a page, and ends no element', () => {
  expect(Buffer.byteLength(inlinePageScript)).toBeLessThanOrEqual(2_048);
  expect(Buffer.byteLength(inlinePageScript)).toBeGreaterThan(100);
  expect(inlinePageScript).not.toContain('</');
});
