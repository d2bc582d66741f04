import { useEffect } from 'preact/hooks';
import type { ExportDocument } from '#domain/export/document.ts';
import { PrintDocument } from '#islands/export/PrintDocument.tsx';
import { onPrint } from '#platform/on-print.ts';
import { printPage } from '#platform/print.ts';

type Props = { source: ExportDocument; onPrinted: () => void };

/** A report that prints itself as soon as it stands on the page. */
export function PrintedReport({ source, onPrinted }: Props) {
  useEffect(() => {
    const end = onPrint(() => undefined, onPrinted);
    printPage();
    return end;
  }, [source]);
  return <PrintDocument source={source} />;
}
