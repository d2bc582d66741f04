import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemChange } from './attempt-change.ts';
import { movedItems, readChange, SLIGHT, stillWeak } from './change-reading.ts';

function figure(before: number | null, after: number | null) {
  return { before, after, change: before === null || after === null ? null : after - before };
}
function item(id: string, before: number, after: number, pole: ItemChange['pole'] = null): ItemChange {
  return { id, type: pole === null ? 'agree' : 'pole', before, after, change: after - before, pole };
}
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a change between two figures', () => {
  test('goes up or down by the difference of the figures as they are shown', () => {
    expect(readChange(figure(44.6, 56.4), 10)).toEqual({ direction: 'up', points: 11 });
    expect(readChange(figure(70, 58), 10)).toEqual({ direction: 'down', points: 12 });
  });

  test('is none under the bound of what is slight, and where a figure is missing', () => {
    expect(readChange(figure(50, 59.4), SLIGHT.dimension)).toEqual({ direction: 'none', points: 9 });
    expect(readChange(figure(50, 60), SLIGHT.dimension).direction).toBe('up');
    expect(readChange(figure(null, 60), SLIGHT.dimension)).toEqual({ direction: 'none', points: 0 });
    expect(readChange(figure(60, null), SLIGHT.dimension)).toEqual({ direction: 'none', points: 0 });
  });

  test('reads alike on both sides of zero', () => {
    const side = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(side, side, (before, after) => {
        const [there, mirrored] = [readChange(figure(before, after), 10), readChange(figure(-before, -after), 10)];
        expect(mirrored.points).toBe(there.points);
        expect(mirrored.direction === 'none').toBe(there.direction === 'none');
      }),
    );
  });
});

describe('the items that moved most', () => {
  test('stand by how far they moved, up and down apart, five of each at most', () => {
    const up = [25, 75, 50, 25, 100, 25, 50].map((change, index) => item(`up-${index}`, 0, change));
    const down = [item('down-0', 50, 25), item('down-1', 100, 0)];
    const moved = movedItems([...up, item('same', 50, 50), ...down]);
    expect(ids(moved.up)).toEqual(['up-4', 'up-1', 'up-2', 'up-6', 'up-0']);
    expect(ids(moved.down)).toEqual(['down-1', 'down-0']);
  });

  test('a pole that went over the middle is neither better nor worse', () => {
    const swung = item('swung', 0, 50, { before: -100, after: 50 });
    const levelled = item('levelled', 0, 100, { before: 100, after: 0 });
    expect(movedItems([swung, levelled])).toEqual({ up: [levelled], down: [], swung: [swung] });
  });
});

describe('what is still weak', () => {
  const dimension = (id: string, before: number | null, after: number | null) => ({ id, ...figure(before, after) });

  test('was weak before, is weak now, and has not come noticeably further; the weakest first', () => {
    const dimensions = [
      dimension('stuck', 40, 44),
      dimension('worse', 45, 20),
      dimension('coming', 20, 45),
      dimension('fallen', 60, 40),
      dimension('risen', 40, 60),
      dimension('unknown', null, 30),
      dimension('lost', 30, null),
    ];
    expect(stillWeak({ dimensions })).toEqual(['worse', 'stuck']);
  });
});
