import type { Brief } from '#domain/brief/brief.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import type { BriefDocumentTexts } from '#domain/export/paper-texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type Part, usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { Paper } from './paper.ts';

/** A brief as a document, and what draws it on the page. */
export type LoadedPaper = Pick<Paper, 'PrintDocument' | 'ReadDocument'> & {
  document: (brief: Brief) => ExportDocument;
};

interface Given {
  readonly form: BriefForm;
  readonly company: string;
  readonly locale: Locale;
  /** Where the data of briefs lie. */
  readonly data: string;
}

/** Fetches what makes documents of briefs; null when it cannot be had. */
export async function loadPaper({ form, company, locale, data }: Given): Promise<LoadedPaper | null> {
  const [{ paper }, texts] = await Promise.all([
    import('./paper.ts'),
    loadJson<BriefDocumentTexts>(`${data}exports.json`),
  ]);
  if (!texts.ok) return null;
  const { briefDocument, PrintDocument, ReadDocument } = paper;
  return {
    ...{ PrintDocument, ReadDocument },
    document: (brief) => briefDocument({ brief, form, company, locale, texts: texts.value }),
  };
}

/** The same for a page on which a document stands, or may be printed. */
export function usePaper(wanted: boolean, given: Given): Part<LoadedPaper> {
  return usePart(wanted, () => loadPaper(given));
}
