import { type Counts, countAnswers, visibility } from './answer-status.ts';
import { type Answers, type Bank, dimensionsInScope, type Mode } from './bank.ts';
import { biasOf, type Pull, pullOf, type Verdict, verdictOf } from './bias.ts';
import { type Cap, type Level, levelOf } from './level.ts';
import { dimensionScore, type Range, strengthOf, strengthRange } from './strength.ts';

export interface Score {
  /** D of each dimension in scope, 0–100; null when it is not valid. */
  readonly dimensions: Record<string, number | null>;
  /** M, 0–100. */
  readonly strength: number | null;
  readonly range: Range;
  readonly level: Level | null;
  readonly caps: Cap[];
  readonly provisional: boolean;
  /** B, −100 (sales) … +100 (marketing); null when the pulls are unknown. */
  readonly bias: number | null;
  readonly pull: Pull | null;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** 0–1: the part of the applicable items that did not get a «don't know». */
  readonly visibility: number;
}

/**
 * Everything that one respondent's answers say, unrounded.
 *
 * Answers outside the mode and unknown ids are ignored; a value off its scale counts as a blank.
 */
export function scoreAssessment(bank: Bank, answers: Answers, mode: Mode): Score {
  const scope = dimensionsInScope(bank, mode);
  const items = scope.flatMap((dimension) => dimension.items);
  const dimensions = Object.fromEntries(scope.map(({ id, items }) => [id, dimensionScore(items, answers)]));
  const strength = strengthOf(scope, answers);
  const pull = pullOf(items, answers);
  const bias = biasOf(pull);
  const verdict = verdictOf(pull, strength);
  const { briefs = null, structure = null } = dimensions;
  const { level, caps, provisional } = levelOf({ strength, briefs, structure, bias, verdict });
  const counts = countAnswers(items, answers);
  return {
    dimensions,
    strength,
    range: strengthRange(scope, answers),
    level,
    caps,
    provisional,
    bias,
    pull,
    verdict,
    counts,
    visibility: visibility(counts),
  };
}
