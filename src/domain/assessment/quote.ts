import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { AttemptResult } from './attempt.ts';
import type { Mode, Role } from './bank.ts';
import { biasFigure, type Side } from './figures.ts';
import type { Level } from './level.ts';
import { reaches } from './numbers.ts';
import type { Score } from './score.ts';

/** The words of the sentence that can be quoted. */
export interface QuoteTexts {
  /** With the places {view}, {details} and {says}. */
  readonly sentence: string;
  readonly one: string;
  readonly draft: string;
  /** With the places {clause} and {lean}. */
  readonly bias: string;
  /** Both sides with the place {n}. */
  readonly lean: Readonly<Record<Side, string>>;
  /** With the places {clause}, {sales} and {marketing}. */
  readonly contested: string;
  /** With the places {value}, {low} and {high}. */
  readonly strength: string;
  readonly strengthExact: string;
  readonly strengthNone: string;
  /** With the places {n} and {title}. */
  readonly level: string;
  readonly levelProvisional: string;
  /** With the places {title} and {value}. */
  readonly weakest: string;
}

/** What the sentence calls dimensions, verdicts and levels. */
export interface QuotedBank {
  readonly dimensions: readonly { readonly id: string; readonly title: string }[];
  readonly wording: {
    readonly verdicts: Readonly<Record<string, { readonly clause: string }>>;
    readonly levels: Readonly<Record<Level, { readonly title: string }>>;
  };
}

export interface QuoteSource {
  readonly bank: QuotedBank;
  readonly result: Pick<AttemptResult, 'mode' | 'respondent'>;
  readonly score: Score;
  /** A day or an ISO moment; left out where the respondent did not want it told. */
  readonly date?: string | undefined;
  /** The assessment is not finished. */
  readonly draft: boolean;
  readonly locale: Locale;
  readonly views: Readonly<Record<Role, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly texts: QuoteTexts;
}

/**
 * The result in the one sentence that a director can quote: whose view and of when, the bias in words, strength with
 * its range, level, weakest dimension. It says itself that one person answered.
 */
export function quotedSentence(source: QuoteSource): string {
  const { result, date, draft, locale, views, modes, texts } = source;
  const details = [
    texts.one,
    modes[result.mode],
    ...(date === undefined ? [] : [formatDate(locale, date)]),
    ...(draft ? [texts.draft] : []),
  ];
  const says = [biasWords(source), [strengthWords(source), ...levelWords(source)].join(', '), ...weakestWords(source)];
  return fill(texts.sentence, {
    view: views[result.respondent.role],
    details: details.join(', '),
    says: says.join('; '),
  });
}

/** The dimension with the lowest score; equal ones in the order of the bank; null when none has one short of 100. */
export function weakestDimension(score: Pick<Score, 'dimensions'>): { id: string; value: number } | null {
  const scored = Object.entries(score.dimensions).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const [weakest = null] = scored.sort((one, other) => one.value - other.value);
  return weakest === null || reaches(weakest.value, 100) ? null : weakest;
}

function biasWords({ bank, score, texts }: QuoteSource): string {
  const clause = bank.wording.verdicts[score.verdict]?.clause ?? '';
  if (score.bias === null || score.pull === null) return clause;
  if (score.verdict === 'contested') {
    const { sales, marketing } = score.pull;
    return fill(texts.contested, { clause, sales: Math.round(sales), marketing: Math.round(marketing) });
  }
  const { side, value } = biasFigure(score.bias);
  return fill(texts.bias, { clause, lean: fill(texts.lean[side], { n: value }) });
}

function strengthWords({ score, texts }: QuoteSource): string {
  const { strength, range, counts } = score;
  const bounds = { low: Math.round(range.low), high: Math.round(range.high) };
  if (strength === null) return fill(texts.strengthNone, bounds);
  const isExact = counts.answered === counts.applicable;
  return fill(isExact ? texts.strengthExact : texts.strength, { value: Math.round(strength), ...bounds });
}

function levelWords({ bank, score, texts }: QuoteSource): string[] {
  const { level, provisional } = score;
  if (level === null) return [];
  const { title } = bank.wording.levels[level];
  return [fill(provisional ? texts.levelProvisional : texts.level, { n: level, title })];
}

function weakestWords({ bank, score, texts }: QuoteSource): string[] {
  const weakest = weakestDimension(score);
  const title = bank.dimensions.find(({ id }) => id === weakest?.id)?.title;
  if (weakest === null || title === undefined) return [];
  return [fill(texts.weakest, { title, value: Math.round(weakest.value) })];
}
