import type { Attempt } from './attempt.ts';
import type { Answer } from './bank.ts';
import { functionParts } from './function-answer.ts';

/** Ids of the items that are answered differently in two attempts, one that is blank in either included. */
export function differingItems(one: Attempt, other: Attempt): string[] {
  const ids = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return [...ids].filter((id) => keyOf(one.answers[id]) !== keyOf(other.answers[id]));
}

/**
 * One attempt out of two, in the place of the original: the answers of those items from the copy, all others from the
 * original. It is full if either is, and finished if either was.
 */
export function mergeAttempts(original: Attempt, copy: Attempt, fromCopy: ReadonlySet<string>): Attempt {
  const finishedAt = original.finishedAt ?? copy.finishedAt;
  return {
    ...original,
    mode: copy.mode === 'full' ? 'full' : original.mode,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    answers: Object.fromEntries([
      ...Object.entries(original.answers).filter(([id]) => !fromCopy.has(id)),
      ...Object.entries(copy.answers).filter(([id]) => fromCopy.has(id)),
    ]),
  };
}

function keyOf(answer: Answer | undefined): string {
  const { state, controller } = functionParts(answer);
  return typeof answer === 'object' ? `${state} ${controller}` : String(answer);
}
