import { z } from 'astro/zod';
import { expected, inEachLanguage, text, translated } from './translated.ts';

/** One claim of the source article, summarised in our own words (`content/claims.yaml`). */
export const claimSchema = z.strictObject({
  id: z.string(expected('an id')).regex(/^[CSM]\d+$/, 'expected an id such as C01, S1 or M1'),
  ...inEachLanguage(text),
});

/** One fact that pages may cite (`content/facts.yaml`), with what limits it. */
export const factSchema = z.strictObject({
  id: text,
  source: z.union([text, translated], 'expected a text, or one in each language'),
  url: z.url('expected an address such as https://example.com/page').optional(),
  year: z.number(expected('a year')).int('expected a year'),
  text: translated,
  limits: translated.optional(),
});

/** One term (`content/glossary.yaml`); `guide` is the chapter that explains it. */
export const termSchema = z.strictObject({
  id: text,
  term: translated,
  text: translated,
  guide: z.string().optional(),
});
