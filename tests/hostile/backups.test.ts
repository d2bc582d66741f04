import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseBackup } from '#domain/documents/backup-file.ts';
import { documentKey, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import { RESTORE_CHOICES, type RestoreChoice } from '#domain/documents/restore-changes.ts';
import { NOTE_ROOT } from '#domain/documents/storage-notes.ts';
import { formatMoment } from '#domain/i18n/format.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { allHostile } from '#domain/text/hostile.fixture.ts';
import type { DataWords } from '#islands/data/data-props.ts';
import { documentName } from '#islands/data/document-name.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import type { Ui } from '#schemas/ui.ts';
import { makeBackup } from '#stores/backup.ts';
import { lookAtBackup } from '#stores/backup-note.ts';
import { keepSnapshot } from '#stores/document-snapshots.ts';
import { createDocumentStore } from '#stores/document-store.ts';
import { keptDocuments } from '#stores/kept-documents.ts';
import { type Examined, examineBackup, examineFile, restoreBackup } from '#stores/restoring.ts';
import { storedFormats } from '#stores/stored-formats.ts';
import { anyBackup, here } from './backup-samples.ts';
import type { Chance } from './chance.ts';
import { anyBytes, mutateText } from './mutations.ts';
import { type Intake, runIntakes } from './run.ts';

const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 10_000);
const ui = parse(readFileSync('content/ui/en.yaml', 'utf8')) as Ui;
const words: DataWords = { ...ui.data, roles: ui.assessment.roles, modes: ui.assessment.modes, instruments: [] };
const NOTES = [`${NOTE_ROOT}backup`, `${NOTE_ROOT}changing`];

/** A browser's storage that knows under which keys anything was ever written. */
class WatchedStorage extends LimitedStorage {
  readonly written = new Set<string>();

  override setItem(key: string, text: string): void {
    this.written.add(key);
    super.setItem(key, text);
  }

  texts(): Map<string, string> {
    const keys = Array.from({ length: this.length }, (_, index) => this.key(index) ?? '');
    return new Map(keys.map((key) => [key, this.getItem(key) ?? '']));
  }
}

function filledStorage(): WatchedStorage {
  const area = new WatchedStorage();
  for (const [key, text] of here) area.setItem(key, text);
  area.written.clear();
  return area;
}

const putInPlace = (area: Storage) =>
  Object.defineProperty(globalThis, 'localStorage', { value: area, configurable: true });
const untouched = filledStorage();
putInPlace(untouched);

/** Acts in a browser of its own that holds documents, with plenty of room or hardly any. */
async function inBrowser(chance: Chance, act: (area: WatchedStorage) => Promise<string>): Promise<string> {
  const area = filledStorage();
  if (chance.in(0.1)) area.limitUnits = area.usedUnits + chance.below(30_000);
  putInPlace(area);
  try {
    return await act(area);
  } finally {
    putInPlace(untouched);
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function demandSame(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, when: string): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    demand(before.get(key) === after.get(key), `${when}: ${key.slice(0, 200)} is not what it was`);
  }
}

/** What the page of the data shows of a back-up before anybody agrees. */
function look({ backup, preview }: Examined, chance: Chance): void {
  const locale = chance.of(LOCALES);
  formatMoment(locale, backup.madeAt);
  for (const document of [...preview.added, ...preview.same, ...preview.differing]) {
    documentName(document, words, locale, words.names.newer);
    formatMoment(locale, document.savedAt);
  }
}

/**
 * What was here is here: in its place; as a snapshot, where the back-up's was chosen, at the cost of older snapshots.
 * Where room is short, snapshots are the first to go.
 */
function demandKept(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  isShort: boolean,
): void {
  const texts = new Set(after.values());
  for (const [key, text] of before) {
    const parsed = parseKey(key);
    const isOlder = parsed?.place === 'snapshot' && (isShort || taken.has(documentKey(parsed.type, parsed.id)));
    if (key.startsWith(NOTE_ROOT) || isOlder) continue;
    demand(taken.has(key) ? texts.has(text) : after.get(key) === text, `${key} is not what it was`);
  }
}

function demandReadable(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [key, text] of after) {
    const parsed = parseKey(key);
    if (before.get(key) === text || parsed?.place !== 'live') continue;
    const read = readDocument(text, storedFormats[parsed.type]);
    demand(read.ok || read.problem === 'newer', `${key} was written and cannot be read: ${!read.ok && read.problem}`);
  }
}

/** Chooses a back-up, looks at it, agrees; whatever must not be, throws. */
async function restore(text: string, area: WatchedStorage, chance: Chance): Promise<string> {
  const before = area.texts();
  const read = parseBackup(text);
  const fromFile = chance.in(0.1) ? await examineFile(new File([text], chance.of(allHostile))) : null;
  const examined = fromFile ?? (read.ok ? examineBackup(read.value) : read);
  demandSame(before, area.texts(), 'examined');
  if (!examined.ok) return examined.problem;
  look(examined.value, chance);
  const all = chance.of<RestoreChoice | null>(['both', 'both', 'mine', 'theirs', null]);
  const choices = new Map(examined.value.preview.differing.map(({ key }) => [key, all ?? chance.of(RESTORE_CHOICES)]));
  const restored = restoreBackup(examined.value, ({ key }) => choices.get(key) ?? 'both');
  const after = area.texts();
  for (const key of area.written) {
    demand(key.startsWith(KEY_ROOT), `wrote under ${key}`);
    demand(!key.startsWith(NOTE_ROOT) || NOTES.includes(key), `wrote the note ${key}`);
  }
  if (!restored.ok) {
    demandSame(before, after, restored.problem);
    return restored.problem;
  }
  const taken = new Set([...choices].filter(([, choice]) => choice === 'theirs').map(([key]) => key));
  demandKept(before, after, taken, Number.isFinite(area.limitUnits));
  demandReadable(before, after);
  return 'restored';
}

/** A document is changed and read again, and is kept as a snapshot before something replaces it. */
function workOn(key: string): void {
  const parsed = parseKey(key);
  if (parsed?.place !== 'live') return;
  const { type, id } = parsed;
  const store = createDocumentStore({ ...storedFormats[type], type });
  if (store.open(id).ok) {
    store.change(id, (data) => ({ ...data, touched: 'yes' }));
    store.flushAll();
    const text = localStorage.getItem(key) ?? '';
    const read = readDocument(text, storedFormats[type]);
    demand(read.ok, `${key} was changed and cannot be read: ${!read.ok && read.problem} ${text.slice(0, 200)}`);
    const kept = keepSnapshot(type, id);
    const isThere = keptDocuments().snapshots.some((snapshot) => snapshot.id === id && snapshot.text === text);
    demand(!kept.ok || isThere, `${key} was kept as a snapshot and is not there`);
  }
  store.stop();
}

/** What the pages do afterwards. */
function goOn(area: WatchedStorage, chance: Chance): void {
  const locale = chance.of(LOCALES);
  lookAtBackup();
  const { bin, quarantine, snapshots } = keptDocuments();
  for (const document of [...bin, ...snapshots]) documentName(document, words, locale, words.kept.broken);
  for (const { at } of [...quarantine, ...snapshots]) formatMoment(locale, at);
  const made = makeBackup();
  demand(made.ok, `no back-up can be made any more: ${!made.ok && made.problem}`);
  if (chance.in(0.2)) workOn(chance.of([...area.texts().keys()]));
}

const restoreOnce: Intake['take'] = (text, chance) => inBrowser(chance, (area) => restore(text, area, chance));

const intakes: readonly Intake[] = [
  {
    name: 'back-up file',
    share: 22,
    make: anyBackup,
    take: (text, chance) =>
      inBrowser(chance, async (area) => {
        const outcome = await restore(text, area, chance);
        goOn(area, chance);
        return outcome;
      }),
  },
  {
    name: 'back-up file cut or spoilt',
    share: 3,
    make: (chance) => mutateText(anyBackup(chance), chance),
    take: restoreOnce,
  },
  { name: 'bytes as a back-up', share: 1, make: anyBytes, take: restoreOnce },
];

test('back-ups by the thousand: nothing is thrown, nothing that was there is lost, nothing unreadable is written', async () => {
  const run = await runIntakes('back-ups', intakes, COUNT, async () => {});
  expect(run.thrown).toEqual([]);
  expect(run.changed).toEqual([]);
  expect(run.total).toBe(COUNT);
});
