import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_LIMIT_BYTES, type Backup, parseBackup, writeBackup } from './backup-file.ts';
import { quarantineKey, snapshotKey } from './keys.ts';
import { idOf, keyOf, noteText } from './stored-notes.fixture.ts';

const backup: Backup = { madeAt: '2026-12-01T08:00:00.000Z', entries: [{ key: keyOf(1), text: noteText(1, 'слово') }] };
const file = JSON.parse(writeBackup(backup));
const problemOf = (text: string) => {
  const read = parseBackup(text);
  return read.ok ? null : read.problem;
};

describe('a back-up file', () => {
  test('is read back as it was written, whatever the texts hold', () => {
    // Control characters and lone surrogates among them.
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const entry = fc.record({
      key: fc.string().map((end) => `parity:v1:${end}`),
      text: fc.string({ unit, maxLength: 40 }),
    });
    const entries = fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 6 });
    fc.assert(
      fc.property(entries, (some) => {
        const kept = some.filter(({ key }) => !key.startsWith('parity:v1:note:'));
        expect(parseBackup(writeBackup({ ...backup, entries: some }))).toEqual({
          ok: true,
          value: { ...backup, entries: kept },
        });
      }),
    );
  });

  test('carries nothing of anybody else, no notes about the storage it came from, and no time that no clock told', () => {
    const foreign = [
      { key: 'portal', text: 'x' },
      { key: 'parity:v1:note:backup', text: '{}' },
      { key: snapshotKey('brief', idOf(1), '9999-99-99T99:99:99.999Z'), text: noteText(1, 'x') },
      { key: quarantineKey(keyOf(1), '9999-12-31T23:59:59.999Z'), text: 'x' },
    ];
    expect(parseBackup(writeBackup({ ...backup, entries: [...backup.entries, ...foreign] }))).toEqual({
      ok: true,
      value: backup,
    });
    const forged = JSON.stringify({ ...file, entries: [...backup.entries, ...foreign.slice(1)] });
    expect(parseBackup(forged)).toEqual({ ok: true, value: backup });
  });

  test.each([
    ['{', 'not-json'],
    [writeBackup(backup).slice(0, -20), 'not-json'],
    ['['.repeat(33) + ']'.repeat(33), 'too-deep'],
    ['[]', 'wrong-format'],
    [JSON.stringify({ format: 'parity/brief', version: 1 }), 'wrong-format'],
    [JSON.stringify({ ...file, version: 2, entries: 'other' }), 'newer-version'],
    [JSON.stringify({ ...file, madeAt: 'yesterday' }), 'damaged'],
    [JSON.stringify({ ...file, madeAt: '2026-13-99T99:99:99.999Z' }), 'damaged'],
    [JSON.stringify({ ...file, entries: [{ key: 'portal', text: 'x' }] }), 'damaged'],
    [JSON.stringify({ ...file, entries: [{ key: keyOf(1), text: 7 }] }), 'damaged'],
    [JSON.stringify({ ...file, entries: [...file.entries, ...file.entries] }), 'damaged'],
    [JSON.stringify({ ...file, entries: [{ key: keyOf(1), text: 'x'.repeat(5_242_881) }] }), 'damaged'],
    [' '.repeat(BACKUP_LIMIT_BYTES + 1), 'too-large'],
  ])('that is wrong is told what is wrong with it (%#)', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('cut, changed or made up anywhere never throws, and never yields a key of another site', () => {
    const text = writeBackup(backup);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 10 }), (at, gone, put) => {
        const read = parseBackup(text.slice(0, at) + put + text.slice(at + gone));
        if (read.ok) for (const { key } of read.value.entries) expect(key.startsWith('parity:v1:')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with a field %s anywhere is refused', (name) => {
    const text = writeBackup(backup);
    for (const place of [1, text.indexOf('{"key"') + 1]) {
      expect(problemOf(`${text.slice(0, place)}"${name}":{"polluted":1},${text.slice(place)}`)).toBe('damaged');
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
