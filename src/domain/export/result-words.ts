import type { Advice } from '#domain/assessment/advice.ts';
import type { AnswerTexts, WordedItem } from '#domain/assessment/answer-wording.ts';
import type { Bank, Dimension, Mode, Role } from '#domain/assessment/bank.ts';
import type { FunctionNote } from '#domain/assessment/figures.ts';
import type { Level } from '#domain/assessment/level.ts';
import type { QuoteTexts } from '#domain/assessment/quote.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export interface Wording {
  readonly title: string;
  readonly text: string;
}

/** A chapter of the guide that a report points to; the address may be one of this site. */
export interface ReportedChapter {
  readonly title: string;
  readonly address: string;
}

/** The company assessment with the words of its results. */
export interface ReportedBank extends Omit<Bank, 'dimensions' | 'items'> {
  readonly dimensions: readonly (Dimension & { readonly title: string })[];
  readonly items: Readonly<Record<string, WordedItem & { readonly short: string }>>;
  readonly wording: {
    readonly verdicts: Readonly<Record<string, { readonly clause: string; readonly text: string }>>;
    readonly levels: Readonly<Record<Level, Wording>>;
    /** With the places {value} and {needed}. */
    readonly caps: Readonly<Record<string, string>>;
    readonly advice: readonly (Advice & Words<'guide' | 'title' | 'sales' | 'marketing'>)[];
  };
  readonly chapters: Readonly<Record<string, ReportedChapter>>;
}

/** What the page of a result says too: taken from the section `assessment` of content/ui as it stands there. */
export interface PageWords {
  readonly modes: Words<Mode>;
  readonly answers: AnswerTexts;
  readonly about: Readonly<Record<'author' | 'limits', Wording>> & Words<'method'>;
  readonly result: Words<'headline' | 'oneView' | 'bossOff' | 'noFunctions' | 'chapter'> & {
    readonly views: Words<Role>;
    readonly bias: Words<'contested' | 'beamSales' | 'beamMarketing' | 'beamNone' | 'beamUnknown'>;
    readonly poles: Words<'title' | 'question' | 'answer' | 'sales' | 'marketing' | 'total'> & {
      readonly steps: Words<'toSales' | 'nearSales' | 'middle' | 'nearMarketing' | 'toMarketing'>;
    };
    readonly strength: Words<'text' | 'textExact' | 'textNone'>;
    readonly level: Words<'none'>;
    readonly dimensions: Words<'full' | 'quick' | 'dimension' | 'score' | 'pulls' | 'tooFew' | 'nothing'>;
    readonly map: Words<'title' | 'function' | 'note'> & { readonly notes: Words<FunctionNote> };
    readonly open: Words<'title' | 'unknown' | 'none' | 'skipped'>;
    readonly advice: Words<'title' | 'lede' | 'sales' | 'marketing' | 'none'>;
  };
}

/** The words of the report alone: what the section `reports` of content/ui holds under `result`. */
export interface ResultReportTexts extends Words<'eyebrow'> {
  /** A headline with whose view it is: the places {title} and {from}. */
  readonly seen: string;
  readonly from: Words<Role>;
  /** With the places {answered} and {total}. */
  readonly draft: string;
  /** With the places {asked} and {total}. */
  readonly quick: string;
  /**
   * `levelText` with {n}, {title} and {text}; `provisional` with {missing}, `restsText` with {answered}, {total},
   * {unknown} and {blank}.
   */
  readonly figures: Words<
    | 'title'
    | 'bias'
    | 'biasMeaning'
    | 'strength'
    | 'strengthMeaning'
    | 'level'
    | 'levelText'
    | 'provisional'
    | 'missingBias'
    | 'rests'
    | 'restsText'
  >;
  readonly dimensions: Words<'lede'>;
  readonly poles: Words<'lede'>;
  /** `gap` with {note}; `gaps` and `overlaps` with {list}. */
  readonly map: Words<'lede' | 'owner' | 'often' | 'gap' | 'gaps' | 'noGaps' | 'overlaps'>;
  /** `upTo` with {n}, `notApplicable` with {list}. */
  readonly open: Words<'lede' | 'items' | 'swing' | 'upTo' | 'together' | 'notApplicable'>;
  readonly answers: Words<'title' | 'lede' | 'answer'>;
  readonly method: Words<'title' | 'text'>;
  readonly table: ResultTableTexts;
}

/** The headings of a result's table, and what its lines are called. */
export interface ResultTableTexts
  extends Words<
    'kind' | 'id' | 'name' | 'dimension' | 'value' | 'answer' | 'words' | 'view' | 'mode' | 'date' | 'bank'
  > {
  readonly kinds: Words<'about' | 'figure' | 'dimension' | 'item'>;
  readonly figures: Words<
    'verdict' | 'bias' | 'strength' | 'low' | 'high' | 'level' | 'applicable' | 'answered' | 'unknown'
  >;
}

/** What a report of a result is made of, beside its own words. */
export interface ReportTexts {
  readonly words: PageWords;
  readonly report: ResultReportTexts;
  readonly quote: QuoteTexts;
  /** With the places {page} and {pages}. */
  readonly page: string;
}
