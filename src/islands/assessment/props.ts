import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Bank, Dimension, Item, Role } from '#domain/assessment/bank.ts';
import type { PoleEnds } from '#domain/assessment/scales.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { LoadingTexts } from '#islands/parts/PartWaiting.tsx';
import type { WriteProblem } from '#platform/storage.ts';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['assessment'];

/** The texts that beginning takes. */
export type BeginTexts = Pick<AllTexts, 'begin' | 'errorPrefix' | 'questions'>;

/** The texts of the list of attempts. */
export type IndexTexts = BeginTexts & LoadingTexts & Pick<AllTexts, 'index' | 'selfChecks' | 'roles' | 'modes'>;

/** What the list of attempts says about storing them. */
export type IndexDocumentTexts = Pick<DocumentTexts, 'restore' | 'undo' | 'reload' | 'downloadRaw'> & {
  problems: Pick<DocumentTexts['problems'], 'damaged' | 'newer' | 'denied'>;
  /** Why something could not be stored, in a title. */
  failures: Record<WriteProblem, string>;
};

/** The texts of the questionnaire. */
export type TakeTexts = LoadingTexts &
  Pick<AllTexts, 'answers' | 'roles' | 'modes'> & {
    take: Omit<
      AllTexts['take'],
      'description' | 'chapter' | 'nothing' | 'begin' | 'notSaved' | 'unknownInstrument' | 'widen' | 'finished'
    >;
  };

/** The texts of a result. */
export type ResultTexts = Pick<AllTexts, 'result' | 'answers' | 'roles' | 'modes' | 'sales' | 'marketing'> & {
  about: Pick<AllTexts['about'], 'author' | 'limits' | 'method'>;
  quote: Ui['reports']['quote'];
};

/** The texts of the page of results before it has one. */
export type ResultPageTexts = LoadingTexts & Pick<AllTexts, 'received'>;

/** The texts of a self-check's result. */
export type SelfCheckTexts = Pick<AllTexts, 'answers' | 'roles' | 'selfCheck'> & {
  take: AllTexts['result']['take'];
};

/** Where the pages of the assessment stand. */
export type Addresses = {
  index: string;
  take: string;
  result: string;
  compare: string;
  history: string;
  print: string;
  plan: string;
  method: string;
  /** The folder of the files that are fetched when they are needed. */
  data: string;
};

/** Where answering leads. */
export type TakeAddresses = Pick<Addresses, 'index' | 'result' | 'data'>;

/** What lists and beginnings know of an instrument. */
export type InstrumentCard = {
  id: string;
  kind: 'balance' | 'self-check';
  title: string;
  short: string;
  bank: Bank;
  /** Of a self-check: what it is for, and who takes it. */
  about?: string;
  roles?: readonly Role[];
};

/** A result as it is shown: one's own, a kept copy of somebody else's, one that came by a link, or the example's. */
export type ShownResult = {
  origin: 'own' | 'kept' | 'received' | 'example';
  result: AttemptResult;
  /** ISO moment or day that the result carries in its heading. */
  date: string | undefined;
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

/** The bank with the wording of the questionnaire: `questions.json` of an instrument. */
export type Questionnaire = Omit<Bank, 'dimensions' | 'items'> & {
  instrument: string;
  kind: 'balance' | 'self-check';
  title: string;
  dimensions: readonly (Dimension & { title: string; about: string })[];
  items: Readonly<Record<string, Question>>;
};

/** What is told of an item beside asking it: `details.json` of an instrument. */
export type QuestionDetails = {
  /** What looking over one's answers says. */
  check: AllTexts['check'];
  items: Readonly<Record<string, { short: string; why: string; guide: string }>>;
  chapters: Chapters;
  /** What a link to a chapter says, with the place {title}. */
  chapter: string;
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

/** The bank of a self-check with the words of its result. */
export type SelfCheckBank = Omit<Bank, 'items'> & {
  title: string;
  short: string;
  bands: Record<'suffers' | 'workable' | 'reliable' | 'unknown', Wording>;
  items: Readonly<Record<string, Item & { short: string; guide: string; action: string }>>;
  chapters: Chapters;
};

/** `words.json` of an instrument, fetched with the first result that is shown. */
export type ResultWords =
  | { kind: 'balance'; bank: ResultBank; texts: ResultTexts }
  | { kind: 'self-check'; bank: SelfCheckBank; texts: SelfCheckTexts };

/** What every part of the page of results is drawn from. */
export type ResultPageProps = {
  locale: Locale;
  title: string;
  /** The instruments of this site, by what their results are like. */
  instruments: readonly { id: string; kind: 'balance' | 'self-check' }[];
  addresses: Addresses;
  texts: ResultPageTexts;
};
