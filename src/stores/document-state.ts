import type { Outcome } from '#domain/outcome.ts';
import type { WriteProblem } from '#platform/storage.ts';

/** Why a document cannot be shown. `raw` is the text that was found, for the person to download. */
export type DocumentProblem =
  /** Nothing is stored under this id; `inBin` when it was deleted and can be restored. */
  | { kind: 'missing'; inBin: boolean }
  /** Unreadable; the text now lies in quarantine, or where it was when there is no room (then the key is null). */
  | { kind: 'damaged'; raw: string; quarantineKey: string | null }
  /** Written by a later release: left untouched, the page has to be loaded anew. */
  | { kind: 'newer'; raw: string }
  | { kind: 'denied' };

/** A document, or why there is none. */
export type Loaded<Data> = Outcome<Data, DocumentProblem>;

export type FailureReason =
  | WriteProblem
  /** The schema would refuse to read it again: a mistake of the program, kept in memory and not written. */
  | 'invalid'
  /** It has gone from the storage (emptied, say): only this page still has it. */
  | 'removed'
  /** Deleted in another tab, where it went to the bin. */
  | 'binned';

/** How what a person sees relates to what is stored. */
export type SaveState =
  | { status: 'saved'; at: string }
  | { status: 'pending' }
  /** Memory keeps everything. It stays so, through further changes, until a save succeeds. */
  | { status: 'failed'; reason: FailureReason }
  /** Another tab had written: its version is shown here, the edit made here is the document `copyId`. */
  | { status: 'conflict'; copyId: string };

export interface Conflict {
  readonly id: string;
  readonly copyId: string;
  readonly at: string;
}

/** Whether the documents in memory are the whole list; `part` while it is being read. */
export type Listing = 'unread' | 'part' | 'read' | 'denied';

/** Whether leaving the page now would lose something although saving was tried. */
export function isAtRisk(state: SaveState): boolean {
  return state.status === 'failed' && state.reason !== 'binned';
}
