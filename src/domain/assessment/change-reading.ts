import type { AttemptChange, FigureChange, ItemChange } from './attempt-change.ts';
import { reaches } from './numbers.ts';

/** A change of fewer points says nothing: of the whole strength, and of a dimension or the bias. */
export const SLIGHT = { strength: 5, dimension: 10, bias: 10 } as const;

const WEAK = 50;
const MOST_MOVED = 5;

/** A change as people read it: `none` when it is slight or not known. */
export interface ReadChange {
  readonly direction: 'up' | 'down' | 'none';
  /** The difference of the figures as they are shown, a whole number. */
  readonly points: number;
}

/** Reads a change between figures as they are shown, so that before, after and the difference agree. */
export function readChange({ before, after }: FigureChange, slight: number): ReadChange {
  if (before === null || after === null) return { direction: 'none', points: 0 };
  const difference = wholeOf(after) - wholeOf(before);
  const points = Math.abs(difference);
  if (points < slight) return { direction: 'none', points };
  return { direction: difference > 0 ? 'up' : 'down', points };
}

/** Rounds away from zero at a half on both sides, so that a bias to either side reads alike. */
function wholeOf(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

export interface MovedItems {
  readonly up: readonly ItemChange[];
  readonly down: readonly ItemChange[];
  /** Poles that went over the middle: neither better nor worse, but to the other side. */
  readonly swung: readonly ItemChange[];
}

/** The items that moved most, at most five of a kind, the farthest first. */
export function movedItems(items: readonly ItemChange[]): MovedItems {
  const swung = items.filter(({ pole }) => pole !== null && pole.before * pole.after < 0);
  const others = items.filter((item) => !swung.includes(item));
  return {
    up: farthest(others.filter(({ change }) => change > 0)),
    down: farthest(others.filter(({ change }) => change < 0)),
    swung: swung.slice(0, MOST_MOVED),
  };
}

function farthest(items: readonly ItemChange[]): ItemChange[] {
  return [...items].sort((one, other) => Math.abs(other.change) - Math.abs(one.change)).slice(0, MOST_MOVED);
}

/** The dimensions that were weak before and still are, without having come noticeably further; the weakest first. */
export function stillWeak({ dimensions }: Pick<AttemptChange, 'dimensions'>): string[] {
  return dimensions
    .flatMap(({ id, before, after, change }) =>
      before === null || after === null || reaches(before, WEAK) || reaches(after, WEAK)
        ? []
        : [{ id, after, risen: readChange({ before, after, change }, SLIGHT.dimension).direction === 'up' }],
    )
    .filter(({ risen }) => !risen)
    .sort((one, other) => one.after - other.after)
    .map(({ id }) => id);
}
