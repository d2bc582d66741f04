import { expect, test } from 'vitest';
import type { DimensionRow, ItemRow } from './comparison-rows.ts';
import { questionsToDiscuss } from './questions-to-discuss.ts';

function dimension(id: string, differences: Record<string, number | null>): DimensionRow {
  const items = Object.entries(differences).map(
    ([name, difference]): ItemRow => ({
      id: `${id}.${name}`,
      type: 'agree',
      sales: null,
      marketing: null,
      management: null,
      difference,
      marked: Math.abs(difference ?? 0) >= 25,
    }),
  );
  return { id, weight: 1, sales: null, marketing: null, management: null, gap: null, items };
}

test('the largest gaps are discussed, whatever their sign, at first one a dimension', () => {
  const rows = [
    dimension('goal', { one: 90, two: -95, three: 80 }),
    dimension('role', { one: 30 }),
    dimension('briefs', { one: -40, two: null }),
    dimension('blame', { one: 25 }),
  ];
  expect(questionsToDiscuss(rows)).toEqual(['goal.two', 'briefs.one', 'role.one']);
});

test('where few dimensions differ, one gives more than one question', () => {
  const rows = [dimension('goal', { one: 30, two: 50, three: -40, four: 35 }), dimension('role', { one: 25 })];
  expect(questionsToDiscuss(rows)).toEqual(['goal.two', 'role.one', 'goal.three']);
});

test('what is not marked is not discussed', () => {
  expect(questionsToDiscuss([dimension('goal', { one: 24, two: null })])).toEqual([]);
});

test('equal gaps stand in the order of the bank, however they were rounded', () => {
  const rows = [dimension('goal', { one: 33.33333333333333 }), dimension('role', { one: -33.333333333333336 })];
  expect(questionsToDiscuss(rows)).toEqual(['goal.one', 'role.one']);
});
