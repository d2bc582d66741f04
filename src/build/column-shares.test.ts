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

test('a column that is there to write in gets as much as a long question beside it', () => {
  const question = 'For whom, and on what occasion? One person, and the minute in which they will see it';
  const [label = 0, room = 0] = columnShares(['Question', ''], [[question, '']]);
  expect(room / (label + room)).toBeGreaterThan(0.45);
});

test('several columns to write in share that room, each with enough for a name', () => {
  const shares = columnShares(['Signed by', 'Name', 'Signature', 'Date'], [['Marketing', '', '', '']]);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  expect(new Set(shares.slice(1)).size).toBe(1);
  for (const share of shares.slice(1)) expect(share / whole).toBeGreaterThan(0.2);
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
