import { z } from 'astro/zod';
import { expected } from './translated.ts';

const WHAT = 'expected words or phrases of letters, digits, spaces and hyphens';
const phrase = z.string(expected('a word or a phrase')).regex(/^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u, WHAT);
const phrases = z.array(phrase, expected('a list of words')).min(1, 'expected at least one word');
const route = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/);

/** `content/search.yaml`: the words under which pages are found beside their own, by route. */
export const searchSchema = z.record(
  route,
  z.strictObject({ ru: phrases, en: phrases }, expected('words in each language, { ru: […], en: […] }')),
  {
    error: ({ code }) =>
      code === 'invalid_key' ? 'expected the route of a page, such as /guide/why/' : 'expected words by route',
  },
);

export type SearchWords = z.infer<typeof searchSchema>;
