import { quarantineKey, quarantinePrefix } from '#domain/documents/keys.ts';
import { type Outcome, success } from '#domain/outcome.ts';
import type { BrowserStorage, WriteProblem } from '#platform/storage.ts';
import { timeAfter } from './time-after.ts';

/** The key under which the latest unreadable text of another key lies. */
export function latestAside(storage: BrowserStorage, key: string): string | undefined {
  const keys = storage.keys(quarantinePrefix(key));
  return keys.ok ? keys.value.sort().at(-1) : undefined;
}

/** The key under which a text that belongs to another key is put aside next; no text put aside earlier is under it. */
export function asideKey(storage: BrowserStorage, key: string): string {
  return quarantineKey(key, timeAfter(latestAside(storage, key)?.slice(quarantinePrefix(key).length)));
}

/**
 * Moves an unreadable text out of the way of whatever belongs under its key; the value is the key under which it now
 * lies. What was put aside earlier is never written over, whatever the clock says.
 */
export function putAside(storage: BrowserStorage, key: string, raw: string): Outcome<string, WriteProblem> {
  const aside = asideKey(storage, key);
  const moved = storage.move(key, aside, raw);
  return moved.ok ? success(aside) : moved;
}
