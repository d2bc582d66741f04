import type { Action } from '#domain/plan/action.ts';

const LENGTH = 80;

/** How an action is called in messages and in the names of its buttons: its words, shortened. */
export function actionName({ text }: Pick<Action, 'text'>, untitled: string): string {
  const line = text.replace(/\s+/g, ' ').trim() || untitled;
  const characters = [...line];
  return characters.length <= LENGTH ? line : `${characters.slice(0, LENGTH).join('').trimEnd()}…`;
}
