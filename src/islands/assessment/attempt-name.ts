import type { Attempt } from '#domain/assessment/attempt.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { IndexTexts } from './props.ts';

/** How an attempt is called in lists and messages: role, mode, date. */
export function attemptName(
  attempt: Attempt,
  locale: Locale,
  texts: Pick<IndexTexts, 'index' | 'roles' | 'modes'>,
): string {
  return fill(texts.index.name, {
    role: texts.roles[attempt.respondent.role],
    mode: texts.modes[attempt.mode],
    date: formatDate(locale, attempt.finishedAt ?? attempt.startedAt),
  });
}
