import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Bank, Dimension, Item } from '#domain/assessment/bank.ts';
import type { PoleEnds } from '#domain/assessment/scales.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Addresses, Chapters } from '#islands/assessment/props.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { LoadingTexts } from '#islands/parts/PartWaiting.tsx';
import type { Ui } from '#schemas/ui.ts';

/** What the page says before anything was added. */
export type PageTexts = LoadingTexts & Pick<Ui['compare'], 'empty' | 'add' | 'ask'>;

export type PageProps = { locale: Locale; addresses: Addresses; texts: PageTexts };

/** The bank with what a comparison says of its dimensions and items. */
export type ComparedBank = Omit<Bank, 'dimensions' | 'items'> & {
  title: string;
  dimensions: readonly (Dimension & { title: string; guide: string })[];
  items: Readonly<Record<string, Item & { short: string; text: string; discuss: string; ends?: PoleEnds }>>;
  chapters: Chapters;
};

type AllTexts = Ui['assessment'];

/** The texts that are fetched when there is something to show or to read. */
export type ComparedTexts = Pick<Ui['compare'], 'read' | 'own' | 'people' | 'report' | 'take' | 'paper' | 'example'> &
  Pick<AllTexts, 'roles' | 'modes' | 'answers'> & {
    from: AllTexts['begin']['from'];
    /** With the place {title}. */
    chapter: string;
    comparison: Ui['reports']['comparison'];
    about: Pick<AllTexts['about'], 'author' | 'limits'>;
    documents: Pick<
      DocumentTexts,
      'restore' | 'undo' | 'downloadRaw' | 'reload' | 'failures' | 'problems' | 'downloadNow' | 'retry'
    >;
    drafts: Ui['drafts'];
    /** With the places {page} and {pages}. */
    page: string;
  };

/** `comparison.json`. */
export type ComparisonWords = { bank: ComparedBank; company: string; texts: ComparedTexts };

/** `example.json`: the comparison of the example company. */
export type ComparisonExample = { title: string; about: string; comparison: readonly AttemptResult[] };
