import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every promise of SECURITY.md names a test, and the test is there', () => {
  const promised = readFileSync('SECURITY.md', 'utf8').split('## What is not promised')[0] ?? '';
  const rows = promised.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|promise) /.test(line));
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    const named = [...row.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length, row).toBeGreaterThan(0);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  }
});
