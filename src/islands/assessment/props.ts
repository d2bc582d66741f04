import type { Bank, Dimension, Item } from '#domain/assessment/bank.ts';
import type { PoleEnds } from '#domain/assessment/scales.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { WriteProblem } from '#platform/storage.ts';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['assessment'];

/** The texts in the place of what is not there yet. */
export type LoadingTexts = Pick<AllTexts, 'waiting' | 'partFailed' | 'partRetry'>;

/** The texts that beginning takes. */
export type BeginTexts = Pick<AllTexts, 'begin' | 'errorPrefix' | 'questions'>;

/** The texts of the list of attempts. */
export type IndexTexts = BeginTexts & Pick<AllTexts, 'index' | 'waiting' | 'roles' | 'modes'>;

/** What the list of attempts says about storing them. */
export type IndexDocumentTexts = Pick<DocumentTexts, 'restore' | 'undo' | 'reload' | 'downloadRaw'> & {
  problems: Pick<DocumentTexts['problems'], 'damaged' | 'newer' | 'denied'>;
  /** Why something could not be stored, in a title. */
  failures: Record<WriteProblem, string>;
};

/** The texts of the questionnaire. */
export type TakeTexts = LoadingTexts & Pick<AllTexts, 'take' | 'answers' | 'roles' | 'modes'>;

/** The texts of a result. */
export type ResultTexts = Pick<AllTexts, 'result' | 'answers' | 'about' | 'roles' | 'modes' | 'sales' | 'marketing'>;

/** Where the pages of the assessment stand. */
export type Addresses = {
  index: string;
  take: string;
  result: string;
  print: string;
  method: string;
  /** Files that are fetched when they are needed: `QuestionDetails` and `ResultWords`. */
  details: string;
  words: string;
};

/** Chapters of the guide by slug. */
export type Chapters = Record<string, { title: string; address: string }>;

/** An item with the words that asking it takes. */
export type Question = Item & {
  text: string;
  ends?: PoleEnds;
  examples?: string;
  unsure?: boolean;
};

/** The bank with the wording of the questionnaire. */
export type Questionnaire = Omit<Bank, 'dimensions' | 'items'> & {
  title: string;
  dimensions: readonly (Dimension & { title: string; about: string })[];
  items: Readonly<Record<string, Question>>;
};

/** What is told of an item beside asking it. */
export type QuestionDetails = {
  items: Readonly<Record<string, { short: string; why: string; guide: string }>>;
  chapters: Chapters;
};

type Wording = { title: string; text: string };

/** A recommendation in two halves, one for each department. */
export type AdviceWording = {
  id: string;
  dimension?: string | undefined;
  verdict?: string | undefined;
  guide: string;
  title: string;
  sales: string;
  marketing: string;
};

/** The bank with the words of a result. */
export type ResultBank = Omit<Bank, 'dimensions' | 'items'> & {
  dimensions: readonly (Dimension & { title: string; guide: string })[];
  items: Readonly<Record<string, Item & { short: string }>>;
  wording: {
    verdicts: Record<string, { clause: string; text: string }>;
    levels: Record<1 | 2 | 3 | 4 | 5, Wording>;
    caps: Record<string, string>;
    advice: readonly AdviceWording[];
  };
  chapters: Chapters;
};

/** The words of results, fetched with the first result that is shown. */
export type ResultWords = { bank: ResultBank; texts: ResultTexts };
