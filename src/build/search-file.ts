import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type SearchWords, searchSchema } from '#schemas/search.ts';

/** Reads and checks the text of `content/search.yaml`; an error names the file, the field and what was expected there. */
export function parseSearchWords(yaml: string): SearchWords {
  const result = searchSchema.safeParse(parse(yaml) ?? {});
  if (!result.success) throw new Error(`content/search.yaml\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** Throws when words are kept for a page that the build does not have: they would find nothing, and nobody would know. */
export function expectBuiltRoutes(words: SearchWords, built: ReadonlySet<string | null>): void {
  const lost = Object.keys(words).filter((route) => !built.has(route));
  if (lost.length === 0) return;
  const faults = lost.map((route) => `✖ Expected the route of a page that is built\n  → at ${route}`);
  throw new Error(`content/search.yaml\n${faults.join('\n')}`);
}
