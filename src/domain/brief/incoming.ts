import { isDocumentId } from '../documents/keys.ts';
import type { Brief } from './brief.ts';
import { toBriefFile } from './brief-file.ts';

/** What taking in a brief from a file would do. Nothing that is here is ever overwritten. */
export type Incoming =
  | { is: 'new'; brief: Brief }
  /** It is here already, word for word, as the brief `id`. */
  | { is: 'same'; id: string; brief: Brief }
  /** Another brief has its id: this one gets a new id and points to that one by `copyOf`. */
  | { is: 'copy'; brief: Brief };

/** Decides what becomes of a brief from a file; `here` are the briefs of this browser, `newId` is free for a copy. */
export function incomingBrief(brief: Brief, here: readonly Brief[], newId: string): Incoming {
  const relatives = here.filter(({ id, copyOf }) => id === brief.id || copyOf === brief.id);
  const same = relatives.find((relative) => contentOf(relative) === contentOf(brief));
  if (same) return { is: 'same', id: same.id, brief };
  if (here.some(({ id }) => id === brief.id)) return { is: 'copy', brief: linkedCopy(brief, newId) };
  // An id that is no UUID could not be stored under.
  return { is: 'new', brief: isDocumentId(brief.id) ? brief : linkedCopy(brief, newId) };
}

/** The same brief under another id, which points back to the first. */
export function linkedCopy(brief: Brief, id: string): Brief {
  return { ...brief, id, copyOf: brief.id };
}

/** All that a brief says, whatever the order of its keys. */
function contentOf(brief: Brief): string {
  const { id: _id, copyOf: _copyOf, ...content } = toBriefFile(brief);
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
