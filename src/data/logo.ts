import { logoPath } from '#build/site-file.ts';
import { readLogo } from '#build/site-logo.ts';
import type { Logo } from '#domain/export/docx-logo.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { site } from './site.ts';

const path = logoPath(site);

/** The file of the company's logo; undefined where it has none. */
export const logoFile = path === undefined ? undefined : readLogo(path);

/** The logo for Word files that are made with the site. */
export function logoOf(locale: Locale): Logo | undefined {
  return logoFile && { ...logoFile, name: site.company[locale] };
}
