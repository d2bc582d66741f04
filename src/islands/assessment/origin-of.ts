import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Origin } from '#domain/plan/action.ts';

/** What an action of the plan remembers of the result that it came from. */
export function originOf({ id, instrument, respondent, finishedAt }: AttemptResult): Omit<Origin, 'advice' | 'title'> {
  return { attempt: id, instrument, role: respondent.role, ...(finishedAt === undefined ? {} : { date: finishedAt }) };
}
