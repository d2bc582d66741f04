import { persistentBoolean } from '@nanostores/persistent';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';
import { keepPreferencesIn } from './preference-engine.ts';

keepPreferencesIn(browserStorage);

/** Whether the questionnaire stands on one page instead of one group a page. */
export const $allOnOnePage = persistentBoolean(`${PREFERENCE_ROOT}all-on-one-page`);

export function showAllOnOnePage(all: boolean): void {
  $allOnOnePage.set(all);
}
