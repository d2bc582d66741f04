// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBackup, writeBackup } from '#domain/documents/backup-file.ts';
import { DOCUMENT_TYPES, type DocumentType, documentKey, parseKey, snapshotKey } from '#domain/documents/keys.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { makeBackup } from './backup.ts';
import { lookAtBackup, putBackupOff, rememberBackup } from './backup-note.ts';
import { keysOfBinned } from './binned-keys.ts';
import { eraseAll } from './erase-all.ts';
import { bringBack, keptDocuments, returnTo } from './kept-documents.ts';
import { latestAside } from './put-aside.ts';
import { examineBackup, examineFile, restoreBackup } from './restoring.ts';
import { storedFormats } from './stored-formats.ts';

/** Back-ups as every release made them, frozen with its documents: whoever has one must be able to restore it. */
const ROOT = 'tests/fixtures/storage';
const BACKUPS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.backup.json'))
  .sort();

function frozen(path: string) {
  const text = readFileSync(`${ROOT}/${path}`, 'utf8');
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error(`${path} is ${backup.problem}`);
  const { madeAt, entries } = backup.value;
  const sorted = entries.map(({ key, text }) => [key, text] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return { text, madeAt, entries, whole: Object.fromEntries(sorted) };
}

const { text: FIXTURE, madeAt, entries, whole } = frozen('1/file.minimal.backup.json');
const NOTES = /^parity:v1:note:/;

function browser(texts: readonly (readonly [string, string])[] = []) {
  const area = new LimitedStorage();
  for (const [key, text] of texts) area.setItem(key, text);
  const storage = createStorage(() => area);
  const held = () =>
    Object.fromEntries(
      Array.from({ length: area.length }, (_, n) => area.key(n) ?? '')
        .filter((key) => !NOTES.test(key))
        .sort()
        .map((key) => [key, area.getItem(key)]),
    );
  return { area, storage, held };
}

const filled = () => browser(entries.map(({ key, text }) => [key, text]));

function examined(text: string, storage: ReturnType<typeof browser>['storage']) {
  const read = parseBackup(text);
  const preview = read.ok ? examineBackup(read.value, storage) : read;
  if (!preview.ok) throw new Error(preview.problem);
  return preview.value;
}

const both = () => 'both' as const;

describe.each(BACKUPS)('the back-up %s', (path) => {
  const { text, entries, whole } = frozen(path);
  const live = entries.flatMap(({ key }) => {
    const parsed = parseKey(key);
    return parsed?.place === 'live' ? [parsed.type] : [];
  });

  test('restores into an empty browser, text by text, every document readable', () => {
    const { storage, held } = browser();
    const { preview, ...rest } = examined(text, storage);
    expect(preview.added.map(({ type }) => type).sort()).toEqual(live.sort());
    expect(new Set(live)).toEqual(new Set(DOCUMENT_TYPES));
    expect(preview.added.every(({ data }) => data !== null)).toBe(true);
    expect(restoreBackup({ preview, ...rest }, both, storage)).toMatchObject({ value: { documents: live.length } });
    expect(held()).toEqual(whole);
    expect(examined(text, storage).preview).toMatchObject({ added: [], differing: [], others: [] });
  });

  test('is stored again in one that is made of it', () => {
    const made = makeBackup(browser(entries.map(({ key, text }) => [key, text])).storage);
    const read = made.ok ? parseBackup(made.value.text) : made;
    expect(read.ok && read.value.entries).toEqual(entries);
  });
});

test('a back-up of the present schemas is among those that are frozen', () => {
  const schemas = (type: DocumentType) =>
    BACKUPS.flatMap((path) => frozen(path).entries)
      .filter(({ key }) => key.startsWith(`parity:v1:${type}:`))
      .map(({ text }) => JSON.parse(text).schema);
  for (const type of DOCUMENT_TYPES) expect([type, ...schemas(type)]).toContain(storedFormats[type].version);
});

describe('a back-up', () => {
  test('made, everything deleted, restored: all is as it was', () => {
    const { area, storage, held } = filled();
    area.setItem('portal', 'kept');
    const made = makeBackup(storage);
    if (!made.ok) throw new Error(made.problem);
    expect(eraseAll(storage).ok).toBe(true);
    expect(held()).toEqual({ portal: 'kept' });
    restoreBackup(examined(made.value.text, storage), both, storage);
    expect(held()).toEqual({ ...whole, portal: 'kept' });
    expect(examined(made.value.text, storage).preview).toMatchObject({ added: [], differing: [], others: [] });
  });

  test('is not made where the storage is closed, nor when it would not be read again', () => {
    const { area, storage } = filled();
    area.setItem('parity:v1:pref:x', '\u0000'.repeat(3_500_000));
    expect(makeBackup(storage)).toEqual({ ok: false, problem: 'too-large' });
    area.removeItem('parity:v1:pref:x');
    area.setItem(`parity:v1:${'x'.repeat(3_000)}`, '');
    expect(makeBackup(storage)).toEqual({ ok: false, problem: 'unfaithful' });
    area.denied = true;
    expect(makeBackup(storage)).toEqual({ ok: false, problem: 'denied' });
  });

  test('that does not fit changes nothing, wherever the room runs out; its snapshots are the first to stay behind', () => {
    const size = filled().area.usedUnits;
    const outcomes: string[] = [];
    for (let room = 0; room < size + 2_000; room += 97) {
      const { area, storage, held } = browser([['portal', 'x']]);
      const shown = examined(FIXTURE, storage);
      area.limitUnits = area.usedUnits + room;
      const restored = restoreBackup(shown, both, storage);
      outcomes.push(restored.ok ? String(restored.value.withoutSnapshots) : restored.problem);
      const { portal, ...here } = held();
      const withoutSnapshots = Object.entries(whole).filter(([key]) => !key.startsWith('parity:v1:snapshot:'));
      expect(portal).toBe('x');
      if (!restored.ok) expect(here).toEqual({});
      else expect(here).toEqual(restored.value.withoutSnapshots ? Object.fromEntries(withoutSnapshots) : whole);
    }
    expect([...new Set(outcomes)]).toEqual(['full', 'true', 'false']);
  });

  test('takes the room of the snapshots here when there is no other, and gives it back when that is not enough', () => {
    const snapshot = 'parity:v1:snapshot:brief:00000000-0000-4000-8000-000000000001:2026-11-20T09:00:00.000Z';
    for (const [text, isRestored] of [
      ['kept '.repeat(filled().area.usedUnits), true],
      ['kept', false],
    ] as const) {
      const { area, storage, held } = browser([[snapshot, text]]);
      area.limitUnits = area.usedUnits;
      const before = held();
      expect(restoreBackup(examined(FIXTURE, storage), both, storage).ok).toBe(isRestored);
      if (isRestored) expect(Object.keys(held())).not.toContain(snapshot);
      else expect(held()).toEqual(before);
    }
  });

  test('is not restored over what changed after it was shown', () => {
    const { area, storage, held } = filled();
    const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:')) ?? entries[0];
    if (!brief) throw new Error('no brief');
    area.setItem(brief.key, brief.text.replace('"rev":', '"rev":1').replace('Буклет', 'Плакат'));
    const shown = examined(FIXTURE, storage);
    area.setItem(brief.key, brief.text.replace('"rev":', '"rev":2').replace('Буклет', 'Каталог'));
    const before = held();
    expect(restoreBackup(shown, () => 'theirs', storage)).toEqual({ ok: false, problem: 'changed' });
    expect(held()).toEqual(before);
    expect(restoreBackup(examined(FIXTURE, storage), () => 'theirs', storage).ok).toBe(true);
    expect(JSON.parse(area.getItem(brief.key) ?? '').data).toEqual(JSON.parse(brief.text).data);
  });

  test.each(['both', 'theirs'] as const)(
    'whose snapshots are later than ours pushes out none of them (%s)',
    (choice) => {
      const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:')) ?? entries[0];
      if (!brief) throw new Error('no brief');
      const id = brief.key.slice(-36);
      const later = [1, 2, 3].map((n) => ({
        key: snapshotKey('brief', id, `2126-01-0${n}T08:00:00.000Z`),
        text: brief.text.replace('"rev":', `"rev":${n}`),
      }));
      const ours = ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z'].map(
        (time) => [snapshotKey('brief', id, time), `ours of ${time}`] as const,
      );
      const mine = brief.text.replaceAll('Буклет', 'Плакат');
      const { area, storage, held } = browser([[brief.key, mine], ...ours]);
      const text = writeBackup({ madeAt: madeAt, entries: [brief, ...later] });
      expect(restoreBackup(examined(text, storage), () => choice, storage).ok).toBe(true);
      for (const [key, own] of ours) expect(area.getItem(key)).toBe(own);
      expect(Object.values(held())).toContain(mine);
      expect(Object.keys(held()).filter((key) => key.startsWith('parity:v1:snapshot:'))).toHaveLength(3);
    },
  );

  test('of a brief as large as a brief may be is kept beside ours, though there is no room for the mark of a copy', () => {
    const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:')) ?? entries[0];
    if (!brief) throw new Error('no brief');
    const { data, ...envelope } = JSON.parse(brief.text);
    const more = Array.from({ length: 2_000 - Object.keys(data).length }, (_, n) => [`later-${n}`, n] as const);
    const large = JSON.stringify({ ...envelope, data: { ...data, ...Object.fromEntries(more) } });
    const { storage, held } = browser([[brief.key, brief.text]]);
    const text = writeBackup({ madeAt: madeAt, entries: [{ key: brief.key, text: large }] });
    expect(restoreBackup(examined(text, storage), both, storage)).toMatchObject({ value: { documents: 1 } });
    const { [brief.key]: here, ...copies } = held();
    expect(here).toBe(brief.text);
    expect(Object.values(copies)).toEqual([large]);
  });

  test('of four megabytes is made and restored', async () => {
    const brief = JSON.parse(entries.find(({ key }) => key.startsWith('parity:v1:brief:'))?.text ?? '');
    const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const texts = Array.from({ length: 200 }, (_, n) => {
      const data = {
        ...brief.data,
        id: id(n),
        fields: { ...brief.data.fields, goal: 'Слово за слово. '.repeat(1_250) },
      };
      return [documentKey('brief', id(n)), JSON.stringify({ ...brief, data })] as const;
    });
    const { storage, held } = browser(texts);
    const [before, made] = [held(), makeBackup(storage)];
    if (!made.ok) throw new Error(made.problem);
    expect(made.value.text.length).toBeGreaterThan(4_000_000);
    eraseAll(storage);
    const shown = await examineFile(new File([made.value.text], 'x.backup.json'));
    if (!shown.ok) throw new Error(shown.problem);
    restoreBackup(shown.value, both, storage);
    expect(held()).toEqual(before);
  });

  test('of another kind, or too large to be one, is refused by its file', async () => {
    const refused = async (file: File) => {
      const outcome = await examineFile(file);
      return outcome.ok ? null : outcome.problem;
    };
    expect(await refused(new File(['{}'], 'x.json'))).toBe('wrong-format');
    const large = new File([''], 'x.json');
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 });
    expect(await refused(large)).toBe('too-large');
  });
});

describe('everything that was deleted', () => {
  test('comes back when it is taken back, but not over what was written since', () => {
    const { area, storage, held } = filled();
    const erased = eraseAll(storage);
    if (!erased.ok) throw new Error(erased.problem);
    const [first] = entries;
    area.setItem(first?.key ?? '', 'written since');
    expect(erased.value().ok).toBe(true);
    const { key = '', text = '' } = first ?? {};
    expect(held()).toEqual({ ...whole, [key]: 'written since', [latestAside(storage, key) ?? '']: text });
  });

  test('goes and comes back where no room is left at all', () => {
    const { area, storage, held } = filled();
    area.limitUnits = Object.entries(held()).flat().join('').length;
    const erased = eraseAll(storage);
    expect([erased.ok, held()]).toEqual([true, {}]);
    expect(erased.ok && erased.value()).toEqual({ ok: true, value: undefined });
    expect(held()).toEqual(whole);
  });

  test('can be taken back once more where the first time did not bring back all of it', () => {
    const { area, storage, held } = filled();
    const erased = eraseAll(storage);
    area.limitUnits = 600;
    expect(erased.ok && erased.value()).toEqual({ ok: false, problem: 'full' });
    area.limitUnits = Number.MAX_SAFE_INTEGER;
    expect(erased.ok && erased.value()).toEqual({ ok: true, value: undefined });
    expect(held()).toEqual(whole);
  });

  test('is nothing when access is taken away', () => {
    const { area, storage, held } = filled();
    area.denied = true;
    expect(eraseAll(storage)).toEqual({ ok: false, problem: 'denied' });
    area.denied = false;
    expect(held()).toEqual(whole);
  });
});

describe('what is kept besides documents in use', () => {
  test('is the bin, what could not be read, and snapshots', () => {
    const { bin, quarantine, snapshots } = keptDocuments(filled().storage);
    expect(bin.map(({ type }) => type)).toEqual(['brief']);
    expect(quarantine).toMatchObject([{ type: 'brief' }]);
    expect(snapshots).toMatchObject([{ type: 'brief' }]);
  });

  test('comes back from the bin to its place, or to a new one when that is taken', () => {
    const { area, storage } = filled();
    const [binned] = keptDocuments(storage).bin;
    if (!binned) throw new Error('nothing in the bin');
    area.setItem(binned.key, 'taken');
    expect(bringBack(binned, storage)).toMatchObject({ ok: true });
    expect(area.getItem(binned.key)).toBe('taken');
    expect(keptDocuments(storage).bin).toEqual([]);
    expect(bringBack(binned, storage)).toEqual({ ok: false, problem: 'missing' });
  });

  test('goes with its snapshots and settings when it is deleted for good, unless it is in use again', () => {
    const { area, storage } = filled();
    const [binned] = keptDocuments(storage).bin;
    if (!binned) throw new Error('nothing in the bin');
    const snapshot = snapshotKey('brief', binned.id, '2026-11-01T08:00:00.000Z');
    area.setItem(snapshot, 'x');
    area.setItem(`parity:v1:pref:archived:${binned.id}`, 'x');
    expect(keysOfBinned(binned, storage)).toHaveLength(3);
    area.setItem(binned.key, 'in use again');
    expect(keysOfBinned(binned, storage)).toHaveLength(1);
  });

  test('a snapshot that is gone back to keeps the present state as a snapshot', () => {
    const { area, storage } = filled();
    const [snapshot] = keptDocuments(storage).snapshots;
    if (!snapshot) throw new Error('no snapshot');
    const present = area.getItem(snapshot.key) ?? '';
    expect(returnTo(snapshot, storage).ok).toBe(true);
    const now = JSON.parse(area.getItem(snapshot.key) ?? '');
    expect(now.data).toEqual(snapshot.data);
    expect(now.rev).toBe(JSON.parse(present).rev + 1);
    expect(keptDocuments(storage).snapshots.map(({ text }) => text)).toContain(present);
    area.removeItem(snapshot.key);
    expect(returnTo(snapshot, storage).ok).toBe(true);
    expect(area.getItem(snapshot.key)).toBe(snapshot.text);
    area.removeItem(snapshotKey('brief', snapshot.id, snapshot.at));
    expect(returnTo(snapshot, storage)).toEqual({ ok: false, problem: 'missing' });
  });
});

describe('the age of the last back-up', () => {
  test('is known once there is something to back up, and changes are counted from it', () => {
    const { area, storage } = browser();
    expect(lookAtBackup(storage)).toBeNull();
    for (const { key, text } of entries) area.setItem(key, text);
    expect(lookAtBackup(storage)).toMatchObject({ at: null, days: 0, changes: 4, isDue: false });
    rememberBackup('2026-11-01T08:00:00.000Z', storage);
    expect(lookAtBackup(storage)).toMatchObject({ changes: 0, isDue: false });
    const brief = entries.find(({ key }) => key.startsWith('parity:v1:brief:'));
    area.setItem(brief?.key ?? '', brief?.text.replace('"rev":', '"rev":9') ?? '');
    expect(lookAtBackup(storage)).toMatchObject({ changes: 1, isDue: true });
    putBackupOff(storage);
    expect(lookAtBackup(storage)).toMatchObject({ changes: 1, isDue: false });
  });

  test('is that of a back-up that was restored', () => {
    const { storage } = browser();
    restoreBackup(examined(FIXTURE, storage), both, storage);
    expect(lookAtBackup(storage)).toMatchObject({ at: madeAt, changes: 0 });
  });

  test.each(['{', '7', 'null', '{"since":1}', '{"since":"2026","revs":null}'])(
    'counts as none where %s is noted',
    (text) => {
      const { storage } = filled();
      storage.write('parity:v1:note:backup', text);
      expect(lookAtBackup(storage)).toMatchObject({ at: null, changes: 4 });
    },
  );
});

test('a made-up entry of a back-up is restored under no key of another site', () => {
  const text = writeBackup({ madeAt: '2026-12-01T08:00:00.000Z', entries: [{ key: 'portal', text: 'x' }] });
  expect(examined(text, browser().storage).preview.others).toEqual([]);
});
