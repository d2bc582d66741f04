import * as v from 'valibot';
import { documentKey } from './keys.ts';
import type { StoredFormat, StoredFormats } from './stored-document.ts';

const note: StoredFormat = {
  version: 1,
  schema: v.looseObject({ id: v.string(), text: v.string() }),
  migrations: {},
};

/** Formats of plain notes under every type; copies of briefs say what they are copies of. */
export const noteFormats: StoredFormats = {
  brief: { ...note, asCopy: (data, copyId) => ({ ...data, id: copyId, copyOf: data.id }) },
  assessment: note,
  respondent: note,
  action: note,
};

/** The id of the n-th document. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const keyOf = (n: number) => documentKey('brief', idOf(n));

/** The stored text of a note. */
export const noteText = (n: number, text: string, rev = 1) =>
  JSON.stringify({ schema: 1, rev, savedAt: '2026-11-23T09:10:00.000Z', data: { id: idOf(n), text } });
