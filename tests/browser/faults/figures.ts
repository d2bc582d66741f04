// What each fault cost, told by its test; `figures-reporter.ts` prints all of them as one table.
import { expect, test } from '../site.ts';
import { FIGURE } from './figures-reporter.ts';

/** How many characters of a text are not in another, counted place by place from both ends. */
function lostCharacters(written: string, there: string): number {
  if (written === there) return 0;
  let start = 0;
  while (start < written.length && written[start] === there[start]) start += 1;
  let end = 0;
  while (end < written.length - start && written.at(-1 - end) === there.at(-1 - end)) end += 1;
  return Math.max(1, written.length - start - end);
}

/** Tells what was written and what is there, and fails when anything is lost. */
export function expectNothingLost(written: string, there: string): void {
  const lost = lostCharacters(written, there);
  const description = JSON.stringify({ written: written.length, there: there.length, lost });
  test.info().annotations.push({ type: FIGURE, description });
  expect(there).toBe(written);
}
