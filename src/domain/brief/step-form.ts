import type { Brief } from './brief.ts';
import { partsOfStep, type StepId } from './combined-steps.ts';
import { listOf } from './edit.ts';
import type { EventType } from './event.ts';
import { type Objection, objectionsOf } from './objections.ts';

/** What a form of a step asks for. Ids are `<step>.<what>`, so that steps that go together do not mix. */
export interface StepField {
  readonly id: string;
  readonly type: StepFieldType;
  readonly required: boolean;
  /** The day cannot lie ahead. */
  readonly past?: boolean;
}
export type StepFieldType =
  | 'line'
  | 'text'
  | 'date'
  | 'check'
  | 'role'
  | 'goal'
  | 'state'
  /** A criterion of acceptance, chosen or written. */
  | 'criterion'
  /** What each criterion rests on; what of them is met. */
  | 'evidence'
  | 'met'
  /** What an alternative proposes to write; which of it is taken. */
  | 'changes'
  | 'chosen'
  /** What became of each warning. */
  | 'warnings'
  /** Objections of a brief that lived on paper. */
  | 'past';

type Need = 'required' | 'optional' | 'required-past' | 'optional-past';
type Entry = readonly [what: string, type: StepFieldType, need: Need];

const need = (what: string, type: StepFieldType = 'text'): Entry => [what, type, 'required'];
const may = (what: string, type: StepFieldType = 'text'): Entry => [what, type, 'optional'];
const needPast = (what: string): Entry => [what, 'date', 'required-past'];
const mayPast = (what: string): Entry => [what, 'date', 'optional-past'];

const FIELDS: Readonly<Record<EventType, readonly Entry[]>> = {
  submit: [],
  return: [need('questions')],
  object: [
    need('requirement'),
    need('consequence.what'),
    need('consequence.likelihood', 'line'),
    need('consequence.by', 'line'),
    need('alternative.what'),
    need('alternative.effect', 'line'),
    need('alternative.cost', 'line'),
    need('alternative.time', 'line'),
    may('changes', 'changes'),
  ],
  agree: [may('statement')],
  accept: [may('reason')],
  'accept-part': [may('chosen', 'chosen'), need('reason')],
  insist: [need('reason'), need('decidedBy', 'line'), need('acknowledged', 'check')],
  withdraw: [need('reason')],
  approve: [may('statement')],
  reject: [need('reason')],
  change: [need('reason'), need('cost', 'line'), need('date', 'line')],
  'drop-change': [need('reason')],
  start: [need('date', 'date'), need('commitment')],
  'start-early': [need('allowedBy', 'line'), need('reason'), need('approveBy', 'date'), need('date', 'date')],
  pause: [need('reason')],
  resume: [may('reason')],
  deliver: [needPast('date'), need('evidence', 'evidence')],
  rework: [need('criterion', 'criterion'), need('reason')],
  'accept-work': [need('met', 'met'), needPast('date'), need('cost', 'line'), may('comment')],
  record: [
    need('state', 'state'),
    mayPast('submitted'),
    needPast('approved'),
    needPast('started'),
    mayPast('delivered'),
    mayPast('accepted'),
    may('cost', 'line'),
    may('objections', 'past'),
  ],
  cancel: [need('reason'), need('spent', 'line')],
  note: [need('text')],
  notice: [need('to', 'line'), need('text'), need('answerBy', 'date')],
  delegate: [need('role', 'role'), need('name', 'line'), may('until', 'date')],
  confirm: [may('statement')],
  outcome: [need('goal', 'goal'), may('actual', 'line'), need('warnings', 'warnings'), may('comment')],
};

/** What the form of a step asks for beside who decided, on what, and when. */
export function fieldsOfStep(id: StepId, brief: Brief): readonly StepField[] {
  const isNumbered = (brief.number ?? '').trim() !== '';
  const number: StepField[] =
    needsNumber(id, brief) && !isNumbered ? [{ id: 'number', type: 'line', required: true }] : [];
  return [...number, ...partsOfStep(id).flatMap(({ type, byRule }) => (byRule ? ruleFields(type) : fieldsOf(type)))];
}

/** Criteria of acceptance as the brief has them, empty lines left out. */
export function criteriaOf(brief: Brief): readonly string[] {
  return listOf(brief, 'criteria')
    .map((criterion) => criterion.trim())
    .filter((criterion) => criterion !== '');
}

/** Warnings of which the outcome is asked: those that were overruled, and those taken in part. */
export function warningsToJudge(brief: Brief): readonly Objection[] {
  return objectionsOf(brief).filter(({ decision }) => decision?.type === 'insist' || decision?.type === 'accept-part');
}

/** How many past objections the form of a recorded brief has room for, one after another. */
export const PAST_OBJECTIONS = 10;

/** What is asked of each past objection; the first four and the decision are needed once it is begun. */
export const PAST_FIELDS = ['requirement', 'consequence', 'alternative', 'decision', 'reason', 'who', 'at'] as const;

function fieldsOf(type: EventType): StepField[] {
  return FIELDS[type].map(([what, fieldType, wanted]) => ({
    id: `${type}.${what}`,
    type: fieldType,
    required: wanted.startsWith('required'),
    ...(wanted.endsWith('past') ? { past: true } : {}),
  }));
}

/** A rule asks for nothing but what acceptance always records. */
function ruleFields(type: EventType): StepField[] {
  return type === 'accept-work' ? [{ id: 'accept-work.cost', type: 'line', required: false }] : [];
}

function needsNumber(id: StepId, { initiator }: Brief): boolean {
  const types = partsOfStep(id).map(({ type }) => type);
  const always: readonly EventType[] = ['agree', 'approve', 'record'];
  return types.some((type) => always.includes(type) || (type === 'submit' && initiator === 'contractor'));
}
