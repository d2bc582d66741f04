import type { LedgerCase } from '#domain/brief/ledger/case.ts';
import { kindTitle } from '#domain/brief/ledger/case-words.ts';
import type { LedgerFilter } from '#domain/brief/ledger/ledger.ts';
import { type Period, periodsOf } from '#domain/brief/ledger/periods.ts';
import { formatDate, isCalendarDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { LedgerWords } from './ledger-props.ts';

/** What was chosen to be counted, as it stands in the fields. */
export interface Choice {
  /** Id of a year or quarter, `all`, or `own` with the two days. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** '' for all kinds. */
  readonly kind: string;
}

export const EVERYTHING: Choice = { period: 'all', from: '', to: '', kind: '' };

/** The choice as the ledger takes it; half-typed days do not count. */
export function filterOf({ period, from, to, kind }: Choice, cases: readonly LedgerCase[]): LedgerFilter {
  const chosen = period === 'own' ? { from, to } : (periodsOf(cases).find(({ id }) => id === period) ?? EVERYTHING);
  return {
    ...(isCalendarDate(chosen.from) ? { from: chosen.from } : {}),
    ...(isCalendarDate(chosen.to) ? { to: chosen.to } : {}),
    ...(kind === '' ? {} : { kind }),
  };
}

/** Whether the days of the choice stand the wrong way round. */
export function isReversed({ from, to }: LedgerFilter): boolean {
  return from !== undefined && to !== undefined && from > to;
}

/** A year or a quarter in words. */
export function periodName({ year, quarter }: Period, { filter }: LedgerWords): string {
  const quarters: Readonly<Record<string, string>> = filter.quarters;
  return fill(quarter === null ? filter.year : (quarters[quarter] ?? filter.year), { year });
}

/** What was chosen, in words: the period and the kind. */
export function scopeWords(
  choice: Choice,
  cases: readonly LedgerCase[],
  words: LedgerWords,
  locale: Locale,
): readonly string[] {
  const { filter, kinds } = words;
  const { from, to } = filterOf(choice, cases);
  const named = periodsOf(cases).find(({ id }) => id === choice.period);
  const own = [
    ...(from === undefined ? [] : [fill(filter.since, { date: formatDate(locale, from) })]),
    ...(to === undefined ? [] : [fill(filter.until, { date: formatDate(locale, to) })]),
  ].join(' ');
  const period = named === undefined ? own : periodName(named, words);
  return [period || filter.all, choice.kind === '' ? filter.anyKind : kindTitle(choice.kind, kinds)];
}
