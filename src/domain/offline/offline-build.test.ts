import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cachePrefix, digestOf, languageAt, type OfflineBuild } from './offline-build.ts';

const build: OfflineBuild = {
  id: 'a',
  base: '/parity/',
  shared: {},
  languages: [
    { prefix: '', files: {} },
    { prefix: 'en/', files: {} },
  ],
};

test.each([
  ['', ''],
  ['guide/why/', ''],
  ['entry/', ''],
  ['en/', 'en/'],
  ['en/guide/why/', 'en/'],
])('the path «%s» belongs to the language under «%s»', (path, prefix) => {
  expect(languageAt(build, path).prefix).toBe(prefix);
});

test('a digest is the beginning of the SHA-256 of the content', async () => {
  const content = new TextEncoder().encode('Паритет');
  expect(await digestOf(content)).toBe(createHash('sha256').update(content).digest('base64').slice(0, 12));
});

test('no name of a cache of one site begins as those of another on the same origin', () => {
  expect(cachePrefix('/parity/').startsWith(cachePrefix('/'))).toBe(false);
  expect(cachePrefix('/parity-old/').startsWith(cachePrefix('/parity/'))).toBe(false);
});
