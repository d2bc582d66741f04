/** Numbers that look random and are the same for the same seed: whatever a run brought about can be brought about again. */
export interface Chance {
  /** From 0 to just under 1. */
  next(): number;
  /** An integer from 0 to just under `limit`. */
  below(limit: number): number;
  /** One of several. */
  of<Value>(values: readonly Value[]): Value;
  /** True in that share of cases. */
  in(share: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, fast, even enough to choose by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    of(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to choose from');
      return value;
    },
    in: (share) => next() < share,
  };
}
