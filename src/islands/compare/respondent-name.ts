import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparedTexts } from './props.ts';

type Texts = Pick<ComparedTexts, 'read' | 'roles' | 'modes'>;

/** How a result is called in messages: role, mode, date. */
export function respondentName({ respondent, mode, finishedAt }: AttemptResult, locale: Locale, texts: Texts): string {
  return fill(texts.read.name, {
    role: texts.roles[respondent.role],
    mode: texts.modes[mode],
    date: finishedAt === undefined ? texts.read.noDate : formatDate(locale, finishedAt),
  });
}
