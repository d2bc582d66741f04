import { STRONG_BIAS } from './bias.ts';
import type { FunctionRow } from './function-map.ts';
import { LEAST_BRIEFS, LEAST_STRUCTURE } from './level.ts';
import type { Score } from './score.ts';

/** To which side a bias leans as it is shown: `none` when it rounds to 0. */
export type Side = 'sales' | 'marketing' | 'none';

export interface BiasFigure {
  readonly side: Side;
  /** 0–100, whole; people never read a minus. */
  readonly value: number;
}

/** The bias as people read it: a side and a whole number. */
export function biasFigure(bias: number): BiasFigure {
  const value = Math.round(Math.abs(bias));
  if (value === 0) return { side: 'none', value };
  return { side: bias < 0 ? 'sales' : 'marketing', value };
}

/** A figure rounded to a whole, or to a tenth where the whole would stand on the wrong side of a threshold. */
export function roundBeside(value: number, threshold: number): number {
  const whole = Math.round(value);
  if (value < threshold && whole >= threshold) return Math.floor(value * 10) / 10;
  if (value > threshold && whole <= threshold) return Math.ceil(value * 10) / 10;
  return whole;
}

export interface CapFigures {
  readonly cap: Score['caps'][number];
  /** What was measured, rounded. */
  readonly value: number;
  /** What the next level asks for. */
  readonly needed: number;
}

/** What lowered the level, with the figure that did it and the one that is needed. */
export function capFigures(score: Pick<Score, 'caps' | 'dimensions' | 'bias'>): CapFigures[] {
  const measured = {
    briefs: { value: score.dimensions['briefs'] ?? 0, needed: LEAST_BRIEFS },
    structure: { value: score.dimensions['structure'] ?? 0, needed: LEAST_STRUCTURE },
    bias: { value: Math.abs(score.bias ?? 0), needed: STRONG_BIAS },
    contested: { value: 0, needed: 0 },
  };
  return score.caps.map((cap) => {
    const { value, needed } = measured[cap];
    return { cap, value: roundBeside(value, needed), needed };
  });
}

/** What the function map says about one function; a gap is told apart by whether the work is done at all. */
export type FunctionNote = Exclude<FunctionRow['mark'], 'gap'> | 'not-done' | 'no-owner';

/** The note beside a function of the map. */
export function functionNote({ mark, state }: Pick<FunctionRow, 'mark' | 'state'>): FunctionNote {
  if (mark !== 'gap') return mark;
  return state === 'none' ? 'not-done' : 'no-owner';
}

/** How many functions have each mark. */
export function countMarks(rows: readonly FunctionRow[]): Record<FunctionRow['mark'], number> {
  const count = (mark: FunctionRow['mark']) => rows.filter((row) => row.mark === mark).length;
  return {
    gap: count('gap'),
    unknown: count('unknown'),
    joint: count('joint'),
    'other-unit': count('other-unit'),
    'other-side': count('other-side'),
    'not-applicable': count('not-applicable'),
    plain: count('plain'),
  };
}
