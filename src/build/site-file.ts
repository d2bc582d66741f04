import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Site, siteSchema } from '#schemas/site.ts';

/** Reads and checks the text of `content/site.yaml`; an error names the file, the field and what was expected there. */
export function parseSite(yaml: string): Site {
  const result = siteSchema.safeParse(parse(yaml));
  if (!result.success) throw new Error(`content/site.yaml\n${z.prettifyError(result.error)}`);
  return result.data;
}
