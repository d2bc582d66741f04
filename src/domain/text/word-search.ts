/** The words of texts as they are searched: lower case, ё as е, a space before each. */
export function searchable(texts: readonly string[]): string {
  const folded = texts.join(' ').normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`.trimEnd();
}

/** Tells whether every word of a query begins a word of searchable texts; an empty query finds everything. */
export function finder(query: string): (words: string) => boolean {
  const wanted = searchable([query])
    .split(' ')
    .flatMap((word) => (word === '' ? [] : [` ${word}`]));
  return (words) => wanted.every((word) => words.includes(word));
}
