// Back-ups that somebody made up or changed, and the browser that they are restored into.
import {
  binKey,
  DOCUMENT_TYPES,
  type DocumentType,
  documentKey,
  KEY_ROOT,
  PREFERENCE_ROOT,
  quarantineKey,
  snapshotKey,
} from '#domain/documents/keys.ts';
import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { allHostile, hostileTexts } from '#domain/text/hostile.fixture.ts';
import type { Chance } from './chance.ts';
import { mutateJson } from './mutations.ts';
import { mine, storedValues } from './samples.ts';

type Entry = { readonly key: string; readonly text: string };

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const madeAt = '2026-12-01T08:00:00.000Z';
const [firstKey = '', firstText = ''] = mine[0] ?? [];
const firstId = firstKey.split(':').at(-1) ?? '';

/** Everything that a person has here: documents in use, deleted, put aside and as they were, settings, and a neighbour's. */
export const here: readonly (readonly [key: string, text: string])[] = [
  ...mine,
  [binKey('brief', id(20)), firstText],
  [binKey('action', id(21)), 'cannot be read any more'],
  [quarantineKey(documentKey('brief', id(22)), '2026-11-20T08:00:00.000Z'), '{"schema":1,"rev":3,"data":'],
  ...['2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z', '2026-11-22T08:00:00.000Z'].map(
    (time, index) => [snapshotKey('brief', firstId, time), firstText.replace('"rev":3', `"rev":${index}`)] as const,
  ),
  [`${PREFERENCE_ROOT}theme`, 'dark'],
  [`${PREFERENCE_ROOT}archived:${firstId}`, madeAt],
  [`${PREFERENCE_ROOT}requester`, '{"name":"И. Морозов","department":"Продажи"}'],
  [`${NOTE_ROOT}backup`, `{"at":"${madeAt}","since":"${madeAt}","revs":{},"later":null}`],
  ['portal-settings', 'of another page'],
];

const IDS = [...new Set(mine.map(([key]) => key.split(':').at(-1) ?? '')), id(20), id(22), id(40), id(41), id(42)];
const TIMES = [
  ...['2026-11-20T08:00:00.000Z', '2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z', madeAt],
  ...['2126-12-01T08:00:00.000Z', '9999-12-31T23:59:59.999Z', '9999-99-99T99:99:99.999Z', '0000-00-00T0Z'],
  ...['2026-11-20T:::.Z', `2026-11-20T${'0'.repeat(1900)}Z`, '2026-11-20', '<img src=x onerror=hostile()>'],
];
const REVS = [0, 1, 3, 3, 3, 7, 2 ** 50 - 1, 2 ** 50, 2 ** 53];
const SCHEMAS = [1, 1, 1, 1, 1, 1, 1, 2, 99, 0, -1, 1.5];
/** As many fields of a later release as a brief may have, give or take what it has of its own. */
const padding = Object.fromEntries(Array.from({ length: 1988 }, (_, index) => [`later-${index}`, 1]));
/** Keys that no back-up of ours holds, or that are not what they look like. */
const FORGED_KEYS = [
  ...Object.values(hostileTexts['keys'] ?? {}),
  ...Object.values(hostileTexts['keys'] ?? {}).map((name) => KEY_ROOT + name),
  ...['portal-settings', 'parity:v2:brief:x', 'parity:v1', 'PARITY:V1:pref:theme', ` ${KEY_ROOT}pref:theme`, KEY_ROOT],
  ...[`${NOTE_ROOT}changing`, `${NOTE_ROOT}backup`, `${NOTE_ROOT}`, `${KEY_ROOT}note`, `${KEY_ROOT}quarantine:x`],
  ...[`${KEY_ROOT}brief:${id(1).slice(1)}`, `${KEY_ROOT}letter:${id(1)}`, `${KEY_ROOT}bin:bin:brief:${id(1)}`],
  ...[`${KEY_ROOT}brief:../../x`, `${KEY_ROOT}brief:${id(1)}\0`, `${KEY_ROOT}${'x'.repeat(1990)}`],
  ...[`${KEY_ROOT}${'x'.repeat(1991)}`, `${KEY_ROOT}bin:brief:__proto__`, `${KEY_ROOT}snapshot:brief:${id(1)}:`],
];
const PREFERENCES = [
  ...['theme', 'language', 'shortcuts', 'requester', 'recorder', 'paper-draft', 'action-draft', '__proto__'],
  ...[`archived:${firstId}`, `archived:${id(40)}`, 'archived:constructor', `step-draft:${firstId}:submit:customer`],
];
const SETTINGS = ['dark', 'yes', '{"name":"x","department":7}', '{"__proto__":{"isAdmin":true}}', '['.repeat(5000)];

function storedKey(type: DocumentType, of: string, chance: Chance): string {
  const live = documentKey(type, of);
  return chance.of([
    ...[() => live, () => live, () => live, () => documentKey(type, of.toUpperCase())],
    ...[() => binKey(type, of), () => snapshotKey(type, of, chance.of(TIMES)), () => `${live}:${chance.of(TIMES)}`],
    () => quarantineKey(chance.of([live, chance.of(FORGED_KEYS)]), chance.of(TIMES)),
  ])();
}

/** The text of a document of that id, as it is, as it may be, or as it must not be. */
function storedText(type: DocumentType, of: string, chance: Chance): string {
  const value = chance.of<{ data: unknown }>(storedValues[type]);
  const document = { ...value, data: { ...(value.data as object), id: of } };
  if (chance.in(0.4)) return JSON.stringify(document);
  if (chance.in(0.02)) return JSON.stringify({ ...document, data: { ...padding, ...document.data } });
  const forged = { ...document, schema: chance.of(SCHEMAS), rev: chance.of(REVS) };
  return chance.in(0.3) ? JSON.stringify(forged) : mutateJson(forged, chance);
}

/** More snapshots of one document than are kept of it, of whatever times. */
function snapshotsOf(of: string, chance: Chance): Entry[] {
  return TIMES.filter(() => chance.in(0.6)).map((time) => ({
    key: snapshotKey('brief', of, time),
    text: storedText('brief', of, chance),
  }));
}

function entryOf(chance: Chance): Entry {
  if (chance.in(0.1)) {
    const [key, text] = chance.of(here.filter(([known]) => known.startsWith(KEY_ROOT)));
    return { key, text };
  }
  const setting = { key: PREFERENCE_ROOT + chance.of(PREFERENCES), text: chance.of(SETTINGS) };
  if (chance.in(0.1)) return setting;
  const type = chance.of(DOCUMENT_TYPES);
  const of = chance.of(IDS);
  const text = chance.in(0.05) ? chance.of(allHostile) : storedText(type, of, chance);
  return { key: chance.in(0.04) ? chance.of(FORGED_KEYS) : storedKey(type, of, chance), text };
}

/** A back-up file: its entries forged always, what stands round them sometimes. */
export function anyBackup(chance: Chance): string {
  const count = chance.below(chance.in(0.03) ? 60 : 7);
  const entries = Array.from({ length: count }, () => entryOf(chance));
  if (chance.in(0.05)) entries.push(...snapshotsOf(chance.of([firstId, ...IDS]), chance));
  const isTwice = chance.in(0.05);
  const unique = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  const file = {
    format: chance.in(0.01) ? chance.of(['parity/brief', 'Parity-Backup', null]) : 'parity-backup',
    version: chance.in(0.05) ? chance.of([0, 2, 99, 1.5, -1, '1', null]) : 1,
    madeAt: chance.in(0.1) ? chance.of(TIMES) : madeAt,
    entries: isTwice ? [...entries, ...entries] : unique,
  };
  return chance.in(0.25) ? mutateJson(file, chance) : JSON.stringify(file);
}
