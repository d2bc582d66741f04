import type { Backup, BackupEntry } from './backup-file.ts';
import { binKey, type DocumentType, documentKey, isDocumentId, parseKey, quarantineKey } from './keys.ts';
import {
  copyOf,
  type FoundDocument,
  foundDocument,
  isSound,
  isTooDeep,
  type StoredFormats,
} from './stored-document.ts';

/** The texts of a storage by their keys. */
export type StoredTexts = ReadonlyMap<string, string>;

/** A document of a back-up that is here as well, with other content. */
export interface DifferingDocument extends FoundDocument {
  readonly mine: FoundDocument;
}

/** What restoring a back-up would do. */
export interface RestorePreview {
  readonly added: readonly FoundDocument[];
  readonly same: readonly FoundDocument[];
  readonly differing: readonly DifferingDocument[];
  /** What else has a place here: deleted and unreadable documents, snapshots, settings. */
  readonly others: readonly BackupEntry[];
}

/** Where the preview finds out how things stand here. */
export interface PreviewTools {
  readonly here: StoredTexts;
  readonly formats: StoredFormats;
  readonly newId: () => string;
}

/**
 * Says what restoring a back-up would do to what is here. Changes nothing, and finds nothing more to do once it is done.
 *
 * A document that cannot be read, or is nested deeper than any of ours, is put aside as if it had been found so here.
 * A setting that is here stays as it is.
 */
export function previewRestore(backup: Backup, tools: PreviewTools): RestorePreview {
  const { formats } = tools;
  const documents: (FoundDocument & { readonly is: 'added' | 'same' | DifferingDocument })[] = [];
  const others: BackupEntry[] = [];
  const isKnown = knownCopies(tools);
  for (const entry of backup.entries) {
    const parsed = parseKey(entry.key);
    const isLive = parsed?.place === 'live';
    if (isLive ? !isSound(entry.text, formats[parsed.type]) : isUnfit(parsed?.place, entry.text)) {
      others.push({ ...entry, key: quarantineKey(entry.key, backup.madeAt) });
    } else if (isLive) {
      const document = foundDocument(parsed.type, parsed.id, entry.text, formats);
      documents.push({ ...document, is: standingOf(document, tools, isKnown) });
    } else others.push(entry);
  }
  return {
    added: documents.filter(({ is }) => is === 'added'),
    same: documents.filter(({ is }) => is === 'same'),
    differing: documents.flatMap(({ is }) => (typeof is === 'object' ? [is] : [])),
    others: others.flatMap((entry) => placed(entry, tools)),
  };
}

function isUnfit(place: string | undefined, text: string): boolean {
  return (place === 'bin' || place === 'snapshot') && isTooDeep(text);
}

function standingOf(
  document: FoundDocument,
  { here, formats }: PreviewTools,
  isKnown: (document: FoundDocument) => boolean,
): 'added' | 'same' | DifferingDocument {
  const text = here.get(document.key);
  if (text === undefined) return 'added';
  const mine = foundDocument(document.type, document.id, text, formats);
  const isSame = text === document.text || (mine.data !== null && bare(mine.data) === bare(document.data));
  return isSame || isKnown(document) ? 'same' : { ...document, mine };
}

/** The content of a document, whichever id it has. */
function bare(data: object | null | undefined): string {
  return JSON.stringify(data && { ...data, id: '' });
}

/** Tells whether the copy that would be made of a document is here already. */
function knownCopies({ here, formats }: PreviewTools) {
  const byType = new Map<DocumentType, ReadonlySet<string>>();
  const texts = new Set(here.values());

  function bareTexts(type: DocumentType): ReadonlySet<string> {
    const found = [...here].flatMap(([key, text]) => {
      const parsed = parseKey(key);
      return parsed?.place === 'live' && parsed.type === type ? [foundDocument(type, parsed.id, text, formats)] : [];
    });
    return new Set(found.flatMap(({ data }) => (data === null ? [] : [bare(data)])));
  }

  return (document: FoundDocument): boolean => {
    const known = byType.get(document.type) ?? bareTexts(document.type);
    byType.set(document.type, known);
    return document.data === null ? texts.has(document.text) : known.has(bare(copyOf(document, '', formats)));
  };
}

/** An entry that is no document in use, at its place; none when it is here, or would change what is here. */
function placed(entry: BackupEntry, { here, newId }: PreviewTools): BackupEntry[] {
  const parsed = parseKey(entry.key);
  const isFree = !here.has(entry.key);
  if (parsed === null) return isFree && !isAboutOneHere(entry.key, here) ? [entry] : [];
  if (isFree) return [entry];
  // A place in the bin is never written over.
  const isNew = parsed.place === 'bin' && ![...here.values()].includes(entry.text);
  return isNew ? [{ ...entry, key: binKey(parsed.type, newId()) }] : [];
}

/** Whether a setting is about one document, and that is here: then what is set here counts. */
function isAboutOneHere(key: string, here: StoredTexts): boolean {
  return key.split(':').some((part) => isDocumentId(part) && here.has(documentKey('brief', part)));
}
