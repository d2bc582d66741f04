import { expect, test } from 'vitest';
import { copyLinkScript, inlinePageScript } from './inline-script.ts';

test('the inline scripts take at most 2,048 bytes of a page, and end no element', () => {
  for (const script of [inlinePageScript, copyLinkScript]) {
    expect(Buffer.byteLength(script)).toBeGreaterThan(100);
    expect(script).not.toContain('</');
  }
  expect(Buffer.byteLength(inlinePageScript + copyLinkScript)).toBeLessThanOrEqual(2_048);
});
