import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { migrate } from './migrations.ts';
import { type DocumentFormat, fits, readDocument } from './read-document.ts';

interface Note {
  id: string;
  lines: { text: string }[];
}

/** Version 1 had one text, version 2 a list of texts, version 3 a list of lines. */
const format: DocumentFormat<Note> = {
  version: 3,
  schema: v.object({ id: v.string(), lines: v.array(v.object({ text: v.string() })) }),
  migrations: {
    1: (data) => {
      const { text, ...rest } = data as { text: string };
      return { ...rest, texts: text.split('\n') };
    },
    2: (data) => {
      const { texts, ...rest } = data as { texts: string[] };
      return { ...rest, lines: texts.map((text) => ({ text })) };
    },
  },
};

const stored = (schema: number, data: unknown) =>
  JSON.stringify({ schema, rev: 4, savedAt: '2026-11-23T09:10:00.000Z', data });

describe('reading a document', () => {
  test('of the present version gives its envelope', () => {
    const data = { id: 'a', lines: [{ text: 'one' }] };
    expect(readDocument(stored(3, data), format)).toMatchObject({ ok: true, value: { schema: 3, rev: 4, data } });
  });

  test('of an earlier version goes through every step between', () => {
    const old = readDocument(stored(1, { id: 'a', text: 'one\ntwo', colour: 'blue' }), format);
    const data = { id: 'a', colour: 'blue', lines: [{ text: 'one' }, { text: 'two' }] };
    expect(old).toMatchObject({ ok: true, value: { schema: 3, rev: 4, data } });
    expect(readDocument(stored(2, { id: 'a', texts: [] }), format)).toMatchObject({ ok: true });
  });

  test('keeps fields the schema does not know, at any depth', () => {
    const data = { id: 'a', mood: 'calm', lines: [{ text: 'one', ink: 'black' }] };
    const read = readDocument(stored(3, data), format);
    expect(read.ok && read.value.data).toEqual(data);
  });

  test('of a later version is told as newer, whatever is in it', () => {
    expect(readDocument(stored(4, null), format)).toEqual({ ok: false, problem: 'newer' });
  });

  test('tells a text that is no JSON from data of the wrong shape', () => {
    expect(readDocument('{"schema":3', format)).toEqual({ ok: false, problem: 'damaged' });
    expect(readDocument(stored(3, { id: 'a', lines: 'one' }), format)).toEqual({ ok: false, problem: 'wrong-shape' });
  });

  test('takes a migration that fails for data of the wrong shape', () => {
    expect(readDocument(stored(1, { id: 'a' }), format)).toEqual({ ok: false, problem: 'wrong-shape' });
  });

  test('data that would not be readable again is found out before it is stored', () => {
    expect(fits(format, { id: 'a', lines: [] })).toBe(true);
    expect(fits(format, { id: 'a' })).toBe(false);
  });
});

describe('migrations', () => {
  test('need a step for every earlier version', () => {
    expect(() => migrate({}, 7, 8, format.migrations)).toThrow('from version 7');
  });

  test('leave data of the present version as it is', () => {
    const data = { id: 'a' };
    expect(migrate(data, 3, 3, format.migrations)).toBe(data);
  });
});
