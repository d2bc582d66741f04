import type { SearchEngine } from './found-page.ts';

/**
 * An engine over texts by address that answers as Pagefind does: pages that have every word, a word by its beginning,
 * and where no page has it, by the longest beginning that some word of the texts is.
 */
export function engineOf(texts: Readonly<Record<string, string>>): SearchEngine {
  const pages = Object.entries(texts).map(([address, text]) => ({ address, words: text.split(' ') }));
  const known = ['е', ...pages.flatMap(({ words }) => words)];

  function matches(asked: string): (word: string) => boolean {
    if (known.some((word) => word.startsWith(asked))) return (word) => word.startsWith(asked);
    const longest = known.filter((word) => asked.startsWith(word)).sort((one, other) => other.length - one.length)[0];
    return (word) => longest !== undefined && word.startsWith(longest);
  }

  return {
    async find(asked) {
      const tests = asked.map(matches);
      const fallback = asked.some((word) => !known.some((other) => other.startsWith(word)));
      const hits = pages.flatMap(({ address, words }) => {
        const found = words.filter((word) => tests.some((test) => test(word)));
        const hasAll = tests.every((test) => words.some(test)) || (fallback && found.length > 0);
        return hasAll ? [{ title: address, address, excerpt: words.join(' '), places: [], words: found }] : [];
      });
      return { total: hits.length, load: async (from, to) => hits.slice(from, to) };
    },
  };
}
