import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnShares } from './column-shares.ts';

test('short columns stay as wide as their text, the longest gets what is left', () => {
  const [what = 0, when = 0, who = 0] = columnShares(
    ['What', 'When', 'Who'],
    [['A promise that takes a whole line of the page to be told, and then a half of the next one', '2 days', '']],
  );
  expect(what).toBeGreaterThan(4 * when);
  expect(who).toBeGreaterThan(when);
});

test('a column that is there to write in gets room, whatever its title', () => {
  const [label = 0, room = 0] = columnShares(['What we settled', ''], [['Who may order', '']]);
  expect(room).toBeGreaterThan(label);
});

test('no column is narrower than its longest word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 20 });
  const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const shares = columnShares(['', '', ''], table);
      shares.forEach((share, column) => {
        const words = table.flatMap((cells) => (cells[column] ?? '').split(' '));
        expect(share).toBeGreaterThanOrEqual(Math.max(...words.map((each) => each.length)));
      });
    }),
  );
});
