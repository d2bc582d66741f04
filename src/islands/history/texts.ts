import type { Bank, Dimension, Item } from '#domain/assessment/bank.ts';
import type { ResultTexts } from '#islands/assessment/props.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { LoadingTexts } from '#islands/parts/PartWaiting.tsx';
import type { WriteProblem } from '#platform/storage.ts';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['history'];

/** What the page says before it shows any result. */
export type ShellTexts = Pick<AllTexts, 'empty' | 'unfinished' | 'unreadable'> &
  LoadingTexts &
  Pick<Ui['assessment'], 'roles' | 'modes'> & { removed: AllTexts['table']['removed'] };

/** The texts of chart, table and comparison. */
export type HistoryTexts = Pick<AllTexts, 'name' | 'count' | 'view' | 'chart' | 'figures' | 'table' | 'compare'> &
  Pick<Ui['assessment'], 'roles' | 'modes'> & {
    answers: Pick<ResultTexts['answers'], 'agree' | 'states'>;
    poles: ResultTexts['result']['poles']['steps'];
  };

/** The bank with the few words that a history needs of it. */
export type HistoryBank = Omit<Bank, 'dimensions' | 'items'> & {
  dimensions: readonly (Dimension & { title: string })[];
  items: Readonly<Record<string, Item & { short: string }>>;
  /** Titles of the levels. */
  levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
};

/** `words.json` of the history, fetched with the first result that is shown. */
export type HistoryWords = { bank: HistoryBank; texts: HistoryTexts };

/** Where the history leads to, and where its words lie. */
export type HistoryAddresses = Record<'index' | 'take' | 'result' | 'plan' | 'words', string>;

/** What the history says about storing. */
export type HistoryDocumentTexts = Pick<DocumentTexts, 'undo'> & {
  denied: DocumentTexts['problems']['denied'];
  /** Why something could not be deleted or brought back, in a title, and what to do about it. */
  failures: Record<WriteProblem, string>;
  roomText: string;
};
