import { DOCUMENT_TYPES, KEY_ROOT, parseKey } from './keys.ts';

/** Browsers give localStorage so many UTF-16 units for each origin, keys included; Cyrillic counts like Latin. */
export const QUOTA_UNITS = 5_242_880;

/** From this share on a person is told that room is getting short. */
export const WARNED_FROM = 0.6;

/** What the storage holds of this site: documents by type, and what else lies beside them. */
export const STORED_KINDS = [...DOCUMENT_TYPES, 'bin', 'quarantine', 'snapshot', 'setting'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** How many entries, and how many UTF-16 units they take with their keys. */
export interface Portion {
  readonly count: number;
  readonly units: number;
}

/** How full the storage is. */
export interface StorageUse {
  readonly kinds: Readonly<Record<StoredKind, Portion>>;
  /** What other pages of the same origin keep; it takes from the same room and is none of ours. */
  readonly others: Portion;
  readonly ours: Portion;
  /** Share of the room that is taken, 0–1. */
  readonly share: number;
  readonly isShort: boolean;
}

/** What a key stands for; null when it is not of this site. Settings are whatever has no kind of its own. */
export function kindOfKey(key: string): StoredKind | null {
  if (!key.startsWith(KEY_ROOT)) return null;
  const parsed = parseKey(key);
  if (parsed === null) return 'setting';
  return parsed.place === 'live' ? parsed.type : parsed.place;
}

/** Adds up what a storage holds. */
export function storageUse(entries: Iterable<readonly [key: string, text: string]>): StorageUse {
  const nothing: Portion = { count: 0, units: 0 };
  const kinds = Object.fromEntries(STORED_KINDS.map((kind) => [kind, nothing])) as Record<StoredKind, Portion>;
  let [ours, others] = [nothing, nothing];
  for (const [key, text] of entries) {
    const units = key.length + text.length;
    const kind = kindOfKey(key);
    if (kind === null) others = grown(others, units);
    else {
      kinds[kind] = grown(kinds[kind], units);
      ours = grown(ours, units);
    }
  }
  const share = Math.min(1, (ours.units + others.units) / QUOTA_UNITS);
  return { kinds, others, ours, share, isShort: share >= WARNED_FROM };
}

function grown({ count, units }: Portion, by: number): Portion {
  return { count: count + 1, units: units + by };
}
