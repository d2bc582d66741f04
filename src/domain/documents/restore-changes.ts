import type { BackupEntry } from './backup-file.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import { type DocumentType, documentKey } from './keys.ts';
import { fits } from './read-document.ts';
import { inPlaceOf } from './replacement.ts';
import type { DifferingDocument, RestorePreview } from './restore-preview.ts';
import { copyOf, type StoredFormats } from './stored-document.ts';

/** What becomes of a document of which two states are there: both stay, or one of them. */
export const RESTORE_CHOICES = ['both', 'mine', 'theirs'] as const;
export type RestoreChoice = (typeof RESTORE_CHOICES)[number];

/** A change of one key, and what must lie there before it; null stands for nothing. */
export interface StoredChange {
  readonly key: string;
  readonly before: string | null;
  readonly text: string | null;
}

export interface RestoreTools {
  readonly formats: StoredFormats;
  readonly choiceOf: (document: DifferingDocument) => RestoreChoice;
  readonly newId: () => string;
  /** A free key for a snapshot of a document. */
  readonly snapshotKey: (type: DocumentType, id: string) => string;
  /** Name of this page among the writers of a document. */
  readonly tab: string;
  /** ISO moment. */
  readonly now: string;
}

/** The changes that restore a back-up; what is replaced is kept as a snapshot. */
export function restoreChanges(preview: RestorePreview, tools: RestoreTools): StoredChange[] {
  return [
    ...[...preview.added, ...preview.others].map(addition),
    ...preview.differing.flatMap((document) => changesOf(document, tools)),
  ];
}

function addition({ key, text }: BackupEntry): StoredChange {
  return { key, before: null, text };
}

function changesOf(document: DifferingDocument, tools: RestoreTools): StoredChange[] {
  const { type, id, key, mine } = document;
  switch (tools.choiceOf(document)) {
    case 'mine':
      return [];
    case 'theirs':
      return [
        { key: tools.snapshotKey(type, id), before: null, text: mine.text },
        { key, before: mine.text, text: inPlaceOf(mine.text, document.text, tools) },
      ];
    case 'both':
      return [addition(asCopy(document, tools))];
  }
}

function asCopy(document: DifferingDocument, { formats, newId }: RestoreTools): BackupEntry {
  const id = newId();
  const key = documentKey(document.type, id);
  const envelope = readEnvelope(document.text);
  const data = copyOf(document, id, formats);
  // What a later release wrote is kept as it is, and what the mark of a copy would make too large: the key decides.
  if (!envelope.ok || data === undefined || !fits(formats[document.type], data)) return { key, text: document.text };
  return { key, text: writeEnvelope({ ...envelope.value, schema: formats[document.type].version, data }) };
}
