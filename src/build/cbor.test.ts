import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';

test('texts in arrays come back as they were', () => {
  const check = (texts: string[]) => {
    expect(itemsOf(arrayOf(texts.map(textItem))).map(textOf)).toEqual(texts);
  };
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), check));
});

test('items are parted whatever they hold: numbers of each size, negative ones, arrays in arrays, nothing', () => {
  // ["ab", [1, -26, 500, [70000]], null, ""]
  const bytes = Buffer.from('84626162840138191901f4811a00011170f660', 'hex');
  expect(itemsOf(bytes).map((item) => item.toString('hex'))).toEqual([
    '626162',
    '840138191901f4811a00011170',
    'f6',
    '60',
  ]);
});

test('what is no array, no text or cut off is told', () => {
  expect(() => itemsOf(Buffer.from([0x01]))).toThrow('array');
  expect(() => textOf(Buffer.from([0x01]))).toThrow('text');
  expect(() => itemsOf(Buffer.from([0x81, 0xa1, 0x01, 0x01]))).toThrow('Unexpected');
  expect(() => itemsOf(Buffer.from([0x9f, 0xff]))).toThrow('Unexpected');
});
