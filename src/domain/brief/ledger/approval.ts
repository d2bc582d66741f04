import { dayIn } from './days.ts';
import { lastState, recordedIn, type TakenStep } from './steps.ts';

/**
 * How begun work stands to its approval: approved before by a person, before by the standing rule, after the work had
 * begun, not at all so far; `undated` where a record from paper does not name the days.
 */
export const APPROVALS = ['before', 'rule', 'after', 'none', 'undated'] as const;
export type Approval = (typeof APPROVALS)[number];

/** How the work of a brief stands to its approval; null as long as no work has begun. */
export function approvalOf(steps: readonly TakenStep[]): Approval | null {
  const recorded = recordedIn(steps);
  if (recorded !== null) {
    if (dayIn(recorded.approved) === null || dayIn(recorded.started) === null) return 'undated';
    return lastState(steps).isAfterTheFact ? 'after' : 'before';
  }
  const begun = steps.find(({ event }) => event.type === 'start' || event.type === 'start-early');
  if (begun === undefined) return null;
  const approved = steps.find(({ event }) => event.type === 'approve');
  if (approved === undefined) return 'none';
  if (lastState(steps).isAfterTheFact || begun.day < approved.day) return 'after';
  return approved.event.basis === 'standing-rule' ? 'rule' : 'before';
}
