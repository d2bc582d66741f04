import { type Bank, dimensionsInScope, type Item, type PlacedItem, type Role } from './bank.ts';
import type { Comparison } from './compare.ts';
import type { Column } from './comparison-columns.ts';
import type { Department } from './department.ts';
import { mean, reaches } from './numbers.ts';

export interface ItemRow {
  readonly id: string;
  readonly type: Item['type'];
  /** 100·mean share, 0–100; of a pole 50·mean value, −100 (sales) … +100 (marketing); null: nobody answered. */
  readonly sales: number | null;
  readonly marketing: number | null;
  readonly management: number | null;
  /** Sales minus marketing, −100…+100 (a pole: half the distance of the columns); null: not answered on both sides. */
  readonly difference: number | null;
  /** Far enough apart to be worth a word. */
  readonly marked: boolean;
}

export interface DimensionRow {
  readonly id: string;
  readonly weight: number;
  /** 100·mean of mean shares, 0–100: over the paired items where there is a gap, else over what was answered. */
  readonly sales: number | null;
  readonly marketing: number | null;
  readonly management: number | null;
  /** Mean of the absolute item gaps, 0–100. */
  readonly gap: number | null;
  readonly items: readonly ItemRow[];
}

type Departments = Readonly<Record<Column, Department>>;

/** One step of agreement, and two of them. */
const ONE_STEP = 25;
const TWO_STEPS = 50;
/** A column has a figure for a dimension when it answered at least this part of its items. */
const ANSWERED_OF_DIMENSION = 0.5;

/** From which difference an item is marked: one scale step, two where one person speaks for a department. */
export function markedFrom(counts: Readonly<Record<Role, number>>): number {
  return counts.sales === 1 || counts.marketing === 1 ? TWO_STEPS : ONE_STEP;
}

/** The gap map: dimensions and their items in the order of the bank, as far as any column was asked about them. */
export function dimensionRows(
  bank: Bank,
  departments: Departments,
  comparison: Comparison | null,
  step: number,
): DimensionRow[] {
  const { sales, marketing, management } = departments;
  return dimensionsInScope(bank, 'full').flatMap(({ id, weight, items }) => {
    const asked = items.filter((item) => [sales, marketing, management].some((each) => each.asked.has(item.id)));
    if (asked.length === 0) return [];
    const gap = comparison?.dimensions[id] ?? null;
    const basis = gap === null ? asked : asked.filter((item) => comparison?.items[item.id] !== undefined);
    return [
      {
        id,
        weight,
        sales: gap?.sales ?? meanScore(sales, basis),
        marketing: gap?.marketing ?? meanScore(marketing, basis),
        management: meanScore(management, basis),
        gap: gap?.gap ?? null,
        items: asked.map((item) => itemRow(item, departments, comparison?.items[item.id] ?? null, step)),
      },
    ];
  });
}

function itemRow(item: PlacedItem, departments: Departments, difference: number | null, step: number): ItemRow {
  return {
    id: item.id,
    type: item.type,
    sales: itemFigure(departments.sales, item.id),
    marketing: itemFigure(departments.marketing, item.id),
    management: itemFigure(departments.management, item.id),
    difference,
    marked: difference !== null && reaches(Math.abs(difference), step),
  };
}

function itemFigure(department: Department, id: string): number | null {
  const said = department.items.get(id);
  if (said === undefined) return null;
  return said.pole === null ? 100 * said.share : 50 * said.pole;
}

function meanScore(department: Department, items: readonly PlacedItem[]): number | null {
  const asked = items.filter((item) => department.asked.has(item.id));
  const shares = asked.flatMap((item) => department.items.get(item.id)?.share ?? []);
  if (asked.length === 0 || !reaches(shares.length / asked.length, ANSWERED_OF_DIMENSION)) return null;
  return 100 * mean(shares);
}
