import { describe, expect, test } from 'vitest';
import { toCsv } from '#domain/export/csv.ts';
import { cleanLine, cleanText } from './clean.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fileName } from './file-name.ts';
import { allHostile, hostileTexts, longHostile } from './hostile.fixture.ts';

describe('the hostile corpus', () => {
  test('says what it says: halves of pairs, control characters and no-break spaces are really in it', () => {
    expect(allHostile.some((text) => !text.isWellFormed())).toBe(true);
    expect(hostileTexts['formula']?.['zero byte']).toBe('\u0000=1+1');
    expect(hostileTexts['characters']?.['tags']).toBe('\u{e0001}\u{e0061}');
    expect(new Set(allHostile).size).toBeGreaterThan(120);
  });

  test.each(Object.entries(longHostile))('50,000 characters of %s take no time', (_name, text) => {
    expect(text.length).toBeGreaterThan(49_000);
    for (const use of [
      cleanText,
      cleanLine,
      escapeMarkdown,
      (long: string) => toCsv([[long]], 'ru'),
      (title: string) => fileName({ title, number: title, extension: 'md' }),
    ]) {
      const started = performance.now();
      use(text);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
