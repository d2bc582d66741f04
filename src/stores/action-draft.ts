import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import type { ActionWords } from '#domain/plan/action.ts';
import { createDraft } from './draft.ts';

const KEY = `${PREFERENCE_ROOT}action-draft`;

/** An action of which nothing is written yet. */
export const NO_WORDS: ActionWords = { text: '', owner: '', due: '' };

function readWords(stored: unknown): ActionWords | null {
  const words = Object(stored) as ActionWords;
  return [words.text, words.owner, words.due].every((text) => typeof text === 'string') ? words : null;
}

/** The action that is being written; it survives leaving the page. */
export const actionDraft = createDraft<ActionWords>({
  key: KEY,
  none: NO_WORDS,
  read: readWords,
  isBegun: ({ text, owner, due }) => `${text}${owner}${due}` !== '',
});
