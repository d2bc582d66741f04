import { expect, test } from 'vitest';
import { withNames } from './names.ts';

const names = { siteName: 'Parity', company: 'Polus', salesName: 'Key accounts', marketingName: 'Brand' };

test('names stand in their places however deep a text lies, and other places wait for their values', () => {
  const texts = { head: '{salesName}: {n}', more: { lede: '{siteName} at {company}, {marketingName}' }, count: 3 };
  expect(withNames(texts, names)).toEqual({
    head: 'Key accounts: {n}',
    more: { lede: 'Parity at Polus, Brand' },
    count: 3,
  });
});

test('a name is put in as it is written, whatever signs it holds', () => {
  expect(withNames('{salesName}', { ...names, salesName: 'R&D $& Co' })).toBe('R&D $& Co');
});
