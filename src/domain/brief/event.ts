/** Who may decide in a brief. */
export const ROLES = ['customer', 'contractor', 'approver'] as const;
export type Role = (typeof ROLES)[number];

/** On what a recorded decision rests; `here` means that who decided wrote it down. */
export const BASES = ['here', 'paper', 'letter', 'messenger', 'phone', 'meeting', 'standing-rule'] as const;
export type Basis = (typeof BASES)[number];

/** Bases that leave nothing to show: such a decision stays «as told» until a firmer one confirms it. */
export const SPOKEN_BASES: readonly Basis[] = ['phone', 'meeting'];

/** The paper: this version of the brief, from writing to approval. */
export const PAPER_STATES = ['draft', 'submitted', 'objected', 'ready', 'approved', 'cancelled'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** The work: it may begin before the paper is approved, and go on while a new version is written. */
export const WORK_STATES = ['none', 'in-work', 'delivered', 'accepted', 'cancelled'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** Steps that close an objection. */
export const DECISIONS = ['accept', 'accept-part', 'insist', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Every step that a brief can take. */
export const EVENT_TYPES = [
  'submit',
  'return',
  'object',
  'agree',
  ...DECISIONS,
  'approve',
  'reject',
  'change',
  'drop-change',
  'start',
  'start-early',
  'pause',
  'resume',
  'deliver',
  'rework',
  'accept-work',
  'record',
  'cancel',
  'note',
  'notice',
  'delegate',
  'confirm',
  'outcome',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Somebody as typed: what they are in this brief, and their name. */
export interface Person {
  readonly role: string;
  readonly name: string;
}

/** One step of a brief's history; it never changes, a correction is a new event. */
export interface BriefEvent {
  readonly id: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  /** One of `EVENT_TYPES`; another one was written by a later release. */
  readonly type: string;
  /** Whose decision it is. */
  readonly whose: Person;
  readonly recordedBy: Person;
  readonly basis: string;
  /** A day `YYYY-MM-DD`, or an ISO moment. */
  readonly decidedAt: string;
  /** ISO moment. */
  readonly recordedAt: string;
  readonly from: { readonly paper: string; readonly work: string };
  readonly to: { readonly paper: string; readonly work: string };
  /** What was recorded, see `EventData`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Fingerprint of the event before, null for the first. */
  readonly previous: string | null;
  /** SHA-256 in hex over RFC 8785 canonical JSON of the event without this key. */
  readonly fingerprint: string;
}
