import { searchable } from '#domain/text/word-search.ts';
import type { StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';
import type { Role } from './event.ts';
import { waitsOf } from './situation.ts';
import { type Standing, standingOf } from './standing.ts';
import { titleOf } from './title.ts';

/** What a list shows of a brief, and by what it finds it. */
export interface BriefSummary {
  readonly id: string;
  /** Empty when it has none. */
  readonly title: string;
  readonly number: string;
  readonly kind: string;
  readonly copyOf: string | undefined;
  readonly standing: Standing;
  /** From whom it waits for a step; what is accepted waits for views of its outcome alone, and is left in peace. */
  readonly waitsFor: readonly Role[];
  /** As typed; empty when not answered. */
  readonly due: string;
  /** Delivered, accepted or cancelled: its date is no longer ahead of anybody. */
  readonly isDone: boolean;
  /** An approved version that a next one may follow. */
  readonly isChangeable: boolean;
  /** Words of title, number, names, department and goal, see `searchable`. */
  readonly words: string;
}

const FOUND_BY = [
  'customer.name',
  'customer.department',
  'contractor.name',
  'approver.name',
  'approver.role',
  'accepter',
  'goal',
] as const;

const DONE: readonly string[] = ['delivered', 'accepted', 'cancelled'];

/** What a list needs to know of a brief. */
export function summaryOf(brief: Brief, limit: StandingLimit): BriefSummary {
  const { id, kind, copyOf, number = '' } = brief;
  const standing = standingOf(brief);
  const title = titleOf(brief, '');
  return {
    ...{ id, title, number, kind, copyOf, standing },
    waitsFor: standing.is === 'accepted' ? [] : askedOf(brief, limit),
    due: textAt(brief, 'due'),
    isDone: DONE.includes(standing.is),
    isChangeable: isApproved(standing),
    words: searchable([title, number, ...FOUND_BY.map((path) => textAt(brief, path))]),
  };
}

function askedOf(brief: Brief, limit: StandingLimit): Role[] {
  const asked = waitsOf(brief, limit).flatMap(({ from }) => from ?? []);
  return [...new Set(asked)];
}

/** Folding the events once more would say the same. */
function isApproved({ is, marks }: Standing): boolean {
  const isOpen = marks.includes('changing') || marks.includes('not-approved');
  return is === 'approved' || ((is === 'in-work' || is === 'delivered') && !isOpen);
}
