import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPassage, excerptParts } from './excerpt.ts';

test('found words stand apart, with the mark that follows them', () => {
  expect(excerptParts('ТЗ и <mark>согласование.</mark> Работу не начинают')).toEqual([
    { text: 'ТЗ и ', found: false },
    { text: 'согласование.', found: true },
    { text: ' Работу не начинают', found: false },
  ]);
});

test('angle brackets of the page come back as text', () => {
  expect(excerptParts('&lt;b&gt; и <mark>&lt;i&gt;</mark>')).toEqual([
    { text: '<b> и ', found: false },
    { text: '<i>', found: true },
  ]);
});

test('no text is lost, whatever it is', () => {
  const texts = fc.array(fc.tuple(fc.stringMatching(/^[^<>&]+$/), fc.boolean()));
  const check = (pieces: [string, boolean][]) => {
    const excerpt = pieces.map(([text, found]) => (found ? `<mark>${text}</mark>` : text)).join('');
    const parts = excerptParts(excerpt);
    expect(parts.map(({ text }) => text).join('')).toBe(pieces.map(([text]) => text).join(''));
    expect(parts.filter(({ found }) => found)).toHaveLength(pieces.filter(([, found]) => found).length);
  };
  fc.assert(fc.property(texts, check));
});

test('a passage shows where it begins or ends inside a sentence', () => {
  expect(asPassage('мимо идёт <mark>директор,</mark>')).toBe('…мимо идёт <mark>директор</mark>…');
  expect(asPassage('«Нас просили». В переписке семь сообщений —')).toBe('«Нас просили». В переписке семь сообщений…');
  expect(asPassage('<mark>Бриф</mark> и договор.')).toBe('<mark>Бриф</mark> и договор.');
  expect(asPassage('')).toBe('');
});
