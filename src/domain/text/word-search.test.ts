import { describe, expect, test } from 'vitest';
import { finder, searchable } from './word-search.ts';

const finds = (query: string, words: string) => finder(query)(words);

describe('search by the beginnings of words', () => {
  const words = searchable(['Буклет для «Света-2027»', 'Счёт на отгрузку, буклет', '', 'Café']);

  test('a word is found by its beginning, not by its middle', () => {
    expect(finds('букл', words)).toBe(true);
    expect(finds('уклет', words)).toBe(false);
  });

  test('case, ё and the way an accent is written make no difference', () => {
    expect(finds('СЧЕТ', words)).toBe(true);
    expect(finds('счёт', searchable(['счет']))).toBe(true);
    expect(finds('cafe\u0301', words)).toBe(true);
  });

  test('every word of the query must be there, in any order; signs between them do not count', () => {
    expect(finds('2027 свет', words)).toBe(true);
    expect(finds('света-2027', words)).toBe(true);
    expect(finds('свет 2026', words)).toBe(false);
  });

  test('an empty query finds everything, and nothing is found in no words', () => {
    expect(finds('  — ', words)).toBe(true);
    expect(searchable(['', '…'])).toBe('');
    expect(finds('а', '')).toBe(false);
  });
});
