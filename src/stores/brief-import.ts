import type { Brief } from '#domain/brief/brief.ts';
import { BRIEF_LIMIT_BYTES, type BriefFileProblem, parseBriefFile } from '#domain/brief/brief-file.ts';
import { type Incoming, incomingBrief, linkedCopy } from '#domain/brief/incoming.ts';
import { titleOf } from '#domain/brief/title.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import { type FileProblem, readFile } from '#platform/files.ts';
import { newId } from '#platform/ids.ts';
import { briefs } from './briefs.ts';

export type ImportProblem = BriefFileProblem | FileProblem;

/** A brief that was read, and what taking it in would do; its title is empty when it has none. */
export interface Examined {
  readonly incoming: Incoming;
  readonly title: string;
}

function briefsHere(): Brief[] {
  return Object.values(briefs.$documents.get()).flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
}

/** Reads the text of a brief file; nothing is stored. `kinds` are those of this site. */
export function examineText(text: string, kinds: readonly string[]): Outcome<Examined, ImportProblem> {
  briefs.loadAll();
  const read = parseBriefFile(text, kinds);
  if (!read.ok) return read;
  return success({ incoming: incomingBrief(read.value, briefsHere(), newId()), title: titleOf(read.value, '') });
}

/** The same for a file that was chosen or dropped. */
export async function examineFile(file: File, kinds: readonly string[]): Promise<Outcome<Examined, ImportProblem>> {
  const read = await readFile(file, BRIEF_LIMIT_BYTES);
  return read.ok ? examineText(read.value.text, kinds) : read;
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
