import type { Brief } from './brief.ts';
import type { Role } from './event.ts';
import { otherSide, stateOf } from './state.ts';

/** What is asked of whom a brief is handed to. */
export const ASKS = [
  'review',
  'answer',
  'mend',
  'decide',
  'approve',
  'begin',
  'progress',
  'accept',
  'outcome',
  'done',
  'cancelled',
] as const;
export type Ask = (typeof ASKS)[number];

/** To whom a brief goes next, and what is asked of them. */
export interface HandOver {
  readonly to: Role;
  readonly ask: Ask;
}

/** Where a brief goes from where it stands: whoever has to act next gets it. */
export function handOverOf(brief: Pick<Brief, 'events' | 'initiator'>): HandOver {
  const { paper, work } = stateOf(brief);
  const other = otherSide(brief.initiator);
  switch (paper) {
    case 'draft':
      return draftHandOver(brief);
    case 'submitted':
      return { to: other, ask: 'review' };
    case 'objected':
      return { to: brief.initiator, ask: 'decide' };
    case 'ready':
      return { to: 'approver', ask: 'approve' };
    case 'cancelled':
      return { to: other, ask: 'cancelled' };
    case 'approved':
      if (work === 'none') return { to: 'contractor', ask: 'begin' };
      if (work === 'in-work') return { to: 'customer', ask: 'progress' };
      return work === 'delivered' ? { to: 'customer', ask: 'accept' } : outcomeHandOver(brief);
  }
}

const DRAFT_EVENTS = ['submit', 'return', 'reject', 'change', 'drop-change'];

function draftHandOver({ events, initiator }: Pick<Brief, 'events' | 'initiator'>): HandOver {
  const last = events.findLast(({ type }) => DRAFT_EVENTS.includes(type))?.type;
  if (last === 'return') return { to: initiator, ask: 'answer' };
  if (last === 'reject') return { to: initiator, ask: 'mend' };
  return { to: otherSide(initiator), ask: 'review' };
}

/** The outcome is asked of the side that has not told its own yet, the customer first. */
function outcomeHandOver({ events }: Pick<Brief, 'events'>): HandOver {
  const told = events.filter(({ type }) => type === 'outcome').map(({ whose }) => whose.role);
  if (!told.includes('customer')) return { to: 'customer', ask: 'outcome' };
  if (!told.includes('contractor')) return { to: 'contractor', ask: 'outcome' };
  return { to: 'customer', ask: 'done' };
}
