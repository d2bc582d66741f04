/** Numbers of one kind, one a run, in the order in which they were taken. */
export type Runs = readonly number[];

export type Unit = 's' | 'ms' | 'bytes' | 'MB' | 'shift' | '×';

/** What one figure is held against: its own median, or how it stands to its reference. */
export type Limit = { readonly of: 'median' | 'ratio'; readonly most: number };

/** One row of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly runs: Runs;
  /** What was measured in turn with it, in the same run of the program. */
  readonly reference?: { readonly name: string; readonly runs: Runs };
  readonly limit?: Limit;
}

/** The middle one of some numbers, of two the mean. NaN of none. */
export function median(runs: Runs): number {
  const sorted = [...runs].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The number that so many of a hundred do not exceed (nearest rank). NaN of none. */
export function percentile(runs: Runs, share: number): number {
  const sorted = [...runs].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN;
}

/** How many times the reference a figure is, by their medians; undefined without a reference. */
export function ratioOf({ runs, reference }: Figure): number | undefined {
  return reference && median(runs) / median(reference.runs);
}

/** Whether a figure is within its limit; undefined where it has none. */
export function holds(figure: Figure): boolean | undefined {
  const { limit } = figure;
  if (limit === undefined) return undefined;
  const value = limit.of === 'ratio' ? ratioOf(figure) : median(figure.runs);
  return value !== undefined && value <= limit.most;
}

/**
 * Runs some measures in turn, so many rounds, and gives the numbers of each by its name. The order turns round from
 * round to round: who comes first has no advantage.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measures) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) found[name].push(await measures[name]());
  return found;
}
