import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUntrustedJson } from './untrusted-json.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON from outside', () => {
  test('is parsed, with or without a byte order mark', () => {
    expect(parseUntrustedJson('{"a":[1]}', 100)).toEqual({ ok: true, value: { a: [1] } });
    expect(parseUntrustedJson('\uFEFF{"a":1}', 100)).toEqual({ ok: true, value: { a: 1 } });
  });

  test('is measured in bytes of UTF-8', () => {
    expect(parseUntrustedJson('"жж"', 6)).toEqual({ ok: true, value: 'жж' });
    expect(parseUntrustedJson('"жж"', 5)).toEqual({ ok: false, problem: 'too-large' });
    expect(parseUntrustedJson('"aaaa"', 5)).toEqual({ ok: false, problem: 'too-large' });
  });

  test('may be 32 levels deep and no deeper, even when it is endless', () => {
    expect(parseUntrustedJson(nested(32), 1000).ok).toBe(true);
    expect(parseUntrustedJson(nested(33), 1000)).toEqual({ ok: false, problem: 'too-deep' });
    expect(parseUntrustedJson(nested(500_000), 2_000_000)).toEqual({ ok: false, problem: 'too-deep' });
    expect(parseUntrustedJson('{"a":'.repeat(33), 1000)).toEqual({ ok: false, problem: 'too-deep' });
  });

  test('counts no brackets inside texts, and no neighbours', () => {
    expect(parseUntrustedJson(JSON.stringify(`\\"${'['.repeat(40)}`), 1000).ok).toBe(true);
    expect(parseUntrustedJson(JSON.stringify(Array(40).fill([[]])), 1000).ok).toBe(true);
  });

  test('that is none is told of', () => {
    expect(parseUntrustedJson('{a:1}', 100)).toEqual({ ok: false, problem: 'not-json' });
    expect(parseUntrustedJson('', 100)).toEqual({ ok: false, problem: 'not-json' });
  });

  test('reads as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(parseUntrustedJson(text, 1_000_000)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
});
