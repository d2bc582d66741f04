import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { isCompressedCopy, layCompressed } from './precompress.ts';

const root = mkdtempSync(join(tmpdir(), 'parity-packed-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a text has a brotli and a gzip copy beside it, a picture none', async () => {
  writeFileSync(join(root, 'a.html'), 'Паритет '.repeat(100));
  writeFileSync(join(root, 'a.png'), 'PNG');
  await layCompressed(root);
  const text = readFileSync(join(root, 'a.html'));
  expect(brotliDecompressSync(readFileSync(join(root, 'a.html.br')))).toEqual(text);
  expect(gunzipSync(readFileSync(join(root, 'a.html.gz')))).toEqual(text);
  expect(existsSync(join(root, 'a.png.br')) || existsSync(join(root, 'a.png.gz'))).toBe(false);
});

test('only copies are taken for copies', () => {
  expect(['a.html.br', 'sw.js.gz', 'a/b.md.gz'].every(isCompressedCopy)).toBe(true);
  expect(['a.html', 'br.txt', 'gz/a.js', 'abr'].some(isCompressedCopy)).toBe(false);
});
