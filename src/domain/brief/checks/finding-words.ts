import { formatDate, formatNumber, isCalendarDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { CheckId, Finding } from './finding.ts';

/** What was noticed, why it hurts, and what to write instead. */
export interface CheckWords {
  readonly title: string;
  readonly reason: string;
  readonly repair: string;
}

/** The words of every check in one language; `cases` where one check says different things. */
export type CheckTexts = Readonly<
  Record<CheckId, CheckWords & { readonly cases?: Readonly<Record<string, CheckWords>> | undefined }>
> & {
  /** In which language days and numbers are written; without it they stay as they are. */
  readonly locale?: Locale;
};

/** What people typed is quoted up to here: a message must not become as long as their text. */
const QUOTED = 40;

/** The words of one finding with its values in their places. */
export function findingWords({ check, values }: Pick<Finding, 'check' | 'values'>, texts: CheckTexts): CheckWords {
  const { cases, ...common } = texts[check];
  const { title, reason, repair } = cases?.[String(values['case'])] ?? common;
  const entries = Object.entries(values).map(([name, value]) => [name, shown(value, texts.locale)]);
  const all = Object.fromEntries(entries) as Record<string, string>;
  return { title: fill(title, all), reason: fill(reason, all), repair: fill(repair, all) };
}

function shown(value: string | number, locale: Locale | undefined): string {
  if (typeof value === 'number') return locale === undefined ? String(value) : formatNumber(locale, value, 2);
  if (locale !== undefined && isCalendarDate(value)) return formatDate(locale, value);
  const line = cleanLine(value);
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}
