import { failure, type Outcome, success } from '#domain/outcome.ts';
import { budgetAgainst, type StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import { blocking, type Finding, toAnswer } from './checks/finding.ts';
import { findingsOf } from './checks/findings-of.ts';
import { withEffect } from './effect.ts';
import type { Basis, BriefEvent, EventType, Person } from './event.ts';
import { hasFittingData } from './event-data.ts';
import { cleaned, contentFingerprint, fingerprintOf } from './fingerprint.ts';
import type { BriefForm } from './form.ts';
import { acceptedBySilenceFrom } from './silence.ts';
import { advance, type BriefState, type Refusal, refusalOf, stateOf } from './state.ts';

/** A decision that somebody records; what the flow itself knows (fingerprints, versions) it adds. */
export interface Step {
  readonly type: EventType;
  /** Whose decision it is. */
  readonly whose: Person;
  readonly recordedBy: Person;
  readonly basis: Basis;
  /** The day of the decision, or an ISO moment; never in the future. */
  readonly decidedAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the flow asks of the world. */
export interface FlowContext {
  readonly form: BriefForm;
  readonly limit: StandingLimit;
  /** ISO moment. */
  readonly now: string;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  readonly newId: () => string;
  /** Days after which silence accepts delivered work; null where the company has no such rule. */
  readonly silenceDays: number | null;
}

/** Why a step was not taken: message keys, with the findings that stand against it. */
export type StepProblem =
  | {
      is: Refusal | 'damaged' | 'in-future' | 'no-number' | 'no-silence';
      findings: readonly Finding[];
    }
  | { is: 'errors' | 'unanswered'; findings: readonly Finding[] };

/** Takes one step: the brief with one more event, and what the event does; or why it cannot be taken. */
export function happen(brief: Brief, step: Step, context: FlowContext): Outcome<Brief, StepProblem> {
  const state = stateOf(brief);
  const prepared =
    step.type === 'submit' ? { ...brief, ...cleaned({ fields: brief.fields, kindFields: brief.kindFields }) } : brief;
  const event = eventOf(prepared, step, state, context);
  const refused = refusalOf(state, event, brief.events, brief.initiator);
  if (refused !== null) return refusal(refused);
  if (!hasFittingData(event)) return refusal('damaged');
  if (step.decidedAt.slice(0, 10) > context.today) return refusal('in-future');
  const problem = guard(prepared, event, context);
  if (problem !== null) return failure(problem);
  const to = advance(state, event);
  const finished = { ...event, to: { paper: to.paper, work: to.work } };
  const signed: BriefEvent = { ...finished, fingerprint: fingerprintOf(withoutFingerprint(finished)) };
  const changed = withEffect(prepared, signed, state);
  return success({ ...changed, events: [...prepared.events, signed] });
}

/** Takes several steps in one: all of them, or none when one cannot be taken. */
export function happenAll(brief: Brief, steps: readonly Step[], context: FlowContext): Outcome<Brief, StepProblem> {
  return steps.reduce<Outcome<Brief, StepProblem>>(
    (before, step) => (before.ok ? happen(before.value, step, context) : before),
    success(brief),
  );
}

function refusal(is: Exclude<StepProblem['is'], 'errors' | 'unanswered'>): Outcome<never, StepProblem> {
  return failure({ is, findings: [] });
}

function eventOf(brief: Brief, step: Step, state: BriefState, context: FlowContext): BriefEvent {
  const { type, whose, recordedBy, basis, decidedAt, data } = step;
  const tracks = { paper: state.paper, work: state.work };
  return cleaned({
    id: context.newId(),
    sequence: brief.events.length + 1,
    ...{ type, whose, recordedBy, basis, decidedAt },
    recordedAt: context.now,
    from: tracks,
    to: tracks,
    data: { ...data, ...added(brief, step, state, context) },
    previous: brief.events.at(-1)?.fingerprint ?? null,
    fingerprint: '',
  });
}

/** What the flow itself freezes with a step. */
function added(brief: Brief, { type, data }: Step, state: BriefState, context: FlowContext): Record<string, unknown> {
  const { mode, fields, kindFields } = brief;
  switch (type) {
    case 'submit':
      return {
        findings: keptFindings(brief, context),
        snapshot: { mode, fields, kindFields },
        fingerprint: contentFingerprint(brief),
      };
    case 'record':
      return {
        snapshot: { mode, fields, kindFields },
        fingerprint: contentFingerprint(brief),
        number: data['number'] ?? brief.number ?? '',
      };
    case 'approve':
      return {
        version: state.version,
        fingerprint: contentFingerprint(brief),
        afterTheFact: state.inForce === null && state.work !== 'none',
      };
    default:
      return {};
  }
}

/** The warnings as they were at submitting, with the reasons for keeping what they warn of. */
function keptFindings(brief: Brief, context: FlowContext): unknown[] {
  return findingsOf(brief, context).flatMap(({ check, field, submit }) => {
    if (submit !== 'W') return [];
    const reason = brief.kept.find((kept) => kept.check === check && kept.field === field)?.reason;
    return [{ check, field, level: submit, ...(reason === undefined ? {} : { reason }) }];
  });
}

/** The guards that ask for more than the table: checks, the number, the standing rule, silence. */
function guard(brief: Brief, event: BriefEvent, context: FlowContext): StepProblem | null {
  const { type, data } = event;
  const isNumbered = Boolean(brief.number?.trim() || String(data['number'] ?? '').trim());
  const needsNumber =
    ['agree', 'approve', 'record'].includes(type) || (type === 'submit' && brief.initiator === 'contractor');
  if (needsNumber && !isNumbered) return { is: 'no-number', findings: [] };
  if (event.basis === 'standing-rule' && type === 'approve' && budgetAgainst(brief, context.limit) !== 'within') {
    return { is: 'no-rule', findings: [] };
  }
  if (type === 'accept-work') return acceptanceGuard(brief, event, context);
  if (type !== 'submit' && type !== 'approve') return null;
  const findings = findingsOf(brief, context);
  const errors = blocking(findings, type);
  if (errors.length > 0) return { is: 'errors', findings: errors };
  const unanswered = type === 'submit' ? toAnswer(findings, brief, 'submit') : [];
  return unanswered.length > 0 ? { is: 'unanswered', findings: unanswered } : null;
}

/** Acceptance by silence only where the company has that rule, which is also its basis, and once the days are over. */
function acceptanceGuard(
  brief: Brief,
  { basis, data, decidedAt }: BriefEvent,
  { silenceDays }: FlowContext,
): StepProblem | null {
  const isBySilence = data['bySilence'] === true;
  if (isBySilence !== (basis === 'standing-rule')) return { is: 'no-rule', findings: [] };
  const from = acceptedBySilenceFrom(brief, silenceDays);
  if (isBySilence && (from === null || decidedAt.slice(0, 10) < from)) return { is: 'no-silence', findings: [] };
  return null;
}

function withoutFingerprint({ fingerprint: _fingerprint, ...event }: BriefEvent) {
  return event;
}
