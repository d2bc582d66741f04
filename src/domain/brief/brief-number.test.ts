import { expect, test } from 'vitest';
import { nextNumber } from './brief-number.ts';

test('the first brief of a year is number one', () => {
  expect(nextNumber([], 2026)).toBe('2026-001');
  expect(nextNumber([{ number: '2025-041' }, {}], 2026)).toBe('2026-001');
});

test('the next number follows the highest of the year, gaps stay', () => {
  expect(nextNumber([{ number: '2026-002' }, { number: ' 2026-014 ' }], 2026)).toBe('2026-015');
  expect(nextNumber([{ number: '2026-999' }], 2026)).toBe('2026-1000');
});

test('a number in a way of its own counts for nothing', () => {
  expect(nextNumber([{ number: 'МК-14' }, { number: '2026/7' }, { number: '2026-014-б' }], 2026)).toBe('2026-001');
});
