import type { Brief } from './brief.ts';
import { titleOf } from './title.ts';

export interface Duplicate {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  /** Makes the title of the new brief out of the old one, «Буклет (копия)». */
  readonly title: (original: string) => string;
  /** What a brief without any title is called. */
  readonly untitled: string;
}

/**
 * A new draft with the same answers: an id and a history of its own, no number, no frozen versions, and no reasons
 * for keeping what checks warned of, as those were given for another job.
 */
export function duplicateBrief(brief: Brief, { id, at, title, untitled }: Duplicate): Brief {
  const { kind, mode, initiator, locale, fields, kindFields } = brief;
  return {
    id,
    kind,
    mode,
    initiator,
    locale,
    createdAt: at,
    fields: { ...fields, title: title(titleOf(brief, untitled)) },
    kindFields,
    kept: [],
    events: [],
    versions: [],
  };
}
