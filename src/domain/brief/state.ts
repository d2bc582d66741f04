import type { Brief, Initiator } from './brief.ts';
import {
  type Basis,
  type BriefEvent,
  DECISIONS,
  EVENT_TYPES,
  type EventType,
  type PaperState,
  type Role,
  SPOKEN_BASES,
  type WorkState,
} from './event.ts';
import { dataOf } from './event-data.ts';

/** Where a brief stands, folded from its events; nothing else says so. */
export interface BriefState {
  readonly paper: PaperState;
  readonly work: WorkState;
  readonly isPaused: boolean;
  /** Number of the version that the paper is about, from 1. */
  readonly version: number;
  /** Number of the approved version that holds, also while the next one is being written. */
  readonly inForce: number | null;
  /** Ids of the `object` events without a decision. */
  readonly openObjections: readonly string[];
  /** An objection was accepted, accepted in part or insisted on since the last submit. */
  readonly isDecided: boolean;
  /** The work began before any version was approved. */
  readonly isStartedEarly: boolean;
  /** The first version was approved only after the work had begun. */
  readonly isAfterTheFact: boolean;
  /** The version in force was approved by the standing rule. */
  readonly isByRule: boolean;
  /** The brief lived on paper and was recorded afterwards. */
  readonly isRecorded: boolean;
}

/** Why a step cannot be taken: message keys. */
export type Refusal = 'unknown-step' | 'not-now' | 'not-theirs' | 'unknown-objection' | 'no-rule';

/** The state of a brief that nobody has handed to anybody. */
export const FIRST_STATE: BriefState = {
  paper: 'draft',
  work: 'none',
  isPaused: false,
  version: 1,
  inForce: null,
  openObjections: [],
  isDecided: false,
  isStartedEarly: false,
  isAfterTheFact: false,
  isByRule: false,
  isRecorded: false,
};

type Who = 'initiator' | 'other' | 'either' | Role;

/** When a step may be taken and by whom; `briefs.md`, «Flow», row by row. */
interface Rule {
  readonly paper?: readonly PaperState[];
  readonly work?: readonly WorkState[];
  readonly who: Who;
  readonly when?: (state: BriefState) => boolean;
}

const NOT_FINAL: readonly WorkState[] = ['none', 'in-work', 'delivered'];
const hasVersion = ({ inForce }: BriefState) => inForce !== null;

const RULES: Readonly<Record<EventType, Rule>> = {
  submit: { paper: ['draft'], work: NOT_FINAL, who: 'initiator' },
  return: { paper: ['submitted'], work: NOT_FINAL, who: 'other' },
  object: { paper: ['submitted', 'objected'], work: NOT_FINAL, who: 'other' },
  agree: { paper: ['submitted'], work: NOT_FINAL, who: 'other' },
  accept: { paper: ['objected'], work: NOT_FINAL, who: 'initiator' },
  'accept-part': { paper: ['objected'], work: NOT_FINAL, who: 'initiator' },
  insist: { paper: ['objected'], work: NOT_FINAL, who: 'initiator' },
  withdraw: { paper: ['objected'], work: NOT_FINAL, who: 'other' },
  approve: { paper: ['ready'], work: NOT_FINAL, who: 'approver' },
  reject: { paper: ['ready'], work: NOT_FINAL, who: 'approver' },
  change: { paper: ['approved'], work: NOT_FINAL, who: 'initiator' },
  'drop-change': {
    paper: ['draft', 'submitted', 'objected', 'ready'],
    work: NOT_FINAL,
    who: 'initiator',
    when: hasVersion,
  },
  start: { work: ['none'], who: 'contractor', when: hasVersion },
  'start-early': { work: ['none'], who: 'either', when: (state) => !hasVersion(state) },
  pause: { work: ['in-work'], who: 'either', when: ({ isPaused }) => !isPaused },
  resume: { work: ['in-work'], who: 'either', when: ({ isPaused }) => isPaused },
  deliver: { work: ['in-work'], who: 'contractor' },
  rework: { work: ['delivered'], who: 'customer' },
  'accept-work': { paper: ['approved'], work: ['delivered'], who: 'customer', when: hasVersion },
  record: { paper: ['draft'], work: ['none'], who: 'either' },
  cancel: { work: NOT_FINAL, who: 'either' },
  note: { who: 'either' },
  notice: { work: NOT_FINAL, who: 'either' },
  delegate: { work: NOT_FINAL, who: 'either' },
  confirm: { who: 'either' },
  outcome: { work: ['accepted'], who: 'either' },
};

/** The side that reviews what the initiator wrote. */
export function otherSide(initiator: Initiator): Initiator {
  return initiator === 'customer' ? 'contractor' : 'customer';
}

/** Whose decision a step is, in a brief of that initiator. */
export function decidersOf(type: EventType, initiator: Initiator): readonly Role[] {
  const { who } = RULES[type];
  if (who === 'either') return ['customer', 'contractor'];
  if (who === 'initiator') return [initiator];
  return [who === 'other' ? otherSide(initiator) : who];
}

/** Whether the table allows a step in a state; `isFirst` while there are no events. */
export function isAllowed(type: EventType, state: BriefState, isFirst: boolean): boolean {
  const { paper, work, when } = RULES[type];
  if (paper && !paper.includes(state.paper)) return false;
  if (work && !work.includes(state.work)) return false;
  if (type === 'record' && !isFirst) return false;
  return when?.(state) ?? true;
}

/** Why the table does not take an event in a state, or null when it does. */
export function refusalOf(
  state: BriefState,
  event: BriefEvent,
  before: readonly BriefEvent[],
  initiator: Initiator,
): Refusal | null {
  const type = EVENT_TYPES.find((known) => known === event.type);
  if (type === undefined) return 'unknown-step';
  if (!isAllowed(type, state, before.length === 0)) return 'not-now';
  if (!decidersOf(type, initiator).some((role) => role === event.whose.role)) return 'not-theirs';
  if (DECISIONS.some((each) => each === type) && !state.openObjections.includes(String(event.data['objection']))) {
    return 'unknown-objection';
  }
  if (type === 'confirm' && !isConfirmable(before, String(event.data['event']))) return 'not-now';
  const isByRule = event.basis === ('standing-rule' satisfies Basis);
  return isByRule && type !== 'approve' && type !== 'accept-work' ? 'no-rule' : null;
}

/** The state after one more event, which the table must allow; see `refusalOf`. */
export function advance(state: BriefState, event: BriefEvent): BriefState {
  switch (event.type as EventType) {
    case 'submit':
      return { ...state, paper: 'submitted', isDecided: false };
    case 'return':
    case 'reject':
      return { ...state, paper: 'draft' };
    case 'object':
      return { ...state, paper: 'objected', openObjections: [...state.openObjections, event.id] };
    case 'agree':
      return { ...state, paper: 'ready' };
    case 'accept':
    case 'accept-part':
    case 'insist':
      return closed(state, event, true);
    case 'withdraw':
      return closed(state, event, state.isDecided);
    case 'approve':
      return {
        ...state,
        paper: 'approved',
        inForce: state.version,
        isByRule: event.basis === 'standing-rule',
        isAfterTheFact: state.isAfterTheFact || (state.inForce === null && state.work !== 'none'),
      };
    case 'change':
      return { ...state, paper: 'draft', version: state.version + 1 };
    case 'drop-change':
      return { ...state, paper: 'approved', version: state.inForce ?? state.version, openObjections: [] };
    case 'start':
      return { ...state, work: 'in-work' };
    case 'start-early':
      return { ...state, work: 'in-work', isStartedEarly: true };
    case 'pause':
      return { ...state, isPaused: true };
    case 'resume':
      return { ...state, isPaused: false };
    case 'deliver':
      return { ...state, work: 'delivered', isPaused: false };
    case 'rework':
      return { ...state, work: 'in-work' };
    case 'accept-work':
      return { ...state, work: 'accepted' };
    case 'record':
      return recorded(state, event);
    case 'cancel':
      return { ...state, paper: 'cancelled', work: 'cancelled', isPaused: false };
    default:
      return state;
  }
}

/** Where a brief stands now. Events that the table does not allow are passed over: see `checkHistory`. */
export function stateOf({ events, initiator }: Pick<Brief, 'events' | 'initiator'>): BriefState {
  return events.reduce(
    (state, event, index) =>
      refusalOf(state, event, events.slice(0, index), initiator) === null ? advance(state, event) : state,
    FIRST_STATE,
  );
}

/** Recorded decisions that rest on a talk alone and that nothing confirms yet. */
export function asTold(events: readonly BriefEvent[]): readonly BriefEvent[] {
  return events.filter(({ id }) => isConfirmable(events, id));
}

function isConfirmable(events: readonly BriefEvent[], id: string): boolean {
  const event = events.find((each) => each.id === id);
  if (event === undefined || !SPOKEN_BASES.some((basis) => basis === event.basis)) return false;
  return !events.some(
    (each) => dataOf(each, 'confirm')?.event === id && !SPOKEN_BASES.some((basis) => basis === each.basis),
  );
}

function closed(state: BriefState, { data }: BriefEvent, isDecided: boolean): BriefState {
  const openObjections = state.openObjections.filter((id) => id !== data['objection']);
  const paper = openObjections.length > 0 ? 'objected' : isDecided ? 'ready' : 'submitted';
  return { ...state, paper, openObjections, isDecided };
}

function recorded(state: BriefState, event: BriefEvent): BriefState {
  const data = dataOf(event, 'record');
  const isEarly = data !== null && data.started !== '' && data.started < data.approved;
  return {
    ...state,
    paper: 'approved',
    work: data?.state ?? 'in-work',
    inForce: state.version,
    isRecorded: true,
    isStartedEarly: isEarly,
    isAfterTheFact: isEarly,
  };
}
