import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { CsvRow } from '#domain/export/csv.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import type { Ui } from '#schemas/ui.ts';

/** `reports.json`: the words of reports, fetched when somebody wants one. */
export type ReportWords = Pick<Ui['reports'], 'result' | 'selfCheck'> & {
  company: string;
  page: string;
};

/** A result as it is taken away: Word, Markdown and paper are made of the document, CSV of the rows. */
export type Report = { document: ExportDocument; rows: readonly CsvRow[] };

/** What a report is made of beside the words: the result without the details that were left out. */
type Reported = {
  result: AttemptResult;
  /** Undefined where it is not to be told. */
  date: string | undefined;
  draft: boolean;
};

/** Makes the report of a result; rejects when something that it takes could not be loaded. */
export type MakeReport = (reported: Reported, words: ReportWords) => Promise<Report>;
