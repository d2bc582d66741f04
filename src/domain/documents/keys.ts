/** Every key of this site begins so; what begins otherwise belongs to somebody else and is left alone. */
export const KEY_ROOT = 'parity:v1:';

/** What the keys of preferences begin with. */
export const PREFERENCE_ROOT = `${KEY_ROOT}pref:`;

/** The kinds of documents a person may have in the browser. */
export const DOCUMENT_TYPES = ['brief', 'assessment', 'respondent', 'action'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What a key of this site stands for. */
export type StoredKey =
  | { place: 'live'; type: DocumentType; id: string }
  | { place: 'bin'; type: DocumentType; id: string }
  | { place: 'quarantine'; key: string; time: string }
  | { place: 'snapshot'; type: DocumentType; id: string; time: string };

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const WHOLE_UUID = new RegExp(`^${UUID}$`);
const DOCUMENT = new RegExp(`^${KEY_ROOT}(bin:)?(${DOCUMENT_TYPES.join('|')}):(${UUID})$`);
const QUARANTINE_ROOT = `${KEY_ROOT}quarantine:`;
const TIME = '\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z';
const QUARANTINE = new RegExp(`^${QUARANTINE_ROOT}(.+):(${TIME})$`);
/** What the keys of all snapshots begin with. */
export const SNAPSHOT_ROOT = `${KEY_ROOT}snapshot:`;
const SNAPSHOT = new RegExp(`^${SNAPSHOT_ROOT}(${DOCUMENT_TYPES.join('|')}):(${UUID}):(${TIME})$`);

/** Whether a text has the form of a document's id; ids also arrive in addresses and files. */
export function isDocumentId(text: string): boolean {
  return WHOLE_UUID.test(text);
}

function checked(id: string): string {
  if (!isDocumentId(id)) throw new Error(`«${id}» is no document id: a document under it would never be listed`);
  return id;
}

/** Key of a document. Throws when the id is not a UUID. */
export function documentKey(type: DocumentType, id: string): string {
  return `${KEY_ROOT}${type}:${checked(id)}`;
}

/** Key of a deleted document. Throws when the id is not a UUID. */
export function binKey(type: DocumentType, id: string): string {
  return `${KEY_ROOT}bin:${type}:${checked(id)}`;
}

/** Key under which the unreadable text of another key is put aside; `time` is an ISO time in UTC. */
export function quarantineKey(key: string, time: string): string {
  return `${quarantinePrefix(key)}${time}`;
}

/** What the quarantine keys of one original key begin with; sorted as text they are sorted by time. */
export function quarantinePrefix(key: string): string {
  return `${QUARANTINE_ROOT}${key}:`;
}

/** Key under which a text of a document is kept before it is replaced; `time` is an ISO time in UTC. */
export function snapshotKey(type: DocumentType, id: string, time: string): string {
  return `${snapshotPrefix(type, id)}${time}`;
}

/** What the snapshot keys of one document begin with; sorted as text they are sorted by time. */
export function snapshotPrefix(type: DocumentType, id: string): string {
  return `${SNAPSHOT_ROOT}${type}:${checked(id)}:`;
}

/** Tells what a key stands for; null for preferences and for keys that are not ours. */
export function parseKey(key: string): StoredKey | null {
  const quarantined = QUARANTINE.exec(key);
  if (quarantined?.[1] && quarantined[2]) return { place: 'quarantine', key: quarantined[1], time: quarantined[2] };
  const [, kept, keptId, time] = SNAPSHOT.exec(key) ?? [];
  const [, bin, name, id] = DOCUMENT.exec(key) ?? [];
  const type = DOCUMENT_TYPES.find((known) => known === (kept ?? name));
  if (type && keptId && time) return { place: 'snapshot', type, id: keptId, time };
  return type && id ? { place: bin ? 'bin' : 'live', type, id } : null;
}
