import type { ExportDocument } from '#domain/export/document.ts';
import { DOCX_TYPE, toDocx } from '#domain/export/docx.ts';
import { loadLogo } from '#platform/company-logo.ts';

/** A document as a Word file under the company's logo; brings all that writes one. */
export async function wordFile(document: ExportDocument): Promise<Blob> {
  return new Blob([await toDocx(document, await loadLogo(document.locale))], { type: DOCX_TYPE });
}
