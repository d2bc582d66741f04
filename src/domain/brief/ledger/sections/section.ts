import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { type Count, percentOf, type Spread } from '../count.ts';
import type { LedgerTexts } from '../texts.ts';

/** How a part of a bar is filled: told apart without any colour. */
export const FILLS = ['solid', 'hatch', 'grey', 'dots', 'cross', 'empty'] as const;
export type Fill = (typeof FILLS)[number];

/** A bar whose parts add up, one unit a case. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly fill: Fill; readonly label: string; readonly n: number }[];
}

/** A length of days from the least to the most, with its middle where there is one. */
export interface Span {
  readonly label: string;
  readonly spread: Spread;
  /** The middle, or the ends of too few. */
  readonly words: string;
}

/** A picture of a part; all its bars or lengths are drawn to one scale. */
export type Chart =
  | { readonly is: 'bars'; readonly title: string; readonly summary: string; readonly bars: readonly Bar[] }
  | {
      readonly is: 'spans';
      readonly title: string;
      readonly summary: string;
      readonly spans: readonly Span[];
      /** The longest of all in days, and in words. */
      readonly most: number;
      readonly mostText: string;
    };

export interface Row {
  readonly label: string;
  /** The same filling as in the picture. */
  readonly fill?: Fill;
  readonly cells: readonly string[];
}

export interface Table {
  /** Of the column of labels, then of the cells. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A picture, where there is something to draw, and the same in a table. */
export interface SectionBlock {
  /** The same as that of the part where it has but one block. */
  readonly title: string;
  readonly chart: Chart | null;
  readonly table: Table;
}

/** A part of the ledger, ready for the page, for Markdown and for paper. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly SectionBlock[];
  readonly notes: readonly string[];
}

/** What the makers of parts need. */
export interface SectionContext {
  readonly texts: LedgerTexts;
  readonly locale: Locale;
}

/** A count of a whole, with the numbers behind it: «6 из 19 (32 %)»; no per cent of few cases, a dash of none. */
export function shareText({ n, recorded }: Count, of: number, { texts }: SectionContext): string {
  const { share } = texts;
  if (of === 0) return '—';
  const percent = percentOf(n, of);
  return [
    fill(share.of, { n, of }),
    ...(percent === null ? [] : [fill(share.percent, { percent })]),
    ...(recorded === 0 ? [] : [`· ${fill(share.recorded, { n: recorded })}`]),
  ].join(' ');
}

/** A count by itself. */
export function countText({ n, recorded }: Count, { texts }: SectionContext): string {
  return recorded === 0 ? String(n) : `${n} · ${fill(texts.share.recorded, { n: recorded })}`;
}

/** Days in words. */
export function daysText(days: number, { texts, locale }: SectionContext): string {
  return plural(locale, texts.days, days);
}

/** From the least to the most; one number where they are the same. */
export function rangeText({ least, most }: Spread, context: SectionContext): string {
  return least === most ? daysText(most, context) : plural(context.locale, context.texts.range, most, { least });
}

/** A bar in words: each part that is there. */
export function barWords({ label, parts }: Bar): string {
  const said = parts.filter(({ n }) => n > 0).map((part) => `${part.label}: ${part.n}`);
  return `${label === '' ? '' : `${label}: `}${said.join('; ') || '0'}`;
}

/** A picture of bars with its words; null with nothing to draw. */
export function barsChart(title: string, bars: readonly Bar[]): Chart | null {
  const drawn = bars.filter(({ parts }) => parts.some(({ n }) => n > 0));
  return drawn.length === 0 ? null : { is: 'bars', title, summary: `${drawn.map(barWords).join('. ')}.`, bars: drawn };
}

/** A part with nothing to count. */
export function emptySection(id: string, { title, none }: { readonly title: string; readonly none: string }): Section {
  return { id, title, text: none, blocks: [], notes: [] };
}
