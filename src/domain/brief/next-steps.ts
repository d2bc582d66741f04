import { budgetAgainst, type StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import { partsOfStep, type StepId } from './combined-steps.ts';
import { type BriefEvent, type EventType, ROLES, type Role } from './event.ts';
import { actingName } from './people.ts';
import { acceptedBySilenceFrom } from './silence.ts';
import { isOnPaper, outcomeGivers, type Situation, type Wait, waitsOf } from './situation.ts';
import { asTold, type BriefState, decidersOf, isAllowed, stateOf } from './state.ts';

/** Whose words of a situation are meant: on paper the sides are who began and who reads. */
export type Part = 'initiator' | 'other' | Role;

/** One side of a brief: what it is told, what it can do now. */
export interface SideNow {
  readonly role: Role;
  /** Who acts for it; '' when nobody is named. */
  readonly name: string;
  /** What the brief waits for from this side. */
  readonly turns: readonly Situation[];
  readonly says: readonly { readonly situation: Situation; readonly part: Part }[];
  readonly steps: readonly StepId[];
  /** The step that is waited for; null when it is none of these. */
  readonly wanted: StepId | null;
}

/** What can happen to a brief now. */
export interface NextSteps {
  readonly waits: readonly Wait[];
  /** The side whose turn it is comes first. */
  readonly sides: readonly SideNow[];
  /** Steps of objections: they are taken beside the objection. */
  readonly decisions: readonly EventType[];
  /** Rare steps, whoever takes them. */
  readonly rare: readonly StepId[];
  /** Decisions that rest on a talk alone. */
  readonly unconfirmed: readonly BriefEvent[];
}

/** What next steps depend on beside the brief. */
export interface NowContext {
  readonly limit: StandingLimit;
  readonly silenceDays: number | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The usual steps of each side in the order in which they are offered; those of objections stand beside these. */
const USUAL: readonly EventType[] = [
  'submit',
  'agree',
  'object',
  'return',
  'approve',
  'reject',
  'start',
  'deliver',
  'resume',
  'accept-work',
  'rework',
  'change',
  'outcome',
];
/** The step with which a side answers what is waited for. */
const ANSWERS: Readonly<Partial<Record<Situation, EventType>>> = {
  draft: 'submit',
  returned: 'submit',
  rejected: 'submit',
  changing: 'submit',
  submitted: 'agree',
  ready: 'approve',
  'ready-by-rule': 'approve',
  'to-start': 'start',
  'in-work': 'deliver',
  paused: 'resume',
  delivered: 'accept-work',
  accepted: 'outcome',
};
const DECIDING: readonly EventType[] = ['accept', 'accept-part', 'insist', 'withdraw'];
const RARE: readonly EventType[] = [
  'note',
  'notice',
  'delegate',
  'start-early',
  'pause',
  'drop-change',
  'record',
  'outcome',
  'cancel',
];

/** What each side can do now, what the brief waits for and from whom. */
export function nextSteps(brief: Brief, context: NowContext): NextSteps {
  const state = stateOf(brief);
  const waits = waitsOf(brief, context.limit);
  const allowed = (type: EventType) => isAllowed(type, state, brief.events.length === 0);
  const sides = ROLES.map((role) => sideOf(role, brief, state, waits, context));
  const rank = ({ role }: SideNow) => {
    const at = waits.findIndex(({ from }) => from === role);
    return at === -1 ? waits.length : at;
  };
  return {
    waits,
    sides: sides.toSorted((one, other) => rank(one) - rank(other)),
    decisions: DECIDING.filter(allowed),
    rare: RARE.filter((type) => allowed(type) && (type !== 'outcome' || outcomeGivers(brief).length > 0)),
    unconfirmed: asTold(brief.events),
  };
}

function sideOf(role: Role, brief: Brief, state: BriefState, waits: readonly Wait[], context: NowContext): SideNow {
  const turns = waits.flatMap((wait) => (wait.from === role ? [wait.for] : []));
  const steps = stepsOfSide(role, brief, state, context);
  const answers = turns.map((turn) => ANSWERS[turn]);
  return {
    role,
    name: actingName(brief, role, context.today),
    turns,
    says: waits.map((wait) => {
      const situation = toldTo(role, wait.for, brief);
      return { situation, part: partOf(role, situation, brief) };
    }),
    steps,
    wanted: steps.find((id) => answers.includes(partsOfStep(id)[0]?.type)) ?? null,
  };
}

/** A side that has given its view of the outcome is done, though the other is not. */
function toldTo(role: Role, situation: Situation, brief: Brief): Situation {
  return situation === 'accepted' && outcomeGivers(brief).includes(role) ? 'closed' : situation;
}

function partOf(role: Role, situation: Situation, { initiator }: Brief): Part {
  if (!isOnPaper(situation) || role === 'approver') return role;
  return role === initiator ? 'initiator' : 'other';
}

function stepsOfSide(role: Role, brief: Brief, state: BriefState, context: NowContext): readonly StepId[] {
  const isWithin = budgetAgainst(brief, context.limit) === 'within';
  const single = USUAL.filter(
    (type) =>
      isAllowed(type, state, brief.events.length === 0) &&
      decidersOf(type, brief.initiator).includes(role) &&
      isWanted(type, role, brief, state),
  );
  const usual = single.flatMap((type): readonly StepId[] => {
    if (type === 'agree' && isWithin) return agreeingByRule(role, state);
    if (type === 'approve' && !isWithin && state.work === 'none') return ['approve', 'approve-start'];
    if (type === 'deliver' && state.paper === 'approved') return ['deliver', 'deliver-accept'];
    return [type];
  });
  return [...byRule(role, brief, state, context), ...usual];
}

/** The table lets either side give its view of the outcome as often as it likes; once it is a rare step. */
function isWanted(type: EventType, role: Role, brief: Brief, state: BriefState): boolean {
  if (type === 'outcome') return !outcomeGivers(brief).includes(role);
  return type !== 'deliver' || !state.isPaused;
}

/** What is agreed under the standing limit is approved by rule; the contractor may begin at once. */
function agreeingByRule(role: Role, { work }: BriefState): readonly StepId[] {
  return work === 'none' && role === 'contractor' ? ['agree-rule-start', 'agree-by-rule'] : ['agree-by-rule'];
}

/** Steps that rest on a rule of the company alone. */
function byRule(role: Role, brief: Brief, state: BriefState, context: NowContext): readonly StepId[] {
  if (state.paper === 'ready' && role === 'contractor' && budgetAgainst(brief, context.limit) === 'within') {
    return ['approve-by-rule'];
  }
  const from = acceptedBySilenceFrom(brief, context.silenceDays);
  const isSilent = state.paper === 'approved' && from !== null && from <= context.today;
  return isSilent && role === 'customer' ? ['accept-by-silence'] : [];
}
