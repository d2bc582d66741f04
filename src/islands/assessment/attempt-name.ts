import type { Attempt } from '#domain/assessment/attempt.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { IndexTexts, InstrumentCard } from './props.ts';

type Named = Pick<Attempt, 'instrument' | 'respondent' | 'mode' | 'startedAt' | 'finishedAt'>;

/** What an attempt is called in a list: role and mode, or the name of a self-check. */
export function attemptTitle(
  { instrument, respondent, mode }: Named,
  texts: Pick<IndexTexts, 'roles' | 'modes'>,
  instruments: readonly InstrumentCard[],
): string {
  const card = instruments.find(({ id }) => id === instrument);
  return card?.kind === 'self-check' ? card.short : `${texts.roles[respondent.role]}, ${texts.modes[mode]}`;
}

/** The same in messages, with the date. */
export function attemptName(
  attempt: Named,
  locale: Locale,
  texts: Pick<IndexTexts, 'index' | 'roles' | 'modes'>,
  instruments: readonly InstrumentCard[],
): string {
  const date = formatDate(locale, attempt.finishedAt ?? attempt.startedAt);
  return fill(texts.index.name, { title: attemptTitle(attempt, texts, instruments), date });
}
