import type { Brief } from './brief.ts';
import { asTold, type BriefState, stateOf } from './state.ts';

/** What people see as the state of a brief: the work once it has begun, else the paper. */
export type StandingKey =
  | 'draft'
  | 'submitted'
  | 'objected'
  | 'ready'
  | 'approved'
  | 'in-work'
  | 'delivered'
  | 'accepted'
  | 'cancelled';
export const STANDINGS = [
  'draft',
  'submitted',
  'objected',
  'ready',
  'approved',
  'in-work',
  'delivered',
  'accepted',
  'cancelled',
] as const satisfies readonly StandingKey[];

/** What has to be said beside the state. */
export type MarkKey = 'not-approved' | 'after-the-fact' | 'changing' | 'paused' | 'as-told' | 'by-rule' | 'recorded';
export const MARKS = [
  'not-approved',
  'after-the-fact',
  'changing',
  'paused',
  'as-told',
  'by-rule',
  'recorded',
] as const satisfies readonly MarkKey[];

export interface Standing {
  readonly is: StandingKey;
  readonly marks: readonly MarkKey[];
}

/** Where a brief stands, in the keys of its words. */
export function standingOf(brief: Pick<Brief, 'events' | 'initiator'>): Standing {
  const state = stateOf(brief);
  const is = state.work === 'none' ? state.paper : state.work;
  const applies: Readonly<Record<MarkKey, boolean>> = {
    'not-approved': state.work !== 'none' && state.inForce === null && is !== 'cancelled',
    'after-the-fact': state.isAfterTheFact,
    changing: isChanging(state),
    paused: state.isPaused,
    'as-told': asTold(brief.events).length > 0,
    'by-rule': state.isByRule,
    recorded: state.isRecorded,
  };
  return { is, marks: MARKS.filter((mark) => applies[mark]) };
}

/** A next version is being written or decided on while the approved one holds. */
export function isChanging({ inForce, paper }: BriefState): boolean {
  return inForce !== null && paper !== 'approved' && paper !== 'cancelled';
}

/** The number of the frozen version that the brief's text is; undefined while it is none. */
export function frozenVersion(brief: Pick<Brief, 'events' | 'initiator'>): number | undefined {
  const { paper, inForce } = stateOf(brief);
  return paper === 'approved' ? (inForce ?? undefined) : undefined;
}

/** State and marks in one line: «в работе, ещё не утверждено». */
export function standingText(
  { is, marks }: Standing,
  words: { readonly states: Readonly<Record<StandingKey, string>>; readonly marks: Readonly<Record<MarkKey, string>> },
): string {
  return [words.states[is], ...marks.map((mark) => words.marks[mark])].join(', ');
}
