import { STRONG_BIAS, type Verdict } from './bias.ts';
import { exceeds, reaches } from './numbers.ts';

/** 1 from case to case, 2 rules in places, 3 agreed rules, 4 partnership, 5 integrated. */
export type Level = 1 | 2 | 3 | 4 | 5;
export type Cap = 'briefs' | 'structure' | 'bias' | 'contested';

export interface LevelInputs {
  readonly strength: number | null;
  /** D(briefs); null when it is not valid. */
  readonly briefs: number | null;
  /** D(structure); null when it is not valid. */
  readonly structure: number | null;
  readonly bias: number | null;
  readonly verdict: Verdict;
}

export interface LevelResult {
  /** Null when the strength is not given. */
  readonly level: Level | null;
  /** What lowered the level, in the order in which the caps are tried. */
  readonly caps: Cap[];
  /** An input that a cap needs is missing: with it the level might be lower. */
  readonly provisional: boolean;
}

/** The levels with the strength from which and under which each is given; the last one reaches to 100 itself. */
export const LEVELS = [
  { level: 1, from: 0, under: 30 },
  { level: 2, from: 30, under: 50 },
  { level: 3, from: 50, under: 70 },
  { level: 4, from: 70, under: 85 },
  { level: 5, from: 85, under: 100 },
] as const;

/** Above level 2 the dimension «briefs» needs this score. */
export const LEAST_BRIEFS = 50;
/** Above level 3 the dimension «structure» needs this score. */
export const LEAST_STRUCTURE = 60;

/**
 * Level by strength M (<30 1, <50 2, <70 3, <85 4, else 5), then lowered by its caps.
 *
 * Above 2 needs D(briefs) ≥ 50, else 2. Above 3, on the level as lowered so far, needs D(structure) ≥ 60,
 * |B| ≤ 50 and a verdict other than contested, else 3. A missing input lowers nothing, it makes the level provisional.
 */
export function levelOf(inputs: LevelInputs): LevelResult {
  if (inputs.strength === null) return { level: null, caps: [], provisional: false };
  const level = levelByStrength(inputs.strength);
  if (level <= 2) return { level, caps: [], provisional: false };
  if (inputs.briefs !== null && !reaches(inputs.briefs, LEAST_BRIEFS)) {
    return { level: 2, caps: ['briefs'], provisional: false };
  }
  const briefsMissing = inputs.briefs === null;
  if (level === 3) return { level, caps: [], provisional: briefsMissing };
  const caps = capsToThree(inputs);
  const provisional = briefsMissing || inputs.structure === null || inputs.bias === null;
  return { level: caps.length > 0 ? 3 : level, caps, provisional };
}

function levelByStrength(strength: number): Level {
  return LEVELS.findLast(({ from }) => reaches(strength, from))?.level ?? 1;
}

function capsToThree({ structure, bias, verdict }: LevelInputs): Cap[] {
  const caps: Cap[] = [];
  if (structure !== null && !reaches(structure, LEAST_STRUCTURE)) caps.push('structure');
  if (bias !== null && exceeds(Math.abs(bias), STRONG_BIAS)) caps.push('bias');
  if (verdict === 'contested') caps.push('contested');
  return caps;
}
