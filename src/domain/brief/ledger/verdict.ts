import type { Initiator } from '../brief.ts';

/** What became of a warning or a goal: it did, in part, it did not. */
export const RESULTS = ['yes', 'partly', 'no'] as const;
export type Result = (typeof RESULTS)[number];

export const SIDES = ['contractor', 'customer'] as const satisfies readonly Initiator[];

/** What each side says; null where a side has not said, or does not know. */
export type Views = Readonly<Record<Initiator, Result | null>>;

/** What both sides say together: the same, something else each, one of them alone, nothing yet. */
export type Verdict =
  | { readonly is: Result | 'disputed' | 'unknown' }
  | { readonly is: 'one-word'; readonly whose: Initiator; readonly result: Result };

/** Puts the views of both sides together; nobody's word counts for the other's. */
export function verdictOf({ customer, contractor }: Views): Verdict {
  if (customer !== null && contractor !== null) return { is: customer === contractor ? customer : 'disputed' };
  if (customer !== null) return { is: 'one-word', whose: 'customer', result: customer };
  if (contractor !== null) return { is: 'one-word', whose: 'contractor', result: contractor };
  return { is: 'unknown' };
}
