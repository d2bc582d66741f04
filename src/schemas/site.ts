import { z } from 'astro/zod';
import { LOCALES } from '#domain/i18n/locale.ts';
import { translated } from './translated.ts';

/** `content/site.yaml`: what a company changes to make the site its own. */
export const siteSchema = z.strictObject({
  defaultLanguage: z.enum(LOCALES),
  address: z.url('expected an address such as https://parity.example'),
  base: z.string().regex(/^\/(?:[\w.-]+\/)*$/, 'expected / or a path that begins and ends with a slash'),
  offline: z.boolean(),
  company: z.strictObject({ ru: z.string(), en: z.string() }),
  departments: z.strictObject({ sales: translated, marketing: translated }),
  standingLimit: z.strictObject({ amount: z.number().nonnegative(), currency: z.string().length(3) }),
  silenceDays: z.number().int().positive().nullable(),
});

export type Site = z.infer<typeof siteSchema>;
