// Words of briefs for tests: the real ones, without their typography.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '#domain/i18n/locale.ts';
import { sampleNames } from '#domain/i18n/names.fixture.ts';
import { withNames } from '#domain/i18n/names.ts';
import type { BlankDocumentTexts } from './blank-document.ts';
import type { BriefDocumentTexts } from './paper-texts.ts';

type Texts = BriefDocumentTexts & { readonly exports: BlankDocumentTexts };

/** Each file is parsed once. */
const parsed = new Map<Locale, Texts>();

/** What `content/ui/` says in a language. */
export function textsIn(locale: Locale): Texts {
  const texts =
    parsed.get(locale) ??
    withNames(parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Texts, sampleNames[locale]);
  parsed.set(locale, texts);
  return texts;
}

export const sampleTexts = textsIn('en');
