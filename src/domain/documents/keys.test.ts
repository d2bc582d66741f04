import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binKey,
  DOCUMENT_TYPES,
  documentKey,
  isDocumentId,
  parseKey,
  quarantineKey,
  quarantinePrefix,
  snapshotKey,
  snapshotPrefix,
} from './keys.ts';

const id = '7d1f6c1e-3f0a-4b62-9a57-0c7f1f4f2b11';
const time = '2026-11-23T09:10:00.000Z';

describe('keys', () => {
  test('a document, its place in the bin and its quarantine have the agreed names', () => {
    expect(documentKey('brief', id)).toBe(`parity:v1:brief:${id}`);
    expect(binKey('assessment', id)).toBe(`parity:v1:bin:assessment:${id}`);
    expect(quarantineKey(documentKey('brief', id), time)).toBe(`parity:v1:quarantine:parity:v1:brief:${id}:${time}`);
    expect(snapshotKey('brief', id, time)).toBe(`${snapshotPrefix('brief', id)}${time}`);
    expect(snapshotPrefix('brief', id)).toBe(`parity:v1:snapshot:brief:${id}:`);
    expect(quarantineKey('parity:v1:x', time).startsWith(quarantinePrefix('parity:v1:x'))).toBe(true);
  });

  test('what was built is understood again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENT_TYPES), fc.uuid(), (type, uuid) => {
        expect(parseKey(documentKey(type, uuid))).toEqual({ place: 'live', type, id: uuid });
        expect(parseKey(binKey(type, uuid))).toEqual({ place: 'bin', type, id: uuid });
        const key = documentKey(type, uuid);
        expect(parseKey(quarantineKey(key, time))).toEqual({ place: 'quarantine', key, time });
        expect(parseKey(snapshotKey(type, uuid, time))).toEqual({ place: 'snapshot', type, id: uuid, time });
      }),
    );
  });

  test.each([
    'theme',
    'parity:v1:pref:theme',
    'parity:v1:brief:1',
    `parity:v2:brief:${id}`,
    `PARITY:v1:brief:${id}`,
    `parity:v1:brief:${id}x`,
    `parity:v1:letter:${id}`,
    'parity:v1:quarantine:parity:v1:brief',
    `parity:v1:snapshot:brief:${id}`,
    `parity:v1:snapshot:brief:${id}:yesterday`,
  ])('«%s» is left alone', (key) => {
    expect(parseKey(key)).toBeNull();
  });

  test('an id that would never be listed is refused when a key is built', () => {
    expect(isDocumentId(id.toUpperCase())).toBe(true);
    expect(isDocumentId('new')).toBe(false);
    expect(() => documentKey('brief', 'new')).toThrow('«new»');
    expect(() => binKey('brief', `${id}:`)).toThrow();
  });
});
