import { type DocumentType, documentKey, parseKey, snapshotKey } from '#domain/documents/keys.ts';
import { inPlaceOf } from '#domain/documents/replacement.ts';
import type { StoredChange } from '#domain/documents/restore-changes.ts';
import type { StoredTexts } from '#domain/documents/restore-preview.ts';
import { type FoundDocument, foundDocument } from '#domain/documents/stored-document.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { type BrowserStorage, browserStorage } from '#platform/storage.ts';
import type { BinProblem } from './document-bin.ts';
import { dropOldSnapshots, nextSnapshotKey } from './document-snapshots.ts';
import { createDocumentStore } from './document-store.ts';
import { readOurs } from './storage-contents.ts';
import { type ChangeProblem, changeAll } from './stored-changes.ts';
import { storedFormats as formats } from './stored-formats.ts';

/** A text that could not be read and was put aside. */
export interface AsideText {
  readonly key: string;
  readonly text: string;
  /** The type of document that it was; null when its key does not say. */
  readonly type: DocumentType | null;
  /** ISO moment at which it was put aside. */
  readonly at: string;
}

/** A document as it was before something took its place. */
export interface SnapshotDocument extends FoundDocument {
  /** ISO moment at which it was replaced. */
  readonly at: string;
}

/** What is kept besides the documents in use; snapshots latest first. */
export interface KeptDocuments {
  readonly bin: readonly FoundDocument[];
  readonly quarantine: readonly AsideText[];
  readonly snapshots: readonly SnapshotDocument[];
}

const NOTHING: KeptDocuments = { bin: [], quarantine: [], snapshots: [] };

/** Reads what is kept besides the documents in use. */
export function keptDocuments(storage: BrowserStorage = browserStorage): KeptDocuments {
  const ours = readOurs(storage);
  return ours.ok ? keptAmong(ours.value) : NOTHING;
}

function keptAmong(ours: StoredTexts): KeptDocuments {
  const bin: FoundDocument[] = [];
  const quarantine: AsideText[] = [];
  const snapshots: SnapshotDocument[] = [];
  for (const [key, text] of ours) {
    const parsed = parseKey(key);
    if (parsed?.place === 'bin') bin.push(foundDocument(parsed.type, parsed.id, text, formats));
    else if (parsed?.place === 'quarantine') {
      const meant = parseKey(parsed.key);
      quarantine.push({ key, text, at: parsed.time, type: meant && 'type' in meant ? meant.type : null });
    } else if (parsed?.place === 'snapshot') {
      snapshots.push({ ...foundDocument(parsed.type, parsed.id, text, formats), at: parsed.time });
    }
  }
  return { bin, quarantine, snapshots: snapshots.sort((one, other) => (one.at < other.at ? 1 : -1)) };
}

/** Brings a document back from the bin; under a new id when the old one is in use again. */
export function bringBack(
  { type, id }: FoundDocument,
  storage: BrowserStorage = browserStorage,
): Outcome<string, BinProblem> {
  const documents = createDocumentStore({ ...formats[type], type, storage });
  const restored = documents.restore(id);
  documents.stop();
  return restored;
}

/** Puts a document back to a snapshot; what it is now becomes a snapshot first. */
export function returnTo(
  { type, id, at }: SnapshotDocument,
  storage: BrowserStorage = browserStorage,
): Outcome<undefined, ChangeProblem | 'missing'> {
  const snapshot = storage.read(snapshotKey(type, id, at));
  const present = storage.read(documentKey(type, id));
  if (!snapshot.ok) return snapshot;
  if (!present.ok) return present;
  if (snapshot.value === null) return failure('missing');
  const done = changeAll(returning(type, id, snapshot.value, present.value, storage), storage);
  if (done.ok) dropOldSnapshots(type, id, storage);
  return done.ok ? success(undefined) : done;
}

function returning(
  type: DocumentType,
  id: string,
  snapshot: string,
  present: string | null,
  storage: BrowserStorage,
): StoredChange[] {
  const key = documentKey(type, id);
  if (present === null) return [{ key, before: null, text: snapshot }];
  return [
    { key: nextSnapshotKey(type, id, storage), before: null, text: present },
    { key, before: present, text: inPlaceOf(present, snapshot, { tab: newId().slice(0, 8), now: now() }) },
  ];
}
