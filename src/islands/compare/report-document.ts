import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import { comparisonDocument, mayTrace, tracedColumns } from '#domain/export/comparison-document.ts';
import type { ComparisonSource } from '#domain/export/comparison-source.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { today } from '#platform/today.ts';
import type { ComparisonWords } from './props.ts';

/** What a report is made of. */
export type ReportSource = {
  report: ComparisonReport;
  words: ComparisonWords;
  locale: Locale;
  withoutBoss: boolean;
};

/** Whether people must be asked first, because so few answered that the figures tell who. */
export function needsConsent({ counts }: ComparisonReport): boolean {
  return mayTrace(counts) || tracedColumns(counts).length > 0;
}

/** The columns with few answers and how many there are: «Руководство: 1». */
export function fewWords({ report, words }: ReportSource): string {
  return tracedColumns(report.counts)
    .map((column) => fill(words.texts.people.counts[column], { n: report.counts[column] }))
    .join(', ');
}

/** What the document and the table of a comparison take. */
export function comparisonSource({ report, words, locale, withoutBoss }: ReportSource): ComparisonSource {
  const { bank, company, texts } = words;
  return {
    report,
    instrument: bank,
    date: today(),
    locale,
    company,
    bossOff: withoutBoss,
    about: texts.about,
    controllers: texts.answers.controllers,
    page: texts.page,
    texts: texts.comparison,
  };
}

/** The report as a document. */
export function reportDocument(source: ReportSource): ExportDocument {
  return comparisonDocument(comparisonSource(source));
}

/** What is printed in its place as long as nobody was asked. */
export function refusalDocument(source: ReportSource): ExportDocument {
  const { comparison, take, page } = source.words.texts;
  const few = fill(take.fewText, { counts: fewWords(source) });
  return {
    locale: source.locale,
    title: take.fewTitle,
    eyebrow: comparison.eyebrow,
    facts: [],
    blocks: [
      { type: 'paragraph', text: few },
      { type: 'paragraph', text: take.fewPrinted },
    ],
    running: { header: comparison.title, footer: comparison.eyebrow, page },
  };
}
