/** The words of texts as they are searched: lower case, ё as е, a space before each. */
export function searchable(texts: readonly string[]): string {
  const folded = texts.join(' ').normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`.trimEnd();
}

/** Whether every word of a query begins a word of the texts; an empty query finds everything. */
export function finds(query: string, words: string): boolean {
  return searchable([query])
    .split(' ')
    .every((word) => words.includes(` ${word}`) || word === '');
}
