import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Score } from '#domain/assessment/score.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HeadingBlock, Span } from './document.ts';
import type { ReportedBank, ReportTexts } from './result-words.ts';

export interface ResultSource {
  readonly result: AttemptResult;
  readonly bank: ReportedBank;
  /** A day or an ISO moment; left out where it is not to be told. */
  readonly date?: string | undefined;
  /** The assessment is not finished. */
  readonly draft: boolean;
  readonly company?: string | undefined;
  readonly locale: Locale;
  /** Where the site stands, to make links of its addresses: `https://parity.example`. */
  readonly origin?: string | undefined;
  /** The address of the page on how results are computed. */
  readonly method: string;
  readonly texts: ReportTexts;
}

/** A result with its score, as the parts of the report take it. */
export interface ScoredSource extends ResultSource {
  readonly score: Score;
}

/** A headline that says whose view it is. */
export function seenHeading(title: string, { result, texts }: ResultSource): HeadingBlock {
  const from = texts.report.from[result.respondent.role];
  return { type: 'heading', level: 2, text: fill(texts.report.seen, { title, from }) };
}

/** Words that are a link where the site's own address is known. */
export function siteLink(text: string, address: string, { origin }: Pick<ResultSource, 'origin'>): Span {
  return origin !== undefined && URL.canParse(address, origin)
    ? { text, href: new URL(address, origin).href }
    : { text };
}
