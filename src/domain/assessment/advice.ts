import { reaches } from './numbers.ts';
import type { Score } from './score.ts';

const LEAST = 3;
const MOST = 5;
const MOST_FOR_VERDICT = 2;
/** The strength at which partnership begins: a dimension from here on is recommended only to fill up to three. */
const GOOD_ENOUGH = 70;

/** A recommendation stands either for a dimension or for a verdict. */
export interface Advice {
  readonly id: string;
  readonly dimension?: string | undefined;
  readonly verdict?: string | undefined;
}

/**
 * Three to five recommendations, the most urgent first; the same score gives the same ones.
 *
 * First what is written for the verdict (two at most; none when nothing is), then one for each valid dimension
 * under 70, the weakest first and equal ones in the order of the bank. With fewer than three so far, further ones
 * for the weak dimensions follow, then those for the rest. Fewer than three only when too little is known.
 */
export function chooseAdvice<T extends Advice>(
  score: Pick<Score, 'dimensions' | 'verdict'>,
  advice: readonly T[],
): T[] {
  const forVerdict = advice.filter((entry) => entry.verdict === score.verdict).slice(0, MOST_FOR_VERDICT);
  const ranked = Object.entries(score.dimensions)
    .flatMap(([id, value]) => (value === null ? [] : [{ id, value }]))
    .sort((one, other) => one.value - other.value)
    .map(({ id, value }) => ({
      weak: !reaches(value, GOOD_ENOUGH),
      advice: advice.filter((entry) => entry.dimension === id),
    }));
  const weak = ranked.filter((dimension) => dimension.weak);
  const rest = ranked.filter((dimension) => !dimension.weak);
  const chosen = [...forVerdict, ...weak.flatMap((dimension) => dimension.advice.slice(0, 1))].slice(0, MOST);
  const spare = [...weak.flatMap((dimension) => dimension.advice.slice(1)), ...rest.flatMap(({ advice }) => advice)];
  return [...chosen, ...spare.slice(0, Math.max(0, LEAST - chosen.length))];
}
