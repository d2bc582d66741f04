import type { Band } from '#domain/assessment/compare.ts';
import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { PluralForms } from '#domain/i18n/message.ts';

interface Wording {
  readonly title: string;
  readonly text: string;
}
type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The words of the comparison: what the section `reports` of content/ui holds under `comparison`. */
export interface ComparisonTexts extends Words<'title' | 'eyebrow' | 'fileTitle' | 'noFigure'> {
  /** With the places {department} and {n}. */
  readonly count: string;
  readonly columns: Words<Column>;
  /** So many people, in the case that the quoted sentences need. */
  readonly people: PluralForms;
  /** With the places {sales}, {marketing}, {gap}; `most` with {dimension}. */
  readonly quote: Words<Band | 'underdogs' | 'most'> & { readonly missing: Words<'sales' | 'marketing' | 'both'> };
  /** With the places {gap} and {band}. */
  readonly gap: Words<'title' | 'figure' | 'none'> & { readonly bands: Readonly<Record<Band, Wording>> };
  readonly bias: Words<'title' | 'lede' | 'who' | 'people' | 'lean'> & BiasTexts;
  readonly underdogs: Wording;
  readonly questions: Words<'title' | 'lede' | 'none'>;
  readonly dimensions: Words<'title' | 'lede' | 'dimension' | 'gap' | 'none'>;
  /** The lede with the place {step}. */
  readonly items: Words<'title' | 'lede' | 'item' | 'difference' | 'none'> & DifferenceTexts & PoleTexts;
  /** With the places {department}, {dimension}, {spread}, {gap}. */
  readonly inside: Words<'title' | 'lede' | 'overall' | 'dimension'>;
  readonly controllers: Words<'title' | 'lede' | 'function' | 'none'>;
  /** `trace` with the place {counts}. */
  readonly notes: Words<'title' | 'anonymity' | 'trace' | 'bossOff'> & { readonly others: PluralForms };
  readonly table: Words<
    | 'kind'
    | 'dimension'
    | 'item'
    | 'scale'
    | 'difference'
    | 'marked'
    | 'people'
    | 'bias'
    | 'company'
    | 'yes'
    | 'scoreScale'
    | 'poleScale'
    | 'countScale'
    | 'biasScale'
    | 'gapScale'
  >;
}

/** A bias in words: `sales` and `marketing` with the place {n}. */
export type BiasTexts = Words<'sales' | 'marketing' | 'none' | 'unknown'>;

/** A difference in words: all but `same` with the place {n}. */
export type DifferenceTexts = Words<'salesHigher' | 'marketingHigher' | 'nearerSales' | 'nearerMarketing' | 'same'>;

/** Where a department stands between the ends of a pole: both sides with the place {n}. */
export type PoleTexts = Words<'poleSales' | 'poleMarketing' | 'poleMiddle'>;
