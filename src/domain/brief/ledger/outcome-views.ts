import type { Initiator } from '../brief.ts';
import { dataOf, type EventData, type GoalResult, type WarningResult } from '../event-data.ts';
import type { TakenStep } from './steps.ts';
import { type Result, type Verdict, verdictOf } from './verdict.ts';

type Outcome = EventData<'outcome'>;

const GOALS: Readonly<Record<GoalResult, Result | null>> = { yes: 'yes', partly: 'partly', no: 'no', unknown: null };
const WARNINGS: Readonly<Record<WarningResult, Result | null>> = {
  'came-true': 'yes',
  partly: 'partly',
  'did-not': 'no',
  unknown: null,
};

/** What both sides say of how it ended: of the goal, and of each objection by its id. */
export interface OutcomeViews {
  readonly goal: Verdict;
  readonly warning: (objectionId: string) => Verdict;
}

/** Reads the outcomes of a brief; a side that has told again has corrected itself, the last word of each counts. */
export function outcomeViews(steps: readonly TakenStep[]): OutcomeViews {
  const told = (side: Initiator) =>
    steps.reduce<Outcome | null>(
      (last, { event }) => (event.whose.role === side ? (dataOf(event, 'outcome') ?? last) : last),
      null,
    );
  const outcomes = { customer: told('customer'), contractor: told('contractor') };
  const verdict = (read: (outcome: Outcome) => Result | null) =>
    verdictOf({
      customer: outcomes.customer === null ? null : read(outcomes.customer),
      contractor: outcomes.contractor === null ? null : read(outcomes.contractor),
    });
  return {
    goal: verdict(({ goal }) => GOALS[goal]),
    warning: (id) =>
      verdict(({ warnings }) => WARNINGS[warnings.find(({ objection }) => objection === id)?.result ?? 'unknown']),
  };
}
