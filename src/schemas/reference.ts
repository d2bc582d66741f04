import { z } from 'astro/zod';
import { translated } from './translated.ts';

/** One claim of the source article, summarised in our own words (`content/claims.yaml`). */
export const claimSchema = z.strictObject({ id: z.string().regex(/^[CSM]\d+$/), ru: z.string(), en: z.string() });

/** One fact that pages may cite (`content/facts.yaml`), with what limits it. */
export const factSchema = z.strictObject({
  id: z.string(),
  source: z.union([z.string(), translated]),
  url: z.url().optional(),
  year: z.number().int(),
  text: translated,
  limits: translated.optional(),
});

/** One term (`content/glossary.yaml`); `guide` is the chapter that explains it. */
export const termSchema = z.strictObject({
  id: z.string(),
  term: translated,
  text: translated,
  guide: z.string().optional(),
});
