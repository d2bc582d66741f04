import type { LedgerCase } from './case.ts';

/** A year or a quarter of one; its days belong to it. */
export interface Period {
  /** `2026` or `2026-3`. */
  readonly id: string;
  readonly year: number;
  /** From 1 to 4; null for the whole year. */
  readonly quarter: number | null;
  readonly from: string;
  readonly to: string;
}

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** The years and quarters in which there are cases, the latest first, each year before its quarters. */
export function periodsOf(cases: readonly Pick<LedgerCase, 'day'>[]): Period[] {
  const found = new Map<string, Period>();
  for (const { day } of cases) {
    const year = day.slice(0, 4);
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    found.set(year, { id: year, year: Number(year), quarter: null, from: `${year}-01-01`, to: `${year}-12-31` });
    const from = `${year}-${String(3 * quarter - 2).padStart(2, '0')}-01`;
    const to = `${year}-${LAST_DAYS[quarter - 1]}`;
    found.set(`${year}-${quarter}`, { id: `${year}-${quarter}`, year: Number(year), quarter, from, to });
  }
  return [...found.values()].sort(
    (one, other) =>
      other.year - one.year || (one.quarter === null ? -1 : other.quarter === null ? 1 : other.quarter - one.quarter),
  );
}
