/** How many, and how many of them were recorded afterwards. */
export interface Count {
  readonly n: number;
  readonly recorded: number;
}

/** Whatever is counted knows whether it was recorded afterwards. */
interface Countable {
  readonly isRecorded: boolean;
}

/** Counts a list. */
export function countOf(list: readonly Countable[]): Count {
  return { n: list.length, recorded: list.filter(({ isRecorded }) => isRecorded).length };
}

/** Counts a list by a key of its members, every known key in it. */
export function countBy<Key extends string, Member extends Countable>(
  keys: readonly Key[],
  list: readonly Member[],
  keyOf: (member: Member) => Key | null,
): Record<Key, Count> {
  const entries = keys.map((key) => [key, countOf(list.filter((member) => keyOf(member) === key))]);
  return Object.fromEntries(entries) as Record<Key, Count>;
}

/** From so many cases on a share may be told in per cent: of fewer, one case more would turn it over. */
const PERCENT_FROM = 10;

/** A share in whole per cent; null where there are too few cases for one. */
export function percentOf(n: number, of: number): number | null {
  return of < PERCENT_FROM ? null : Math.round((100 * n) / of);
}

/** From so many cases on the middle one says something. */
const MEDIAN_FROM = 3;

/** How lengths lie: the least, the middle (null of too few), the most. */
export interface Spread {
  readonly cases: number;
  readonly least: number;
  readonly median: number | null;
  readonly most: number;
}

/** The spread of lengths; null of none. */
export function spreadOf(lengths: readonly number[]): Spread | null {
  const sorted = [...lengths].sort((one, other) => one - other);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { cases: sorted.length, least, median: sorted.length < MEDIAN_FROM ? null : median, most };
}
