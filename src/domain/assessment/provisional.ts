import { LEVELS } from './level.ts';
import { reaches } from './numbers.ts';
import type { Score } from './score.ts';

/** What a cap of the level is measured by. */
export type CapInput = 'briefs' | 'structure' | 'bias';

/** The strength from which the level could be above 3, so that all caps are tried. */
const ABOVE_THREE = LEVELS[3].from;

/** What is not known although the level might be lower for it; empty unless the level is provisional. */
export function missingInputs({ provisional, strength, dimensions, bias }: Score): CapInput[] {
  if (!provisional || strength === null) return [];
  const tried: CapInput[] = reaches(strength, ABOVE_THREE) ? ['briefs', 'structure', 'bias'] : ['briefs'];
  const measured = { briefs: dimensions['briefs'] ?? null, structure: dimensions['structure'] ?? null, bias };
  return tried.filter((input) => measured[input] === null);
}
