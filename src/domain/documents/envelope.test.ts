import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextRev, readEnvelope, writeEnvelope } from './envelope.ts';

const savedAt = '2026-11-23T09:10:00.000Z';

describe('the envelope', () => {
  test('is stored as schema, rev, savedAt and data', () => {
    expect(writeEnvelope({ schema: 1, rev: 3, savedAt, data: { id: 'a' } })).toBe(
      `{"schema":1,"rev":3,"savedAt":"${savedAt}","data":{"id":"a"}}`,
    );
  });

  test('gives back any data as it was, with fields of a later release', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (data, rev) => {
        const envelope = { schema: 2, rev, savedAt, lease: { tab: 4 }, data };
        const text = writeEnvelope(envelope);
        const read = readEnvelope(text);
        expect(read.ok && writeEnvelope(read.value)).toBe(text);
        expect(read.ok && read.value.lease).toEqual({ tab: 4 });
      }),
    );
  });

  test('keeps a key such as __proto__ in the data as plain data', () => {
    const read = readEnvelope(`{"schema":1,"rev":0,"savedAt":"${savedAt}","data":{"__proto__":{"admin":true}}}`);
    expect(read.ok && JSON.stringify(read.value.data)).toBe('{"__proto__":{"admin":true}}');
    expect(read.ok && (read.value.data as { admin?: boolean }).admin).toBeUndefined();
  });

  test('is counted on as far as it is read again', () => {
    const at = (rev: number) => ({ schema: 1, rev, savedAt, data: {} });
    expect(nextRev(at(3))).toBe(4);
    const last = at(nextRev(at(2 ** 50 - 1)));
    expect(readEnvelope(writeEnvelope(last)).ok).toBe(true);
    expect(readEnvelope(writeEnvelope({ ...last, rev: nextRev(last) })).ok).toBe(true);
  });

  test.each(['', '{', 'undefined', '{"schema":1,"rev":0,"savedAt":"2026-11-2'])('«%s» is damaged', (text) => {
    expect(readEnvelope(text)).toEqual({ ok: false, problem: 'damaged' });
  });

  test.each([
    'null',
    '[]',
    '"text"',
    '{}',
    `{"schema":1,"rev":0,"savedAt":"${savedAt}"}`,
    `{"schema":0,"rev":0,"savedAt":"${savedAt}","data":{}}`,
    `{"schema":"1","rev":0,"savedAt":"${savedAt}","data":{}}`,
    `{"schema":1,"rev":-1,"savedAt":"${savedAt}","data":{}}`,
    `{"schema":1,"rev":1.5,"savedAt":"${savedAt}","data":{}}`,
    `{"schema":1,"rev":1e300,"savedAt":"${savedAt}","data":{}}`,
    `{"schema":1,"rev":${2 ** 50 + 1},"savedAt":"${savedAt}","data":{}}`,
    '{"schema":1,"rev":0,"savedAt":"yesterday","data":{}}',
    `{"schema":1,"rev":0,"savedAt":"${savedAt}","data":{},"__proto__":{"admin":true}}`,
    `{"schema":1,"rev":0,"savedAt":"${savedAt}","data":{},"later":[{"constructor":1}]}`,
    `{"schema":1,"rev":0,"savedAt":"${savedAt}","data":{},"later":${'['.repeat(40)}${']'.repeat(40)}}`,
  ])('%s has the wrong shape', (text) => {
    expect(readEnvelope(text)).toEqual({ ok: false, problem: 'wrong-shape' });
  });

  test('no text whatever makes reading throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readEnvelope(text).ok === 'boolean'));
    expect(readEnvelope('['.repeat(200_000)).ok).toBe(false);
  });
});
