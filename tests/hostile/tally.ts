/** Counts what came of inputs, by intake and outcome. */
export interface Tally {
  add(intake: string, outcome: string): void;
  /** A line for each intake: how many, how many accepted, and the refusals by their reason. */
  lines(): string[];
  total(): number;
}

export function createTally(): Tally {
  const counts = new Map<string, Map<string, number>>();
  const sum = (outcomes: Map<string, number>) => [...outcomes.values()].reduce((all, count) => all + count, 0);
  return {
    add(intake, outcome) {
      const outcomes = counts.get(intake) ?? new Map<string, number>();
      counts.set(intake, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
    },
    lines: () =>
      [...counts].map(([intake, outcomes]) => {
        const by = [...outcomes]
          .sort((one, other) => other[1] - one[1])
          .map(([outcome, count]) => `${outcome} ${count}`);
        return `${intake}: ${sum(outcomes)} (${by.join(', ')})`;
      }),
    total: () => [...counts.values()].reduce((all, outcomes) => all + sum(outcomes), 0),
  };
}
