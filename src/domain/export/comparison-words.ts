import type { Item } from '#domain/assessment/bank.ts';
import { DIFFERING, TWO_REALITIES } from '#domain/assessment/compare.ts';
import { biasFigure } from '#domain/assessment/figures.ts';
import { reaches } from '#domain/assessment/numbers.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { BiasTexts, DifferenceTexts, PoleTexts } from './comparison-texts.ts';

const BAND_LIMITS: readonly number[] = [DIFFERING, TWO_REALITIES];

/** A gap as it is shown: whole, or to a tenth where the whole would already belong to the next band. */
export function gapFigure(gap: number, locale: Locale): string {
  const whole = Math.round(gap);
  const isTooHigh = BAND_LIMITS.includes(whole) && !reaches(gap, whole);
  // Whole figures up to 100 are written alike everywhere; making a formatter takes longer than drawing their row.
  return isTooHigh ? formatNumber(locale, Math.floor(gap * 10) / 10, 1) : String(whole);
}

/** Two figures of which the first is larger, as they are shown: to a tenth where the whole ones would be equal. */
export function largerAndSmaller(larger: number, smaller: number, locale: Locale): [string, string] {
  const whole = [Math.round(larger), Math.round(smaller)] as const;
  if (whole[0] !== whole[1]) return [String(whole[0]), String(whole[1])];
  return [formatNumber(locale, larger, 1), formatNumber(locale, smaller, 1)];
}

/** The bias by the answers of a department: a side and a figure, never a minus. */
export function biasWords(bias: number | null, texts: BiasTexts): string {
  if (bias === null) return texts.unknown;
  const { side, value } = biasFigure(bias);
  return fill(texts[side], { n: value });
}

/** What a department says on an item: its score, or its place between the ends of a pole. */
export function itemWords(type: Item['type'], value: number, texts: PoleTexts): string {
  if (type !== 'pole') return String(Math.round(value));
  const { side, value: n } = biasFigure(value);
  if (side === 'none') return texts.poleMiddle;
  return fill(side === 'sales' ? texts.poleSales : texts.poleMarketing, { n });
}

/** The signed difference of an item in words: who is higher, or to whose end sales puts a pole nearer. */
export function differenceWords(type: Item['type'], difference: number, texts: DifferenceTexts): string {
  const n = Math.round(Math.abs(difference));
  if (n === 0) return texts.same;
  const { salesHigher, marketingHigher, nearerSales, nearerMarketing } = texts;
  const [above, below] = type === 'pole' ? [nearerMarketing, nearerSales] : [salesHigher, marketingHigher];
  return fill(difference > 0 ? above : below, { n });
}
