import type { Brief } from '#domain/brief/brief.ts';
import { linkedCopy } from '#domain/brief/linked-copy.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { newId } from '#platform/ids.ts';
import { briefFormat, briefs } from './briefs.ts';
import { snapshotsOf } from './document-snapshots.ts';

/** A brief as it was before something took its place. */
export interface KeptBrief {
  /** ISO moment at which it was replaced. */
  readonly at: string;
  readonly brief: Brief;
}

/** The kept states of a brief that can be read, the latest first. */
export function keptBriefs(id: string): KeptBrief[] {
  return snapshotsOf('brief', id).flatMap(({ at, raw }) => {
    const read = readDocument(raw, briefFormat);
    return read.ok ? [{ at, brief: read.value.data }] : [];
  });
}

/**
 * Stores a kept state as a brief beside the present one, linked to it; the value is the copy's id. What cannot be stored
 * does not stay on the page either: it is kept where it was.
 */
export function openKeptBrief({ brief }: KeptBrief): Outcome<string, 'not-stored'> {
  const copy = linkedCopy(brief, newId());
  const created = briefs.create(copy.id, copy);
  if (created.ok && created.value.status === 'saved') return success(copy.id);
  briefs.remove(copy.id);
  return failure('not-stored');
}
