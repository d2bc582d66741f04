import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { PrintDocument } from '#islands/export/PrintDocument.tsx';
import { usePrinting } from '#islands/export/use-printing.ts';
import type { ComparisonWords } from './props.ts';
import { needsConsent, refusalDocument, reportDocument } from './report-document.ts';
import { TakeAway } from './TakeAway.tsx';

type Props = {
  report: ComparisonReport;
  words: ComparisonWords;
  locale: Locale;
  withoutBoss: boolean;
  /** Whose answers it is made of: consent holds for these people. */
  of: object;
  children: ComponentChildren;
};

/** The comparison on the screen, and the report that is made of it, on paper too. */
export function Report({ report, words, locale, withoutBoss, of, children }: Props) {
  const [agreedFor, setAgreedFor] = useState<object | null>(null);
  const [isPrinting, print] = usePrinting();
  const source = { report, words, locale, withoutBoss };
  const isOpen = agreedFor === of || !needsConsent(report);
  return (
    <>
      <div class="comparison on-screen">
        {children}
        {report.comparison !== null && (
          <TakeAway source={source} isOpen={isOpen} onAgree={() => setAgreedFor(of)} onPrint={print} />
        )}
      </div>
      {isPrinting && report.comparison !== null && (
        <PrintDocument source={isOpen ? reportDocument(source) : refusalDocument(source)} />
      )}
    </>
  );
}
