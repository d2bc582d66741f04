import { atom } from 'nanostores';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { browserStorage, type WriteProblem } from '#platform/storage.ts';

/**
 * What this browser put out of sight, a key for each brief.
 *
 * Not in the brief: it would travel in files and put another's brief out of sight. Not in its envelope: that would be
 * a write of the brief, which parts from what another tab is writing. Not in one list: two tabs that put away
 * different briefs at the same moment would lose one of them.
 */
const ROOT = `${PREFERENCE_ROOT}archived:`;

/** Ids of the briefs in the archive. */
export const $archived = atom<ReadonlySet<string>>(new Set());

let following = false;

function reload(): void {
  const keys = browserStorage.keys(ROOT);
  if (keys.ok) $archived.set(new Set(keys.value.map((key) => key.slice(ROOT.length))));
}

/** Reads the archive, and follows other tabs from then on. */
export function loadArchive(): void {
  reload();
  if (following) return;
  following = true;
  onReturn(reload);
  browserStorage.watch(({ key }) => {
    if (key === null || key.startsWith(ROOT)) reload();
  });
}

/** Puts a brief into the archive, or takes it out. */
export function archiveBrief(id: string, isArchived: boolean): Outcome<undefined, WriteProblem> {
  const done = isArchived ? browserStorage.write(ROOT + id, now()) : browserStorage.remove(ROOT + id);
  reload();
  return done;
}
