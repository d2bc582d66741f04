import type { Brief } from '#domain/brief/brief.ts';
import { BRIEF_LIMIT_BYTES, type BriefFileProblem, parseBriefFile } from '#domain/brief/brief-file.ts';
import { type Duplicate, duplicateBrief } from '#domain/brief/duplicate.ts';
import { type Incoming, incomingBrief } from '#domain/brief/incoming.ts';
import { type HistoryRefusal, type HistoryWarning, judgeHistory } from '#domain/brief/incoming-history.ts';
import { linkedCopy } from '#domain/brief/linked-copy.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { type FileProblem, readFile } from '#platform/files.ts';
import { newId } from '#platform/ids.ts';
import { briefs } from './briefs.ts';
import { keepSnapshot } from './document-snapshots.ts';

/** Why a brief from elsewhere cannot be taken in. */
export type ImportProblem = { is: BriefFileProblem | FileProblem } | HistoryRefusal;

/** A brief that was read, what taking it in would do, and what has to be said about its history. */
export interface Examined {
  /** As it was read, under its own id. */
  readonly brief: Brief;
  readonly incoming: Incoming;
  readonly warnings: readonly HistoryWarning[];
}

/** What became of a brief that was taken in; it may be another than foreseen, as the one here may have changed. */
export interface Taken {
  readonly is: Incoming['is'];
  /** Under which it now is. */
  readonly id: string;
  /** The brief from which it parted. */
  readonly original?: string;
}

/** `unsaved`: the brief here has changes that could not be stored; `no-room`: it could not be put aside first. */
export type TakeProblem = 'unsaved' | 'no-room';

function briefsHere(): Brief[] {
  return Object.values(briefs.$documents.get()).flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
}

/** Says what taking in a brief would do; nothing is stored. */
export function examineBrief(brief: Brief): Outcome<Examined, HistoryRefusal> {
  const { refusal, warnings } = judgeHistory(brief);
  if (refusal !== null) return failure(refusal);
  briefs.loadAll();
  return success({ brief, incoming: incomingBrief(brief, briefsHere(), newId()), warnings });
}

/** Reads the text of a brief file; nothing is stored. `kinds` are those of this site. */
export function examineText(text: string, kinds: readonly string[]): Outcome<Examined, ImportProblem> {
  const read = parseBriefFile(text, kinds);
  return read.ok ? examineBrief(read.value) : failure({ is: read.problem });
}

/** The same for a file that was chosen or dropped. */
export async function examineFile(file: File, kinds: readonly string[]): Promise<Outcome<Examined, ImportProblem>> {
  const read = await readFile(file, BRIEF_LIMIT_BYTES);
  return read.ok ? examineText(read.value.text, kinds) : failure({ is: read.problem });
}

/**
 * Stores a brief from elsewhere. Looks once more at what is here, as it may have changed since it was examined;
 * a record that this page cannot read keeps its id as well. What is replaced is put aside first.
 */
export function takeInBrief({ brief }: Pick<Examined, 'brief'>): Outcome<Taken, TakeProblem> {
  briefs.flushAll();
  briefs.loadAll();
  const incoming = incomingBrief(brief, briefsHere(), newId());
  switch (incoming.is) {
    case 'same':
    case 'older':
      return success({ is: incoming.is, id: incoming.mine.id });
    case 'continues':
      return replace(incoming.mine, incoming.brief);
    case 'parted':
      briefs.create(incoming.brief.id, incoming.brief);
      return success({ is: 'parted', id: incoming.brief.id, original: incoming.mine.id });
    case 'new':
      return success({ is: 'new', id: add(incoming.brief) });
  }
}

/** Stores a brief from elsewhere as a new draft of one's own, without its history; returns its id. */
export function keepBriefCopy(brief: Brief, words: Pick<Duplicate, 'title' | 'untitled'>): string {
  const copy = duplicateBrief(brief, { id: newId(), at: now(), ...words });
  briefs.create(copy.id, copy);
  return copy.id;
}

function replace({ id }: Brief, brief: Brief): Outcome<Taken, TakeProblem> {
  if (briefs.$saving.get()[id]?.status === 'failed') return failure('unsaved');
  if (!keepSnapshot('brief', id).ok) return failure('no-room');
  briefs.change(id, () => brief);
  briefs.flushAll();
  return success({ is: 'continues', id });
}

function add(brief: Brief): string {
  if (briefs.create(brief.id, brief).ok) return brief.id;
  const copy = linkedCopy(brief, newId());
  briefs.create(copy.id, copy);
  return copy.id;
}
