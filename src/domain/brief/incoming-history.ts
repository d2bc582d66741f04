import type { Brief } from './brief.ts';
import { EVENT_TYPES } from './event.ts';
import { checkHistory, type HistoryProblem } from './history.ts';

/** Why the history of a brief from a file is not taken in. */
export type HistoryRefusal =
  /** It has steps that only a later release knows. */
  | { is: 'newer-version' }
  /** Step `at`, of that type, cannot follow those before it. */
  | { is: 'wrong-order'; at: number; type: string };

/** What a history that came in has against it. */
export interface JudgedHistory {
  readonly refusal: HistoryRefusal | null;
  /** What has to be said about one that can be taken in. */
  readonly warnings: readonly HistoryWarning[];
}
export type HistoryWarning = Exclude<HistoryProblem, { is: 'wrong-order' }>;

/** Judges the history of a brief from a file: steps out of order are refused, a broken fingerprint is told. */
export function judgeHistory(brief: Brief): JudgedHistory {
  const isKnown = (type: string) => EVENT_TYPES.some((known) => known === type);
  if (!brief.events.every(({ type }) => isKnown(type))) return { refusal: { is: 'newer-version' }, warnings: [] };
  const problems = checkHistory(brief);
  const outOfOrder = problems.find(({ is }) => is === 'wrong-order');
  const type = brief.events[(outOfOrder?.at ?? 0) - 1]?.type ?? '';
  return {
    refusal: outOfOrder === undefined ? null : { is: 'wrong-order', at: outOfOrder.at, type },
    warnings: problems.filter((problem): problem is HistoryWarning => problem.is !== 'wrong-order'),
  };
}
