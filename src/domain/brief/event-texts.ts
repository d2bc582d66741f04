import type { Basis, EventType, Role, WorkState } from './event.ts';
import type { GoalResult, WarningResult } from './event-data.ts';

/** A role in the forms that sentences need: «заказчик», «заказчику», «заказчика». */
export interface RoleForms {
  readonly is: string;
  readonly to: string;
  readonly of: string;
}

/** What a step is told as: its type, or a case of it that is told otherwise. */
export type ToldAs =
  | EventType
  | 'approve-by-rule'
  | 'accept-by-silence'
  | 'notice-until'
  | 'delegate-until'
  | 'unknown';

/** What the details of a step are called. */
export const DETAILS = [
  'accepted',
  'acceptedOn',
  'actualCost',
  'allowedBy',
  'alternative',
  'approveBy',
  'approved',
  'by',
  'changeCost',
  'changeDate',
  'changes',
  'comment',
  'commitment',
  'consequence',
  'cost',
  'criteria',
  'criterion',
  'decidedBy',
  'delivered',
  'deliveredOn',
  'effect',
  'evidence',
  'findings',
  'goal',
  'likelihood',
  'number',
  'objections',
  'questions',
  'reached',
  'reason',
  'requirement',
  'spent',
  'started',
  'startedOn',
  'state',
  'statement',
  'submitted',
  'text',
  'time',
  'to',
  'warnings',
] as const;
export type DetailKey = (typeof DETAILS)[number];

interface ChangeTexts {
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
}

/** The words in which steps are told: the section `events` of `content/ui/`. */
export interface EventTexts {
  /** «{when} {what}{basis}{recorded}.» */
  readonly sentence: string;
  /** «{role} ({name})» */
  readonly person: string;
  readonly roles: Readonly<Record<Role, RoleForms>>;
  /** With the place {other} for «исполнителю», {n} for numbers, {who} for who decided. */
  readonly what: Readonly<Record<ToldAs, string>>;
  readonly bases: Readonly<Record<Exclude<Basis, 'here'>, string>>;
  readonly recorded: {
    /** «записал {who} {date}» */
    readonly byOn: string;
    readonly by: string;
    readonly on: string;
  };
  readonly marks: {
    readonly told: string;
    /** With the place {n}: the step that confirmed it. */
    readonly confirmed: string;
    readonly afterTheFact: string;
    readonly recorded: string;
  };
  readonly details: Readonly<Record<DetailKey, string>>;
  /** Of a change that was written, and of one that an objection proposes; with {field}, {before}, {after}. */
  readonly change: ChangeTexts;
  readonly proposal: ChangeTexts;
  readonly goals: Readonly<Record<GoalResult, string>>;
  readonly warnings: Readonly<Record<WarningResult, string>>;
  readonly criterion: { readonly met: string; readonly failed: string };
  readonly states: Readonly<Partial<Record<WorkState, string>>>;
  /** «возражение {n}: {result}» */
  readonly warning: string;
  readonly acknowledged: string;
}
