import { expect, test } from 'vitest';
import { resetZipTimes } from './zip-time.ts';

test('only a plain archive is touched', () => {
  expect(() => resetZipTimes(new Uint8Array(4))).toThrow('Not a plain ZIP archive');
  expect(() => resetZipTimes(new Uint8Array(40))).toThrow('Not a plain ZIP archive');
});

test('an archive without files stays as it is', () => {
  const archive = new Uint8Array(22);
  archive.set([0x50, 0x4b, 5, 6]);
  const before = archive.slice();
  resetZipTimes(archive);
  expect(archive).toEqual(before);
});
