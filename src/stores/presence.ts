import { type DocumentType, documentKey, isDocumentId, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';

/**
 * Whether this browser holds anything of a type of documents, deleted and unreadable ones included; true also when
 * it does not say. Costs little: a page without documents need not load what opens them.
 */
export function mayHold(type: DocumentType): boolean {
  const keys = browserStorage.keys(KEY_ROOT);
  return !keys.ok || keys.value.some((key) => isOf(type, key));
}

/** Whether a document is in use in this browser; any text may be given as id. What only links to it need not read it. */
export function holds(type: DocumentType, id: string): boolean {
  if (!isDocumentId(id)) return false;
  const stored = browserStorage.read(documentKey(type, id));
  return stored.ok && stored.value !== null;
}

function isOf(type: DocumentType, key: string): boolean {
  const parsed = parseKey(key);
  if (parsed?.place === 'snapshot') return false;
  return parsed?.place === 'quarantine' ? isOf(type, parsed.key) : parsed?.type === type;
}
