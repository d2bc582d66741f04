// The table of the specification as a model of its own, for the test of random paths; it shares no code with the flow.
import type { EventType, PaperState, Role, WorkState } from './event.ts';

export interface Model {
  initiator: 'customer' | 'contractor';
  isWithinLimit: boolean;
  silenceDays: number | null;
  day: number;
  steps: number;
  paper: PaperState;
  work: WorkState;
  isPaused: boolean;
  /** Approved versions so far, and the one in force. */
  version: number;
  inForce: number | null;
  open: string[];
  /** Something was accepted, accepted in part or insisted on since the last submit. */
  isDecided: boolean;
  isLate: boolean;
  isNumbered: boolean;
  deliveredOn: number;
  /** For each event whether it still rests on a talk alone. */
  told: boolean[];
}

const OPEN_WORK = 'none in-work delivered';

/** The table of the specification: from which paper, from which work, whose decision. */
const TABLE: Readonly<Record<EventType, readonly [paper: string, work: string, who: string]>> = {
  submit: ['draft', OPEN_WORK, 'initiator'],
  return: ['submitted', OPEN_WORK, 'other'],
  object: ['submitted objected', OPEN_WORK, 'other'],
  agree: ['submitted', OPEN_WORK, 'other'],
  accept: ['objected', OPEN_WORK, 'initiator'],
  'accept-part': ['objected', OPEN_WORK, 'initiator'],
  insist: ['objected', OPEN_WORK, 'initiator'],
  withdraw: ['objected', OPEN_WORK, 'other'],
  approve: ['ready', OPEN_WORK, 'approver'],
  reject: ['ready', OPEN_WORK, 'approver'],
  change: ['approved', OPEN_WORK, 'initiator'],
  'drop-change': ['draft submitted objected ready', OPEN_WORK, 'initiator'],
  start: ['*', 'none', 'contractor'],
  'start-early': ['*', 'none', 'either'],
  pause: ['*', 'in-work', 'either'],
  resume: ['*', 'in-work', 'either'],
  deliver: ['*', 'in-work', 'contractor'],
  rework: ['*', 'delivered', 'customer'],
  'accept-work': ['approved', 'delivered', 'customer'],
  record: ['draft', 'none', 'either'],
  cancel: ['*', OPEN_WORK, 'either'],
  note: ['*', '*', 'either'],
  notice: ['*', OPEN_WORK, 'either'],
  delegate: ['*', OPEN_WORK, 'either'],
  confirm: ['*', '*', 'either'],
  outcome: ['*', 'accepted', 'either'],
};

const includes = (list: string, state: string) => list === '*' || list.split(' ').includes(state);

/** Whether the table takes a step now, whoever decides. */
export function standsInTable(model: Model, type: EventType): boolean {
  const [paper, work] = TABLE[type];
  if (!includes(paper, model.paper) || !includes(work, model.work)) return false;
  if (type === 'record') return model.steps === 0;
  if (type === 'start' || type === 'drop-change') return model.inForce !== null;
  if (type === 'start-early') return model.inForce === null;
  if (type === 'accept-work') return model.inForce !== null;
  if (type === 'pause') return !model.isPaused;
  return type !== 'resume' || model.isPaused;
}

/** Whether the table leaves a step to that side. */
export function decides(model: Model, type: EventType, role: Role): boolean {
  const other = model.initiator === 'customer' ? 'contractor' : 'customer';
  const who = TABLE[type][2];
  if (who === 'either') return role !== 'approver';
  return role === ({ initiator: model.initiator, other }[who] ?? who);
}

/** Day `YYYY-MM-DD` of the model. */
export const dayText = (day: number) => new Date(Date.UTC(2026, 10, 10 + day)).toISOString().slice(0, 10);
