import { globSync, readFileSync } from 'node:fs';
import type { Locale } from '#domain/i18n/locale.ts';

const WORD: Record<Locale, RegExp> = { ru: /[а-яё]+/gi, en: /[a-z]+/gi };
/** Forms of words that a thousand pages of about seven hundred words have, and words by which one page differs. */
const VOCABULARY = 30_000;
const TOPIC_WORDS = 60;

/** Mulberry32: numbers from 0 to 1 that are the same at every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of the guide, most frequent first, and behind them words made of their syllables. */
function vocabularyOf(locale: Locale, random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const file of globSync(`content/guide/${locale}/*.mdx`).sort())
    for (const [word] of readFileSync(file, 'utf8').toLowerCase().matchAll(WORD[locale]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const real = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([word]) => word);
  const syllables = [...new Set(real.flatMap((word) => word.match(/.{2,3}/g) ?? []))];
  const words = new Set(real);
  while (words.size < VOCABULARY) {
    const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => Math.floor(random() * syllables.length));
    words.add(parts.map((index) => syllables[index]).join(''));
  }
  return [...words];
}

/** Takes words by Zipf’s law: the second of them half as often as the first, and so on. */
function picker(words: readonly string[], random: () => number): () => string {
  let sum = 0;
  const sums = words.map((_word, rank) => {
    sum += 1 / (rank + 2.7);
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Pages of a language, each about a topic of its own: six headings, about seven hundred words. Always the same. */
export function manyPages(locale: Locale, count: number): string[] {
  const random = numbersFrom(7);
  const pick = picker(vocabularyOf(locale, random), random);
  return Array.from({ length: count }, () => {
    const topic = Array.from({ length: TOPIC_WORDS }, pick);
    const word = () => (random() < 0.5 ? pick() : topic[Math.floor(TOPIC_WORDS * random() ** 2)]);
    const text = (length: number) => Array.from({ length }, word).join(' ');
    const part = (_: unknown, index: number) => `<h2 id="part-${index}">${text(4)}</h2><p>${text(110)}.</p>`;
    const main = `<h1>${text(4)}</h1>${Array.from({ length: 6 }, part).join('')}`;
    return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"></head><body><main>${main}</main></body></html>`;
  });
}
