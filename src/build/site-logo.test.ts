import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLogo } from './site-logo.ts';

const folder = mkdtempSync(join(tmpdir(), 'parity-logo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: readonly number[]): string {
  const path = join(folder, name);
  writeFileSync(path, Uint8Array.from(bytes));
  return path;
}

/** The head of a PNG of a size; nothing after it is looked at. */
const png = (width: number, height: number) => [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255],
];
/** The head of a JPEG with a segment of another kind before the one that tells its size. */
const jpeg = (width: number, height: number) => [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
];

test('a PNG and a JPEG tell their size, whatever they are called', () => {
  expect(readLogo(file('a.png', png(300, 90)))).toMatchObject({ type: 'png', widthPx: 300, heightPx: 90 });
  expect(readLogo(file('b.png', jpeg(640, 200)))).toMatchObject({ type: 'jpg', widthPx: 640, heightPx: 200 });
});

describe('the build says what it expected of', () => {
  test.each([
    ['a file that is not there', () => join(folder, 'none.png'), /expected a file: .*none\.png is missing/],
    [
      'a drawing',
      () =>
        file(
          'c.png',
          [...'<svg xmlns="http'].map((sign) => sign.charCodeAt(0)),
        ),
      /a PNG or JPEG/,
    ],
    ['a JPEG that is cut off', () => file('d.jpg', [0xff, 0xd8, 0xff]), /a PNG or JPEG/],
    ['a picture too small to print', () => file('e.png', png(20, 16)), /32 to 4000 pixels: .* has 20 × 16/],
    ['a heavy one', () => file('f.png', [...png(300, 90), ...new Array(200_001).fill(0)]), /at most 200 kB: .* 201 kB/],
  ])('%s', (_name, path, expected) => {
    expect(() => readLogo(path())).toThrow(expected);
  });
});
