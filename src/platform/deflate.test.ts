import { afterEach, describe, expect, test, vi } from 'vitest';
import { deflateBytes, inflateBytes } from './deflate.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('packing', () => {
  test('is undone by unpacking', async () => {
    const bytes = bytesOf('Буклет о серии «Склад» '.repeat(500));
    const packed = await deflateBytes(bytes);
    expect(packed?.length).toBeLessThan(bytes.length / 10);
    const unpacked = await inflateBytes(Uint8Array.from(packed ?? []), bytes.length);
    expect(unpacked).toEqual({ ok: true, value: bytes });
  });

  test('what swells beyond the limit is given up', async () => {
    const packed = Uint8Array.from((await deflateBytes(new Uint8Array(5_000_000))) ?? []);
    expect(packed.length).toBeLessThan(10_000);
    expect(await inflateBytes(packed, 1_000_000)).toEqual({ ok: false, problem: 'too-large' });
  });

  test('what is not packed, was cut, or has something behind it is told as damaged', async () => {
    const packed = Uint8Array.from((await deflateBytes(bytesOf('a brief'.repeat(50)))) ?? []);
    expect(await inflateBytes(bytesOf('no packed bytes'), 1000)).toEqual({ ok: false, problem: 'damaged' });
    expect(await inflateBytes(packed.slice(0, -3), 1000)).toEqual({ ok: false, problem: 'damaged' });
    expect(await inflateBytes(Uint8Array.from([...packed, 1, 2, 3]), 1000)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('is said to be missing where the browser has none', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await deflateBytes(bytesOf('a'))).toBeNull();
    expect(await inflateBytes(bytesOf('a'), 10)).toEqual({ ok: false, problem: 'unsupported' });
  });
});
