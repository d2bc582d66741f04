import type { Bank } from './bank.ts';
import { type Department, type DepartmentItem, departmentOf, type Respondent } from './department.ts';
import { exceeds, mean, reaches, weightedMean } from './numbers.ts';

/** From this gap on the views differ. */
export const DIFFERING = 10;
/** From this gap on the departments live in two realities. */
export const TWO_REALITIES = 25;
const PAIRED_OF_COMMON = 0.5;
/** A department sees itself as the one below from here on. */
const UNDERDOG = 15;

export type Band = 'shared' | 'differing' | 'two-realities' | 'unknown';

export interface DimensionGap {
  /** Mean of the absolute item gaps, 0–100. */
  readonly gap: number;
  /** 100·mean of the department's mean shares over the paired items. */
  readonly sales: number;
  readonly marketing: number;
}

export interface Comparison {
  /** Signed gaps of the items answered on both sides, −100…+100: plus is the higher figure of sales. */
  readonly items: Record<string, number>;
  /** The dimensions that both sides were asked about; null when under half of the common items are paired. */
  readonly dimensions: Record<string, DimensionGap | null>;
  /** G, 0–100; null when no dimension has a gap. */
  readonly gap: number | null;
  readonly band: Band;
  readonly biasSales: number | null;
  readonly biasMarketing: number | null;
  /** Each department sees itself as the one below. */
  readonly underdogs: boolean;
}

/**
 * How differently sales and marketing see the same company; null where a side has no respondent.
 *
 * Department means come first. Management and other roles stay outside. G is the weighted mean of the
 * dimension gaps: < 10 shared, < 25 differing, else two realities; with underdogs at least differing.
 */
export function compareDepartments(bank: Bank, respondents: readonly Respondent[]): Comparison | null {
  const ofSales = respondents.filter((respondent) => respondent.role === 'sales');
  const ofMarketing = respondents.filter((respondent) => respondent.role === 'marketing');
  if (ofSales.length === 0 || ofMarketing.length === 0) return null;
  const sales = departmentOf(bank, ofSales);
  const marketing = departmentOf(bank, ofMarketing);

  const common = bank.dimensions
    .map(({ id, weight, items }) => ({
      id,
      weight,
      items: items.filter((item) => sales.asked.has(item) && marketing.asked.has(item)),
    }))
    .filter((dimension) => dimension.items.length > 0);
  const compared = common.map(({ id, weight, items }) => {
    const pairs = pairItems(items, sales, marketing);
    return { id, weight, pairs, value: dimensionGap(pairs, items.length) };
  });
  const gaps = compared.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value: value.gap }]));
  const gap = weightedMean(gaps);
  const underdogs = areUnderdogs(sales.bias, marketing.bias);
  return {
    items: Object.fromEntries(compared.flatMap(({ pairs }) => pairs.map((pair) => [pair.id, itemGap(pair)]))),
    dimensions: Object.fromEntries(compared.map(({ id, value }) => [id, value])),
    gap,
    band: bandOf(gap, underdogs),
    biasSales: sales.bias,
    biasMarketing: marketing.bias,
    underdogs,
  };
}

interface Pair {
  readonly id: string;
  readonly sales: DepartmentItem;
  readonly marketing: DepartmentItem;
}

function pairItems(ids: readonly string[], ofSales: Department, ofMarketing: Department): Pair[] {
  return ids.flatMap((id) => {
    const sales = ofSales.items.get(id);
    const marketing = ofMarketing.items.get(id);
    return sales === undefined || marketing === undefined ? [] : [{ id, sales, marketing }];
  });
}

/** 100·(x_S − x_M), for a pole 25·(v_S − v_M): two ends of a pole have the same share and are far apart. */
function itemGap({ sales, marketing }: Pair): number {
  if (sales.pole !== null && marketing.pole !== null) return 25 * (sales.pole - marketing.pole);
  return 100 * (sales.share - marketing.share);
}

function dimensionGap(pairs: readonly Pair[], commonItems: number): DimensionGap | null {
  if (!reaches(pairs.length / commonItems, PAIRED_OF_COMMON)) return null;
  return {
    gap: mean(pairs.map((pair) => Math.abs(itemGap(pair)))),
    sales: 100 * mean(pairs.map((pair) => pair.sales.share)),
    marketing: 100 * mean(pairs.map((pair) => pair.marketing.share)),
  };
}

function areUnderdogs(biasSales: number | null, biasMarketing: number | null): boolean {
  if (biasSales === null || biasMarketing === null) return false;
  return exceeds(biasSales, UNDERDOG) && exceeds(-biasMarketing, UNDERDOG);
}

function bandOf(gap: number | null, underdogs: boolean): Band {
  if (gap !== null && reaches(gap, TWO_REALITIES)) return 'two-realities';
  if (underdogs || (gap !== null && reaches(gap, DIFFERING))) return 'differing';
  return gap === null ? 'unknown' : 'shared';
}
