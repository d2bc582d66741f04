import type { Attempt } from '#domain/assessment/attempt.ts';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { titleOf } from '#domain/brief/title.ts';
import type { FoundDocument } from '#domain/documents/stored-document.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Action } from '#domain/plan/action.ts';
import { attemptTitle } from '#islands/assessment/attempt-name.ts';
import { actionName } from '#islands/plan/action-name.ts';
import type { DataWords } from './data-props.ts';

type Found = Pick<FoundDocument, 'type' | 'data'>;

/** What a stored document is called wherever documents of all types stand together; `unread` for one without data. */
export function documentName({ type, data }: Found, words: DataWords, locale: Locale, unread: string): string {
  const { names, instruments } = words;
  const title = (attempt: Pick<Attempt, 'instrument' | 'respondent' | 'mode' | 'startedAt' | 'finishedAt'>) => ({
    title: attemptTitle(attempt, words, instruments),
    date: formatDate(locale, attempt.finishedAt ?? attempt.startedAt ?? names.noDate),
  });
  if (data === null) return unread;
  switch (type) {
    case 'brief':
      return fill(names.brief, { title: titleOf(data as Brief, names.untitled) });
    case 'action':
      return fill(names.action, { title: actionName(data as Action, names.untitled) });
    case 'assessment':
      return fill(names.assessment, title(data as Attempt));
    case 'respondent':
      return fill(names.respondent, title((data as StoredRespondent).result as Attempt));
  }
}
