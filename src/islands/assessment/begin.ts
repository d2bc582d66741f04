import { assessments, type Begun, beginAttempt } from '#stores/assessments.ts';

/** Begins an attempt; one that could not be stored would not reach the next page, and leaves nothing behind. */
export function begun(start: Parameters<typeof beginAttempt>[0]): Begun {
  const attempt = beginAttempt(start);
  if (attempt.saving.status === 'failed') assessments.remove(attempt.id);
  return attempt;
}
