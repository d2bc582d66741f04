import type { Brief } from './brief.ts';

const NUMBER = /^(\d{4})-(\d+)$/;

/** The next number of the year, «2026-015»: one above the highest that the given briefs carry. */
export function nextNumber(briefs: readonly Pick<Brief, 'number'>[], year: number): string {
  const taken = briefs.flatMap(({ number }) => {
    const [, of, count] = NUMBER.exec(number?.trim() ?? '') ?? [];
    return Number(of) === year ? [Number(count)] : [];
  });
  return `${year}-${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`;
}
