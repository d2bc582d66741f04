import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Names } from '#domain/i18n/names.ts';
import { type Site, siteSchema } from '#schemas/site.ts';
import { mistake } from './mistake.ts';
import { colourFaults, tokensIn } from './site-colours.ts';
import { readLogo } from './site-logo.ts';

const FILE = 'content/site.yaml';

/** Reads and checks the text of `content/site.yaml`; an error names the file, the field and what was expected there. */
export function parseSite(yaml: string): Site {
  const result = siteSchema.safeParse(parsed(yaml));
  if (!result.success) throw mistake(`${FILE}\n${z.prettifyError(result.error)}`);
  return result.data;
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw mistake(`${FILE} cannot be read as YAML: ${(error as Error).message}`);
  }
}

/** Where the logo lies, from the folder of the site; undefined without one. */
export function logoPath({ logo }: Site): string | undefined {
  return logo ? `content/${logo}` : undefined;
}

/**
 * Checks what the text of `content/site.yaml` alone does not tell: the colours against those of the style sheet, and
 * the file of the logo. Throws as `parseSite` does.
 */
export function checkSite(site: Site, css: string): void {
  const faults = colourFaults(site.colours ?? {}, tokensIn(css));
  try {
    const path = logoPath(site);
    if (path !== undefined) readLogo(path);
  } catch (error) {
    faults.push(`logo: ${(error as Error).message}`);
  }
  if (faults.length > 0) throw mistake([FILE, ...faults.map((fault) => `✖ ${fault}`)].join('\n'));
}

/** The names for the places of other texts; `siteName` is the one that the interface texts give the site. */
export function namesOf({ name, company, departments }: Site, locale: Locale, siteName: string): Names {
  return {
    siteName: name?.[locale] ?? siteName,
    company: company[locale],
    salesName: departments.sales[locale],
    marketingName: departments.marketing[locale],
  };
}
