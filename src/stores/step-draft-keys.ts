import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';

/** What the keys of the forms of one brief's steps begin with; each form has a key of its own. */
export function stepDraftPrefix(briefId: string): string {
  return `${PREFERENCE_ROOT}step-draft:${briefId}:`;
}
