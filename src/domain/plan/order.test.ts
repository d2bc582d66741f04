import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endPosition, inOrder, moveOnePlace, type Placed, positionBetween } from './order.ts';

const at = '2026-11-23T09:10:00.000Z';
const placed = (id: string, position: number, createdAt = at): Placed => ({ id, position, createdAt });
const idsOf = (actions: readonly Placed[]) => inOrder(actions).map(({ id }) => id);

function moved(actions: readonly Placed[], id: string, step: -1 | 1): Placed[] {
  const positions = moveOnePlace(inOrder(actions), id, step);
  return actions.map((action) => ({ ...action, position: positions[action.id] ?? action.position }));
}

const position = fc.oneof(
  fc.constantFrom(1, 2, 3),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
);
const plan = fc
  .array(fc.tuple(position, fc.constantFrom(at, '2026-11-23T12:10:00+03:00', '2026-11-24T09:10:00.000Z')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => rows.map(([number, createdAt], index) => placed(`a${index}`, number, createdAt)));

describe('the order of a plan', () => {
  test('is by position; equal ones stand by age, then by id, whatever order they come in', () => {
    const early = '2026-11-22T09:10:00.000Z';
    const actions = [placed('c', 1), placed('b', 1), placed('a', 2), placed('d', 1, early), placed('b', 1)];
    expect(idsOf(actions)).toEqual(['d', 'b', 'b', 'c', 'a']);
    fc.assert(
      fc.property(plan, (rows) => {
        expect(idsOf([...rows].reverse())).toEqual(idsOf(rows));
      }),
    );
  });

  test('takes a new one at its end', () => {
    expect(endPosition([])).toBe(1);
    expect(endPosition([placed('a', 4.5), placed('b', -2)])).toBe(5.5);
  });

  test('leaves room between neighbours, until numbers have none', () => {
    expect(positionBetween(1, 2)).toBe(1.5);
    expect(positionBetween(null, 1)).toBe(0);
    expect(positionBetween(3, null)).toBe(4);
    expect(positionBetween(null, null)).toBe(1);
    expect(positionBetween(1, 1)).toBeNull();
    expect(positionBetween(1, 1 + Number.EPSILON)).toBeNull();
    expect(positionBetween(Number.MAX_VALUE, null)).toBeNull();
  });
});

describe('moving an action', () => {
  test('writes its own position alone', () => {
    const actions = [placed('a', 1), placed('b', 2), placed('c', 3)];
    expect(moveOnePlace(actions, 'c', -1)).toEqual({ c: 1.5 });
    expect(moveOnePlace(actions, 'a', 1)).toEqual({ a: 2.5 });
  });

  test('numbers all anew where there is no room', () => {
    const actions = [placed('a', 1), placed('b', 1), placed('c', 1)];
    expect(moveOnePlace(actions, 'c', -1)).toEqual({ c: 2, b: 3 });
  });

  test('goes nowhere from the end, and an unknown one nowhere at all', () => {
    const actions = [placed('a', 1), placed('b', 2)];
    expect([moveOnePlace(actions, 'a', -1), moveOnePlace(actions, 'b', 1), moveOnePlace(actions, 'z', 1)]).toEqual([
      {},
      {},
      {},
    ]);
  });

  test('changes places with the neighbour and with nobody else, whatever the positions are', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (actions, pick, step) => {
        const before = idsOf(actions);
        const from = pick % before.length;
        const to = from + step;
        const expected = [...before];
        if (expected[to] !== undefined) [expected[from], expected[to]] = [before[to] ?? '', before[from] ?? ''];
        expect(idsOf(moved(actions, before[from] ?? '', step))).toEqual(expected);
      }),
    );
  });

  test('goes on working after hundreds of moves between the same two', () => {
    let actions = [placed('a', 1), placed('b', 2), placed('c', 3)];
    for (let round = 0; round < 300; round += 1) {
      const before = idsOf(actions);
      actions = moved(actions, before[2] ?? '', -1);
      expect(idsOf(actions)).toEqual([before[0], before[2], before[1]]);
    }
  });
});
