import { KEY_ROOT } from './keys.ts';

/** What the keys begin with under which the site notes how its own storage fares; they are no part of a back-up. */
export const NOTE_ROOT = `${KEY_ROOT}note:`;

/** What is being changed, for whoever looks after a tab was killed in between. */
export const JOURNAL_KEY = `${NOTE_ROOT}changing`;

/** Says until a person has seen it that changes were taken back which a killed tab had left half made. */
export const TAKEN_BACK_KEY = `${NOTE_ROOT}taken-back`;
