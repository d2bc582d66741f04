import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefEvent } from './event.ts';
import { cleaned, contentFingerprint, eventFingerprint, fingerprintOf, shortFingerprint } from './fingerprint.ts';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';

test('the fingerprint is SHA-256 over canonical JSON', () => {
  expect(fingerprintOf({ b: 2, a: 'é' })).toBe(fingerprintOf({ a: 'é', b: 2 }));
  // printf '{}' | sha256sum
  expect(fingerprintOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(fingerprintOf(undefined)).toBe(fingerprintOf(null));
});

test('an event carries the fingerprint of all it says but itself', () => {
  const [event] = afterSteps(draftBrief(), [stepOf('submit')]).events as [BriefEvent];
  expect(eventFingerprint(event)).toBe(event.fingerprint);
  expect(eventFingerprint({ ...event, fingerprint: 'other' })).toBe(event.fingerprint);
  expect(eventFingerprint({ ...event, decidedAt: '2026-11-09' })).not.toBe(event.fingerprint);
});

test('an event that holds half a character has none', () => {
  const [event] = afterSteps(draftBrief(), [stepOf('note', { text: 'x' })]).events as [BriefEvent];
  expect(eventFingerprint({ ...event, data: { text: '\ud800' } })).toBeNull();
});

test('the same words have the same fingerprint, whatever else differs', () => {
  const brief = draftBrief();
  const once = contentFingerprint(brief);
  expect(contentFingerprint({ ...brief, id: 'other', number: '7' } as typeof brief)).toBe(once);
  expect(contentFingerprint({ ...brief, fields: { ...brief.fields, goal: 'another goal' } })).not.toBe(once);
  expect(contentFingerprint({ ...brief, fields: { ...brief.fields, title: `${brief.fields.title}\u0007` } })).toBe(
    once,
  );
});

test('the short one is its first eight digits, in two groups', () => {
  expect(shortFingerprint('a1b2c3d4e5f6')).toBe('A1B2-C3D4');
  expect(shortFingerprint('a1b')).toBe('A1B');
});

test('what is cleaned can be frozen, and cleaning it again changes nothing', () => {
  const value = { 'a\u0000': ['x\r\ny', { deep: '\ud800z' }], b: 7, c: null, d: true };
  expect(cleaned(value)).toEqual({ a: ['x\ny', { deep: 'z' }], b: 7, c: null, d: true });
  const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.dictionary(units, fc.oneof(units, fc.array(units))), (texts) => {
      const once = cleaned(texts);
      expect(cleaned(once)).toEqual(once);
      expect(fingerprintOf(once)).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});
