import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Report } from './report-words.ts';

/** How a result can be taken away. */
export type Way = 'word' | 'paper' | 'file' | 'link' | 'csv' | 'markdown';

/** How far the last thing that was asked for has come. */
export type Taking =
  | { is: 'idle' }
  | { is: 'busy' }
  | { is: 'done'; name: string }
  | { is: 'link'; address: string; copied: boolean }
  | { is: 'failed' };

/** What taking a result away begins with. */
export type Given = {
  /** The result as it is to be handed over. */
  result: AttemptResult;
  bank: Bank;
  locale: Locale;
  /** What the files are called. */
  title: string;
  /** The page that a link opens. */
  page: string;
  report: () => Promise<Report>;
  onPaper: (document: Report['document']) => Promise<void>;
};
