import type { Bank, Dimension, Item } from '#domain/assessment/bank.ts';
import type { PoleEnds } from '#domain/assessment/scales.ts';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['assessment'];

/** The texts that beginning takes. */
export type BeginTexts = Pick<AllTexts, 'begin' | 'errorPrefix' | 'questions'>;

/** The texts of the list of attempts. */
export type IndexTexts = BeginTexts & Pick<AllTexts, 'index' | 'waiting' | 'roles' | 'modes'>;

/** The texts of the questionnaire. */
export type TakeTexts = Pick<AllTexts, 'take' | 'answers' | 'waiting' | 'roles' | 'modes'>;

/** The texts of a result. */
export type ResultTexts = Pick<
  AllTexts,
  'result' | 'answers' | 'about' | 'waiting' | 'roles' | 'modes' | 'sales' | 'marketing'
>;

/** Where the pages of the assessment stand. */
export type Addresses = { index: string; take: string; result: string; print: string; method: string };

/** Chapters of the guide by slug. */
export type Chapters = Record<string, { title: string; address: string }>;

/** An item with everything that asking it takes. */
export type Question = Item & {
  short: string;
  text: string;
  why: string;
  guide: string;
  ends?: PoleEnds;
  examples?: string;
  unsure?: boolean;
};

/** The bank with the wording of the questionnaire. */
export type Questionnaire = Omit<Bank, 'dimensions' | 'items'> & {
  title: string;
  dimensions: readonly (Dimension & { title: string; about: string })[];
  items: Readonly<Record<string, Question>>;
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
