import { expect, test } from 'vitest';
import { verdictOf } from './bias.ts';

test.each([
  [{ sales: 50, marketing: 0 }, 60, 'lean-sales'],
  [{ sales: 50.1, marketing: 0 }, 60, 'strong-sales'],
  [{ sales: 41.66666666666667, marketing: 91.66666666666667 }, 60, 'lean-marketing'],
  [{ sales: 0, marketing: 51 }, 60, 'strong-marketing'],
  [{ sales: 0, marketing: 15 }, 60, 'balanced'],
  [{ sales: 15, marketing: 15 }, 60, 'contested'],
  [{ sales: 15, marketing: 14 }, 60, 'balanced'],
  [{ sales: 0, marketing: 0 }, 49.9, 'weak'],
  [{ sales: 0, marketing: 0 }, null, 'centre'],
  [null, 60, 'unknown'],
] as const)('the pulls %o at strength %s make %s', (pull, strength, verdict) => {
  expect(verdictOf(pull, strength)).toBe(verdict);
});
