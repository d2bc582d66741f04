import { persistentAtom } from '@nanostores/persistent';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';
import { keepPreferencesIn } from './preference-engine.ts';

keepPreferencesIn(browserStorage);

/** Whether the single key «/» opens the search; the inline script of every page reads what is stored. */
export const $slashKey = persistentAtom<'on' | 'off'>(`${PREFERENCE_ROOT}shortcuts`, 'on', {
  encode: (value) => value,
  decode: (text) => (text === 'off' ? 'off' : 'on'),
});

export function letSlashOpenSearch(on: boolean): void {
  $slashKey.set(on ? 'on' : 'off');
}
