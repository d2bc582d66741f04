import type { Brief } from '#domain/brief/brief.ts';
import { type BriefFileProblem, parseBriefFile } from '#domain/brief/brief-file.ts';
import { type Incoming, incomingBrief, linkedCopy } from '#domain/brief/incoming.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import { newId } from '#platform/ids.ts';
import { briefs } from './briefs.ts';

function briefsHere(): Brief[] {
  return Object.values(briefs.$documents.get()).flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
}

/** Reads the text of a brief file and tells what taking it in would do; nothing is stored. */
export function examineBriefFile(text: string, kinds: readonly string[]): Outcome<Incoming, BriefFileProblem> {
  briefs.loadAll();
  const read = parseBriefFile(text, kinds);
  return read.ok ? success(incomingBrief(read.value, briefsHere(), newId())) : read;
}

/**
 * Stores what a file holds; returns the id under which it now is. Looks once more at what is here, as it may have
 * changed since the file was examined; a record that this page cannot read keeps its id as well.
 */
export function takeInBrief(incoming: Incoming): string {
  const latest = incoming.is === 'new' ? incomingBrief(incoming.brief, briefsHere(), newId()) : incoming;
  if (latest.is === 'same') return latest.id;
  if (briefs.create(latest.brief.id, latest.brief).ok) return latest.brief.id;
  const copy = linkedCopy(latest.brief, newId());
  briefs.create(copy.id, copy);
  return copy.id;
}
