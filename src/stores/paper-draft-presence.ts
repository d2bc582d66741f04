import { KEY_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';

/** Where the paper questionnaire that is being typed in is kept; there is none when nothing is. */
export const PAPER_DRAFT_KEY = `${KEY_ROOT}pref:paper-draft`;

/** Whether a paper questionnaire was begun and not added. Costs little: a page that only asks need not load it. */
export function hasPaperDraft(): boolean {
  const stored = browserStorage.read(PAPER_DRAFT_KEY);
  return stored.ok && stored.value !== null;
}
