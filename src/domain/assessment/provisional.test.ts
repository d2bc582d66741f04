import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsInScope } from './bank.ts';
import { missingInputs } from './provisional.ts';
import { scoreAssessment } from './score.ts';
import { answersOf, anyAnswers, anyMode, bank } from './vectors.fixture.ts';

const ideal = answersOf('ideal');

function withUnknown(isUnknown: (item: { id: string; dimension: string; type: string }) => boolean) {
  const unknown = itemsInScope(bank, 'full').filter(isUnknown);
  const answers = { ...ideal, ...Object.fromEntries(unknown.map(({ id }) => [id, 'unknown' as const])) };
  return missingInputs(scoreAssessment(bank, answers, 'full'));
}

test('nothing is missing where every cap could be tried, or there is no level', () => {
  expect(withUnknown(() => false)).toEqual([]);
  expect(withUnknown(() => true)).toEqual([]);
});

test('what a cap would be measured by is missing where it is not known', () => {
  expect(withUnknown(({ dimension }) => dimension === 'briefs')).toEqual(['briefs']);
  expect(withUnknown(({ type }) => type === 'pole')).toEqual(['structure', 'bias']);
});

test('something is missing exactly where the level is provisional', () => {
  fc.assert(
    fc.property(anyAnswers, anyMode, (answers, mode) => {
      const score = scoreAssessment(bank, answers, mode);
      expect(missingInputs(score).length > 0).toBe(score.provisional);
    }),
  );
});
