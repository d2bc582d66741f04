import type { Brief, Initiator } from '../brief.ts';
import { type Objection, objectionsOf } from '../objections.ts';
import type { OutcomeViews } from './outcome-views.ts';
import { lastState, type TakenStep } from './steps.ts';
import type { Verdict } from './verdict.ts';

/** What became of an objection; `lapsed`: the brief or the change that it was about was given up before a decision. */
export const FATES = ['accept', 'accept-part', 'insist', 'withdraw', 'open', 'lapsed'] as const;
export type Fate = (typeof FATES)[number];

/** Fates after which the work went on in spite of the warning, in whole or in part: time can tell who was right. */
export const TESTED_FATES = ['insist', 'accept-part'] as const satisfies readonly Fate[];
export type TestedFate = (typeof TESTED_FATES)[number];

/** An objection without its words. */
export interface CaseObjection {
  /** Who objected. */
  readonly side: Initiator;
  readonly fate: Fate;
  /** Whether what it warned of came true. */
  readonly verdict: Verdict;
}

/** The objections of a brief and what became of them. */
export function caseObjections(brief: Brief, steps: readonly TakenStep[], views: OutcomeViews): CaseObjection[] {
  const state = lastState(steps);
  const isOpen = ({ id }: Objection) => state.paper !== 'cancelled' && state.openObjections.includes(id);
  return objectionsOf({ ...brief, events: steps.map(({ event }) => event) }).map((objection) => ({
    side: objection.whose.role === 'customer' ? 'customer' : 'contractor',
    fate: objection.decision?.type ?? (isOpen(objection) ? 'open' : 'lapsed'),
    verdict: views.warning(objection.id),
  }));
}
