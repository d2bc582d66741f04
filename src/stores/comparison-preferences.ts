import { persistentBoolean } from '@nanostores/persistent';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';

/** Whether the comparison leaves out the questions about the common boss. */
export const $comparedWithoutBoss = persistentBoolean(`${PREFERENCE_ROOT}compared-without-boss`);

export function compareWithoutBoss(without: boolean): void {
  $comparedWithoutBoss.set(without);
}
