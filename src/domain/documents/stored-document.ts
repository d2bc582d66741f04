import type { BackupEntry } from './backup-file.ts';
import { readEnvelope } from './envelope.ts';
import { type DocumentType, documentKey } from './keys.ts';
import { type DocumentFormat, readDocument } from './read-document.ts';
import { parseUntrustedJson } from './untrusted-json.ts';

/** How documents of one type are read, and turned into a copy with another id. */
export interface StoredFormat extends DocumentFormat<{ readonly id: string }> {
  asCopy?(data: { readonly id: string }, copyId: string): { readonly id: string };
}
export type StoredFormats = Readonly<Record<DocumentType, StoredFormat>>;

/** A stored document with what can be said of it. */
export interface FoundDocument extends BackupEntry {
  readonly type: DocumentType;
  readonly id: string;
  /** Null when this release cannot read it. */
  readonly data: { readonly id: string } | null;
  /** ISO moment, empty when it is not known. */
  readonly savedAt: string;
}

/** A stored text as the document that it is, or was meant to be. */
export function foundDocument(type: DocumentType, id: string, text: string, formats: StoredFormats): FoundDocument {
  const read = readDocument(text, formats[type]);
  const envelope = readEnvelope(text);
  const savedAt = envelope.ok ? envelope.value.savedAt : '';
  return { type, id, key: documentKey(type, id), text, data: read.ok ? read.value.data : null, savedAt };
}

/** The data of a copy with another id; undefined for a document that this release cannot read. */
export function copyOf({ type, data }: FoundDocument, copyId: string, formats: StoredFormats) {
  return data === null ? undefined : (formats[type].asCopy?.(data, copyId) ?? { ...data, id: copyId });
}

/** Whether a text is nested deeper than any document of ours, 32 levels. */
export function isTooDeep(text: string): boolean {
  const parsed = parseUntrustedJson(text, Number.POSITIVE_INFINITY);
  return !parsed.ok && parsed.problem === 'too-deep';
}

/** Whether a text may lie under the key of a document: it can be read, or a later release wrote it. */
export function isSound(text: string, format: StoredFormat): boolean {
  if (isTooDeep(text)) return false;
  const read = readDocument(text, format);
  return read.ok || read.problem === 'newer';
}
