import type { FigureChange } from '#domain/assessment/attempt-change.ts';
import { readChange, SLIGHT } from '#domain/assessment/change-reading.ts';
import { biasFigure } from '#domain/assessment/figures.ts';
import type { HistoryPoint } from '#domain/assessment/history.ts';
import type { Score } from '#domain/assessment/score.ts';
import { formatDate, formatMoment, isCalendarDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './texts.ts';

/** How the attempts of one side are called, by id: date and mode; where that is the same twice, with the time of day. */
export function pointNames(
  points: readonly HistoryPoint[],
  locale: Locale,
  { name, modes }: Pick<HistoryTexts, 'name' | 'modes'>,
): Readonly<Record<string, string>> {
  const nameOf = (point: HistoryPoint) => fill(name, { date: formatDate(locale, point.date), mode: modes[point.mode] });
  const names = points.map(nameOf);
  const seen = new Set<string>();
  const repeated = new Set(names.filter((each) => seen.size === seen.add(each).size));
  const entries = points.map((point, index): [string, string] => {
    const short = names[index] ?? '';
    if (!repeated.has(short) || isCalendarDate(point.date)) return [point.id, short];
    return [point.id, fill(name, { date: formatMoment(locale, point.date), mode: modes[point.mode] })];
  });
  return Object.fromEntries(entries);
}

/** The bias of an attempt in words; a zero that hides two pulls is told by both. */
export function biasWords({ bias, pull, verdict }: Score, { figures }: HistoryTexts): string {
  if (bias === null || pull === null) return figures.biasUnknown;
  if (verdict === 'contested') {
    return fill(figures.biasContested, { sales: Math.round(pull.sales), marketing: Math.round(pull.marketing) });
  }
  const { side, value } = biasFigure(bias);
  if (side === 'none') return figures.biasNone;
  return fill(side === 'sales' ? figures.biasSales : figures.biasMarketing, { n: value });
}

/** The strength of an attempt with its range; nothing but the figure where everything was answered. */
export function strengthWords({ strength, range, counts }: Score, { figures }: HistoryTexts): string {
  const [low, high] = [Math.round(range.low), Math.round(range.high)];
  if (strength === null) return fill(figures.strengthNone, { low, high });
  const value = Math.round(strength);
  return counts.answered === counts.applicable ? `${value}` : fill(figures.strengthRange, { value, low, high });
}

/** A bias in the few words of a table. */
export function shortBias(bias: number | null, { compare }: HistoryTexts): string {
  if (bias === null) return compare.tooFew;
  const { side, value } = biasFigure(bias);
  if (side === 'none') return compare.shortNone;
  return fill(side === 'sales' ? compare.shortSales : compare.shortMarketing, { n: value });
}

type Kind = keyof typeof SLIGHT;

/** What has become of a figure, in words: up, down or to a side by so many points, or hardly at all. */
export function changeWords(figure: FigureChange, kind: Kind, { compare }: HistoryTexts): string {
  if (figure.change === null) return '—';
  const { direction, points } = readChange(figure, SLIGHT[kind]);
  if (points === 0) return compare.equal;
  if (direction === 'none') return compare.same;
  const [up, down] = kind === 'bias' ? [compare.toMarketing, compare.toSales] : [compare.up, compare.down];
  return fill(direction === 'up' ? up : down, { n: points });
}
