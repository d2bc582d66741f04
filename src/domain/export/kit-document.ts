import type { Locale } from '#domain/i18n/locale.ts';
import type { Block, ExportDocument } from './document.ts';

/** One document of the kit in one language, its places filled. */
export interface KitText {
  readonly title: string;
  readonly facts: readonly string[];
  readonly blocks: readonly Block[];
}

export interface KitDocumentSource {
  readonly text: KitText;
  /** Empty where `site.yaml` names no company. */
  readonly company: string;
  readonly locale: Locale;
  /** `sample` says at the foot of each page what this is; `page` holds the places {page} and {pages}. */
  readonly texts: { readonly sample: string; readonly page: string };
}

/** A document of the kit, fit to be changed and signed; every page says that it is a sample. */
export function kitDocument({ text, company, locale, texts }: KitDocumentSource): ExportDocument {
  const { title, facts, blocks } = text;
  return {
    locale,
    layout: 'sheet',
    title,
    ...(company === '' ? {} : { letterhead: company }),
    // Where a letterhead says whose document this is, a line under the title need not say it again.
    facts: facts.filter((fact) => fact !== company),
    blocks,
    running: { header: title, footer: texts.sample, page: texts.page },
  };
}
