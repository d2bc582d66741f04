import { persistentAtom, persistentBoolean } from '@nanostores/persistent';
import * as v from 'valibot';
import { KEY_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';
import { keepPreferencesIn } from './preference-engine.ts';

/** What the keys of preferences begin with. */
export const PREFERENCE_ROOT = `${KEY_ROOT}pref:`;

const requesterSchema = v.object({ name: v.string(), department: v.string() });

/** Who asks for the work, remembered for the next brief. */
export type Requester = v.InferOutput<typeof requesterSchema>;

const NOBODY: Requester = { name: '', department: '' };

function decodeRequester(text: string): Requester {
  try {
    return v.parse(requesterSchema, JSON.parse(text));
  } catch {
    return NOBODY;
  }
}

keepPreferencesIn(browserStorage);

export const $requester = persistentAtom<Requester>(`${PREFERENCE_ROOT}requester`, NOBODY, {
  encode: JSON.stringify,
  decode: decodeRequester,
});

/** Whether the questionnaire stands on one page instead of one group a page. */
export const $allOnOnePage = persistentBoolean(`${PREFERENCE_ROOT}all-on-one-page`);

export function rememberRequester(requester: Requester): void {
  $requester.set(requester);
}

export function showAllOnOnePage(all: boolean): void {
  $allOnOnePage.set(all);
}
