import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';
import { anyHostile } from './hostile.fixture.ts';

describe('a file name', () => {
  test('follows number, title, date and version', () => {
    const parts = { number: '2026-014', title: 'Буклет к выставке «Свет-2027»', date: '2026-11-23', version: 2 };
    expect(fileName({ ...parts, extension: 'docx' })).toBe('2026-014_Буклет-к-выставке-Свет-2027_2026-11-23_v2.docx');
  });

  test('leaves out what is not known', () => {
    expect(fileName({ title: 'Flyer', extension: 'brief.json' })).toBe('Flyer.brief.json');
    expect(fileName({ title: '', extension: 'md' })).toBe('parity.md');
    expect(fileName({ title: '…', date: '2026-11-23', extension: 'md' })).toBe('2026-11-23.md');
  });

  test('keeps й and ё, and takes the accents off foreign letters', () => {
    expect(fileName({ title: 'Ёлка и й: café', extension: 'md' })).toBe('Ёлка-и-й-cafe.md');
    expect(fileName({ title: 'и\u0306 decomposed', extension: 'md' })).toBe('й-decomposed.md');
  });

  test('is never a path, a hidden file or a device, whatever was typed', () => {
    const nasty = fc.oneof(
      anyHostile,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../../etc/passwd', 'CON', 'a/b\\c', '.env'),
    );
    fc.assert(
      fc.property(nasty, nasty, fc.option(fc.nat(), { nil: undefined }), (number, title, version) => {
        const name = fileName({ number, title, version, extension: 'docx' });
        expect(name).toMatch(/^[a-zа-яё\d-]+(_[a-zа-яё\d-]+)*\.docx$/i);
        expect(name.length).toBeLessThan(140);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
    );
  });

  test('steps aside from a name that Windows keeps', () => {
    expect(fileName({ title: 'Con', extension: 'docx' })).toBe('Con-.docx');
  });
});
