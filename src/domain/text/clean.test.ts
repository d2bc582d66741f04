import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean.ts';
import { anyHostile } from './hostile.fixture.ts';

/** Any sequence of UTF-16 units, broken pairs and control characters included. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x9f }), fc.constant(0xd83d)))
  .map((units) => String.fromCharCode(...units));
const anyUnits = fc.oneof(units, anyHostile);

/** The characters that XML 1.0 allows, from its grammar (production 2). */
const XML_TEXT = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

describe('clean text', () => {
  test('holds only characters that XML allows and nothing that controls a terminal', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(XML_TEXT);
        expect(clean).not.toMatch(/(?![\t\n])\p{Cc}/u);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });

  test('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  test('keeps letters, tabs, line ends and whole emoji', () => {
    expect(cleanText('Ёж\tи «ёлка» 🌲\nвторая')).toBe('Ёж\tи «ёлка» 🌲\nвторая');
  });

  test('knows one line end', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  test('drops half an emoji and a bell', () => {
    expect(cleanText('a\ud83db\u0007c\ufffe')).toBe('abc');
  });
});

describe('a clean line', () => {
  test('has no line ends and no runs of space', () => {
    expect(cleanLine('  один\r\n два\t\tтри ')).toBe('один два три');
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(cleanLine(text)).not.toMatch(/[\n\t]| {2}|^ | $/);
      }),
    );
  });
});
