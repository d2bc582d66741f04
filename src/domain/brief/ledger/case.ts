import type { Brief, Initiator } from '../brief.ts';
import { type StandingKey, standingOf } from '../standing.ts';
import { asTold } from '../state.ts';
import { type Approval, approvalOf } from './approval.ts';
import { type CaseObjection, caseObjections } from './case-objections.ts';
import { type Clock, clockOf } from './clock.ts';
import { dayIn } from './days.ts';
import { outcomeViews } from './outcome-views.ts';
import { type AskedNotice, askedNotices } from './silence.ts';
import { type Stays, staysOf } from './stays.ts';
import { recordedIn, stepsOf, type TakenStep } from './steps.ts';
import type { Verdict } from './verdict.ts';

/** One brief as the ledger knows it: days, kinds of decisions and counts, and no word that anybody typed but its number. */
export interface LedgerCase {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly initiator: Initiator;
  /** It lived on paper and was recorded afterwards. */
  readonly isRecorded: boolean;
  readonly standing: StandingKey;
  /** The day by which it belongs to a period: it was handed over, or work on it began, or that was recorded of it. */
  readonly day: string;
  readonly submitted: string | null;
  readonly approved: string | null;
  readonly started: string | null;
  readonly accepted: string | null;
  readonly approval: Approval | null;
  readonly stays: Stays;
  readonly clock: Clock;
  readonly returns: number;
  readonly rejections: number;
  readonly reworks: number;
  /** Accepted without a rework; null when not accepted, or when nobody can know. */
  readonly isFirstDelivery: boolean | null;
  readonly isBySilence: boolean;
  readonly objections: readonly CaseObjection[];
  readonly goal: Verdict;
  readonly notices: readonly AskedNotice[];
  /** Decisions that rest on a talk alone. */
  readonly told: number;
}

/** With one of these a brief has left its author: before it, it is a draft and of nobody's concern. */
const BEGINNINGS = ['submit', 'start-early', 'record'];

/** One brief as the ledger knows it; null for a draft. */
export function caseOf(brief: Brief, today: string): LedgerCase | null {
  const steps = stepsOf(brief);
  const begun = steps.find(({ event }) => BEGINNINGS.includes(event.type));
  if (begun === undefined) return null;
  const recorded = recordedIn(steps);
  const submitted = dayIn(recorded?.submitted) ?? dayOfFirst(steps, 'submit');
  const approved = dayIn(recorded?.approved) ?? dayOfFirst(steps, 'approve');
  const started = dayIn(recorded?.started) ?? dayOfFirst(steps, 'start', 'start-early');
  const views = outcomeViews(steps);
  const count = (type: string) => steps.filter(({ event }) => event.type === type).length;
  const accepted = steps.find(({ event }) => event.type === 'accept-work');
  const reworks = count('rework');
  return {
    id: brief.id,
    number: brief.number?.trim() ?? '',
    kind: brief.kind,
    initiator: brief.initiator,
    isRecorded: recorded !== null,
    standing: standingOf(brief).is,
    day: recorded === null ? begun.day : (submitted ?? approved ?? started ?? begun.day),
    ...{ submitted, approved, started },
    accepted: dayIn(recorded?.accepted) ?? accepted?.day ?? null,
    approval: approvalOf(steps),
    stays: staysOf(steps, today),
    clock: clockOf(brief, steps, today),
    returns: count('return'),
    rejections: count('reject'),
    reworks,
    isFirstDelivery: accepted === undefined ? null : reworks === 0,
    isBySilence: accepted?.event.data['bySilence'] === true,
    objections: caseObjections(brief, steps, views),
    goal: views.goal,
    notices: askedNotices(steps, today),
    told: asTold(brief.events).length,
  };
}

function dayOfFirst(steps: readonly TakenStep[], ...types: readonly string[]): string | null {
  return steps.find(({ event }) => types.includes(event.type))?.day ?? null;
}
