import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportDocument } from '#domain/export/document.ts';

/** What stands on the page in place of the screen's while it is printed. */
type Paper = { source: ExportDocument; Sheet: ComponentType<{ source: ExportDocument; onPrinted: () => void }> };

/**
 * Prints a report instead of the page: it stands on the page from when it is asked for until it is printed.
 * Whatever is printed by the browser's own command is the page as it is seen, so that no sheet is ever blank.
 */
export function usePaper() {
  const [paper, setPaper] = useState<Paper | null>(null);

  async function print(source: ExportDocument) {
    const { PrintedReport } = await import('./PrintedReport.tsx');
    setPaper({ source, Sheet: PrintedReport });
  }
  return { paper, print, end: () => setPaper(null) };
}
