import { isDocumentId } from '../documents/keys.ts';
import type { Brief } from './brief.ts';
import { relationOf } from './continuation.ts';
import { linkedCopy } from './linked-copy.ts';

/** What taking in a brief from a file would do. Nothing that is here is ever overwritten without a trace. */
export type Incoming =
  | { is: 'new'; brief: Brief }
  /** `mine` says the same already. */
  | { is: 'same'; brief: Brief; mine: Brief }
  /** It goes on from `mine` and takes its place, under that one's id. */
  | { is: 'continues'; brief: Brief; mine: Brief }
  /** `mine` goes on from it: there is nothing to do. */
  | { is: 'older'; brief: Brief; mine: Brief }
  /** Both went on apart: this one gets a new id and points to `mine` by `copyOf`. */
  | { is: 'parted'; brief: Brief; mine: Brief };

/** Outcomes in the order in which they are preferred when several briefs here are of the same origin. */
const BEST_FIRST = ['same', 'continues', 'older'] as const;

/** Decides what becomes of a brief from a file; `here` are the briefs of this browser, `newId` is free for a copy. */
export function incomingBrief(brief: Brief, here: readonly Brief[], newId: string): Incoming {
  const original = here.find(({ id }) => id === brief.id);
  // Copies that parted from it before go on as well.
  const copies = here.filter(({ id, copyOf }) => id !== brief.id && copyOf === brief.id);
  const relatives = [...(original === undefined ? [] : [original]), ...copies];
  const found = relatives.map((mine) => ({ is: relationOf(brief, mine), mine }));
  for (const is of BEST_FIRST) {
    const match = found.find((relation) => relation.is === is);
    if (match) return { is, brief: is === 'continues' ? inPlaceOf(match.mine, brief) : brief, mine: match.mine };
  }
  if (original !== undefined) return { is: 'parted', brief: linkedCopy(brief, newId), mine: original };
  // An id that is no UUID could not be stored under.
  return { is: 'new', brief: isDocumentId(brief.id) ? brief : linkedCopy(brief, newId) };
}

function inPlaceOf({ id, copyOf }: Brief, brief: Brief): Brief {
  const { copyOf: _theirs, ...rest } = brief;
  return { ...rest, id, ...(copyOf === undefined ? {} : { copyOf }) };
}
