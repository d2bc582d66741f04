import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, phraseAt, phraseList, phrasesIn, sentencesOf, wordsOf } from './words.ts';

describe('words', () => {
  test('are compared in lower case, with «ё» as «е», and know where they stand', () => {
    expect(wordsOf('Ёлка — Don’t')).toEqual([
      { text: 'елка', stem: 'елк', form: '=елка', start: 0, end: 4 },
      { text: "don't", stem: "don't", form: "=don't", start: 7, end: 12 },
    ]);
  });

  test('are parted by hyphens', () => {
    expect(wordsOf('eye-catching').map(({ text }) => text)).toEqual(['eye', 'catching']);
  });

  test('lie inside any text where they say they do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        expect(sentencesOf(text).flatMap(({ words }) => words).length).toBe(wordsOf(text).length);
      }),
    );
  });
});

test('words are counted as they are told apart', () => {
  expect(['', '—', 'eye-catching', 'don’t know'].map(countWords)).toEqual([0, 0, 2, 2]);
});

test('a sentence ends at its mark or its line, not at a point inside a number', () => {
  const sentences = sentencesOf('One. Two 2.5 m!\nThree; four');
  expect(sentences.map(({ text }) => text.trim())).toEqual(['One', 'Two 2.5 m', 'Three', 'four']);
});

describe('a list of phrases', () => {
  const list = phraseList('красивый, как у apple\n как у, =сделать');

  test('finds every form of its words, and only the given form behind «=»', () => {
    const found = (text: string) => phrasesIn(wordsOf(text), list).length;
    expect(found('Красиво и красивее')).toBe(2);
    expect(found('сделать, сделаем')).toBe(1);
    expect(found('Никак')).toBe(0);
  });

  test('finds the longest phrase, without overlap', () => {
    expect(phrasesIn(wordsOf('это как у Apple'), list)).toEqual([{ index: 1, length: 3 }]);
    expect(phrasesIn(wordsOf('как у всех'), list)).toEqual([{ index: 0, length: 2 }]);
    expect(phrasesIn(wordsOf('просто как'), list)).toEqual([]);
  });

  test('begins nowhere outside the words', () => {
    expect(phraseAt([], 3, list)).toBe(0);
  });
});
