import type { DimensionRow } from './comparison-rows.ts';

const MOST_QUESTIONS = 3;

/**
 * The items to talk about: at most three of the marked ones, the largest gaps first.
 *
 * One a dimension as far as that goes, so that three questions are not one and the same; equal gaps stand in the
 * order of the bank.
 */
export function questionsToDiscuss(dimensions: readonly DimensionRow[]): string[] {
  const marked = dimensions
    .flatMap(({ id: dimension, items }) =>
      items
        .filter((item) => item.marked)
        .map(({ id, difference }) => ({ id, dimension, size: Math.round(1e6 * Math.abs(difference ?? 0)) })),
    )
    .sort((one, other) => other.size - one.size);
  const first = marked.filter(
    ({ dimension }, index) => marked.findIndex((entry) => entry.dimension === dimension) === index,
  );
  const rest = marked.filter((entry) => !first.includes(entry));
  return [...first, ...rest].slice(0, MOST_QUESTIONS).map(({ id }) => id);
}
