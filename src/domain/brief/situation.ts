import { budgetAgainst, type StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import type { Role } from './event.ts';
import { dataOf } from './event-data.ts';
import { type BriefState, otherSide, stateOf } from './state.ts';

/** What the paper waits for; nothing once it is approved. */
export const PAPER_SITUATIONS = [
  'draft',
  'returned',
  'rejected',
  'changing',
  'submitted',
  'objected',
  'ready',
  'ready-by-rule',
] as const;
export type PaperSituation = (typeof PAPER_SITUATIONS)[number];

/** What the work waits for; nothing while it has neither begun nor a version to begin by. */
export const WORK_SITUATIONS = [
  'to-start',
  'in-work',
  'paused',
  'delivered',
  'delivered-open',
  'accepted',
  'closed',
  'cancelled',
] as const;
export type WorkSituation = (typeof WORK_SITUATIONS)[number];

export type Situation = PaperSituation | WorkSituation;

/** One thing that a brief waits for, and from whom; from nobody when it is at its end. */
export interface Wait {
  readonly for: Situation;
  readonly from: Role | null;
}

/** What a brief waits for on its two tracks: one thing, or two when the work runs while the paper is open. */
export function waitsOf(brief: Brief, limit: StandingLimit): readonly Wait[] {
  const state = stateOf(brief);
  if (state.paper === 'cancelled') return [{ for: 'cancelled', from: null }];
  const waits = [paperWait(brief, state, limit), workWait(brief, state)];
  return waits.filter((wait) => wait !== null);
}

/** Whether the words about a situation are told by initiator and other side, or by customer and contractor. */
export function isOnPaper(situation: Situation): situation is PaperSituation {
  return PAPER_SITUATIONS.some((each) => each === situation);
}

/** The sides that have given their view of the outcome. */
export function outcomeGivers({ events }: Pick<Brief, 'events'>): readonly string[] {
  return events.flatMap((event) => (dataOf(event, 'outcome') === null ? [] : [event.whose.role]));
}

function paperWait(brief: Brief, state: BriefState, limit: StandingLimit): Wait | null {
  const { initiator } = brief;
  switch (state.paper) {
    case 'draft':
      return { for: draftSituation(brief), from: initiator };
    case 'submitted':
      return { for: 'submitted', from: otherSide(initiator) };
    case 'objected':
      return { for: 'objected', from: initiator };
    case 'ready':
      return budgetAgainst(brief, limit) === 'within'
        ? { for: 'ready-by-rule', from: 'contractor' }
        : { for: 'ready', from: 'approver' };
    default:
      return null;
  }
}

/** Why a draft is a draft: it is the first, it came back, or a version in force is being changed. */
function draftSituation({ events }: Brief): PaperSituation {
  const last = events.findLast(({ type }) => ['return', 'reject', 'change'].includes(type))?.type;
  if (last === 'return') return 'returned';
  if (last === 'reject') return 'rejected';
  return last === 'change' ? 'changing' : 'draft';
}

function workWait(brief: Brief, state: BriefState): Wait | null {
  switch (state.work) {
    case 'none':
      return state.inForce === null ? null : { for: 'to-start', from: 'contractor' };
    case 'in-work':
      return state.isPaused ? { for: 'paused', from: whoPaused(brief) } : { for: 'in-work', from: 'contractor' };
    case 'delivered':
      return state.paper === 'approved'
        ? { for: 'delivered', from: 'customer' }
        : { for: 'delivered-open', from: null };
    default:
      return afterAcceptance(brief);
  }
}

function whoPaused({ events }: Brief): Role {
  return events.findLast(({ type }) => type === 'pause')?.whose.role === 'customer' ? 'customer' : 'contractor';
}

function afterAcceptance(brief: Brief): Wait {
  const given = outcomeGivers(brief);
  const missing = (['customer', 'contractor'] as const).find((role) => !given.includes(role));
  return missing === undefined ? { for: 'closed', from: null } : { for: 'accepted', from: missing };
}
