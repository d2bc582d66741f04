import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupEntry } from './backup-file.ts';
import { binKey, quarantineKey, snapshotKey } from './keys.ts';
import { type RestoreChoice, restoreChanges } from './restore-changes.ts';
import { previewRestore, type StoredTexts } from './restore-preview.ts';
import { noteFormats as formats, idOf, keyOf, noteText } from './stored-notes.fixture.ts';

const madeAt = '2026-12-01T08:00:00.000Z';
const entriesOf = (texts: StoredTexts): BackupEntry[] => [...texts].map(([key, text]) => ({ key, text }));
const storage = (...texts: [key: string, text: string][]) => new Map(texts);
const counter =
  (from = 1000) =>
  () =>
    idOf(from++);

function preview(backedUp: StoredTexts, here: StoredTexts, newId = counter()) {
  return previewRestore({ madeAt, entries: entriesOf(backedUp) }, { here, formats, newId });
}

function restored(
  backedUp: StoredTexts,
  here: StoredTexts,
  choice: RestoreChoice = 'both',
  from = 1000,
): Map<string, string> {
  const newId = counter(from);
  const changes = restoreChanges(preview(backedUp, here, newId), {
    ...{ formats, newId, tab: 'restorer', now: '2026-12-01T09:00:00.000Z' },
    choiceOf: () => choice,
    snapshotKey: (type, id) => snapshotKey(type, id, '2026-12-01T09:00:00.000Z'),
  });
  const result = new Map(here);
  for (const { key, before, text } of changes) {
    expect(result.get(key) ?? null).toBe(before);
    if (text === null) result.delete(key);
    else result.set(key, text);
  }
  return result;
}

describe('restoring a back-up', () => {
  test('tells apart what is added, the same, and different', () => {
    const backedUp = storage(
      [keyOf(1), noteText(1, 'new')],
      [keyOf(2), noteText(2, 'same', 5)],
      [keyOf(3), noteText(3, 'theirs')],
    );
    const here = storage([keyOf(2), noteText(2, 'same', 9)], [keyOf(3), noteText(3, 'mine')]);
    const { added, same, differing } = preview(backedUp, here);
    expect([added, same, differing].map((list) => list.map(({ id }) => id))).toEqual([[idOf(1)], [idOf(2)], [idOf(3)]]);
    expect(differing[0]?.mine.data).toMatchObject({ text: 'mine' });
  });

  test('keeps both states of a document by default, and does so once', () => {
    const backedUp = storage([keyOf(1), noteText(1, 'theirs')]);
    const here = storage([keyOf(1), noteText(1, 'mine')]);
    const after = restored(backedUp, here);
    expect(after.get(keyOf(1))).toBe(noteText(1, 'mine'));
    expect(JSON.parse(after.get(keyOf(1000)) ?? '').data).toEqual({ id: idOf(1000), text: 'theirs', copyOf: idOf(1) });
    expect(preview(backedUp, after).same).toHaveLength(1);
    expect(restored(backedUp, after)).toEqual(after);
  });

  test('takes the state of the back-up when asked to, and keeps the present one as a snapshot', () => {
    const after = restored(
      storage([keyOf(1), noteText(1, 'theirs')]),
      storage([keyOf(1), noteText(1, 'mine', 7)]),
      'theirs',
    );
    expect(JSON.parse(after.get(keyOf(1)) ?? '')).toMatchObject({ rev: 8, data: { text: 'theirs' } });
    expect(after.get(snapshotKey('brief', idOf(1), '2026-12-01T09:00:00.000Z'))).toBe(noteText(1, 'mine', 7));
  });

  test('leaves the present state alone when asked to', () => {
    const here = storage([keyOf(1), noteText(1, 'mine')]);
    expect(restored(storage([keyOf(1), noteText(1, 'theirs')]), here, 'mine')).toEqual(here);
  });

  test('keeps what a later release wrote as it is, beside what is here', () => {
    const later = noteText(1, 'later').replace('"schema":1', '"schema":99');
    const after = restored(storage([keyOf(1), later]), storage([keyOf(1), noteText(1, 'mine')]));
    expect(after.get(keyOf(1000))).toBe(later);
    expect(restored(storage([keyOf(1), later]), after)).toEqual(after);
    expect(restored(storage([keyOf(1), later]), storage())).toEqual(storage([keyOf(1), later]));
  });

  test('puts aside what cannot be read, and what is nested too deep, wherever it stood', () => {
    const deep = JSON.stringify({ ...JSON.parse(noteText(1, 'x')), more: JSON.parse('['.repeat(40) + ']'.repeat(40)) });
    const bin = binKey('brief', idOf(2));
    const after = restored(
      storage([keyOf(1), deep], [bin, deep.replace('"x"', '"y"')], [keyOf(3), 'spoilt']),
      storage(),
    );
    expect([...after.keys()]).toEqual([keyOf(1), bin, keyOf(3)].map((key) => quarantineKey(key, madeAt)));
    expect(after.get(quarantineKey(keyOf(3), madeAt))).toBe('spoilt');
  });

  test('writes over no place in the bin, no snapshot and no setting', () => {
    const [bin, snapshot, theme] = [
      binKey('brief', idOf(1)),
      snapshotKey('brief', idOf(1), madeAt),
      'parity:v1:pref:theme',
    ];
    const here = storage([bin, 'mine'], [snapshot, 'mine'], [theme, 'dark']);
    const after = restored(storage([bin, 'theirs'], [snapshot, 'theirs'], [theme, 'light']), here);
    expect(after).toEqual(new Map([...here, [binKey('brief', idOf(1000)), 'theirs']]));
    expect(restored(storage([bin, 'theirs']), after)).toEqual(after);
  });

  test('does not set anew what was set about a document that is here', () => {
    const archived = `parity:v1:pref:archived:${idOf(1)}`;
    const backedUp = storage([keyOf(1), noteText(1, 'x')], [archived, madeAt]);
    expect(restored(backedUp, storage([keyOf(1), noteText(1, 'x')])).has(archived)).toBe(false);
    expect(restored(backedUp, storage()).has(archived)).toBe(true);
  });

  test('replaces a record that is spoilt here by a sound one, and keeps the spoilt one', () => {
    const after = restored(storage([keyOf(1), noteText(1, 'sound')]), storage([keyOf(1), 'spoilt']), 'theirs');
    expect([...after.values()].sort()).toEqual(['spoilt', noteText(1, 'sound')].sort());
  });

  const text = fc.string({ maxLength: 12 });
  const number = fc.nat(6);
  const entry = fc.oneof(
    fc.tuple(number, text, fc.nat(9)).map(([n, words, rev]) => [keyOf(n), noteText(n, words, rev)] as const),
    fc.tuple(number, text).map(([n, words]) => [binKey('action', idOf(n)), words] as const),
    fc.tuple(number, text).map(([n, words]) => [quarantineKey(keyOf(n), madeAt), words] as const),
    fc.tuple(number, text).map(([n, words]) => [snapshotKey('brief', idOf(n), madeAt), words] as const),
    fc.tuple(number, text).map(([n, words]) => [`parity:v1:pref:${n}`, words] as const),
  );
  const anyStorage = fc.array(entry, { maxLength: 12 }).map((entries) => new Map(entries));

  test('into an empty storage gives any storage back, text by text', () => {
    fc.assert(
      fc.property(anyStorage, (texts) => {
        expect(restored(texts, new Map())).toEqual(texts);
      }),
    );
  });

  test('loses nothing that is here, whatever is chosen, and changes nothing a second time', () => {
    fc.assert(
      fc.property(
        anyStorage,
        anyStorage,
        fc.constantFrom<RestoreChoice>('both', 'mine', 'theirs'),
        (backedUp, here, choice) => {
          const after = restored(backedUp, here, choice);
          const texts = new Set(after.values());
          for (const kept of here.values()) expect(texts.has(kept)).toBe(true);
          if (choice === 'both') expect(restored(backedUp, after, choice, 5000)).toEqual(after);
        },
      ),
    );
  });
});
