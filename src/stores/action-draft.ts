import { KEY_ROOT } from '#domain/documents/keys.ts';
import type { ActionWords } from '#domain/plan/action.ts';
import { browserStorage } from '#platform/storage.ts';

const KEY = `${KEY_ROOT}pref:action-draft`;

/** An action of which nothing is written yet. */
export const NO_WORDS: ActionWords = { text: '', owner: '', due: '' };

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The action that was being written when the page was left; whatever else lies there counts as nothing. */
export function readDraft(): ActionWords {
  const stored = browserStorage.read(KEY);
  try {
    const { text, owner, due } = JSON.parse((stored.ok && stored.value) || '{}');
    return { text: textOf(text), owner: textOf(owner), due: textOf(due) };
  } catch {
    return NO_WORDS;
  }
}

/** Keeps an action that is being written; with nothing in it nothing is kept. */
export function keepDraft(words: ActionWords): void {
  if (Object.values(words).every((part) => part === '')) browserStorage.remove(KEY);
  else browserStorage.write(KEY, JSON.stringify(words));
}
