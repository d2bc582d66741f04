import { countAnswers } from '#domain/assessment/answer-status.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { attemptName, attemptTitle } from './attempt-name.ts';
import type { Addresses, IndexTexts, InstrumentCard } from './props.ts';

type Props = {
  locale: Locale;
  texts: IndexTexts;
  instruments: readonly InstrumentCard[];
  addresses: Addresses;
  attempts: readonly Attempt[];
  onRemove: (attempt: Attempt) => void;
};

function progressOf(attempt: Attempt, instruments: readonly InstrumentCard[], texts: IndexTexts): string {
  const bank = instruments.find(({ id }) => id === attempt.instrument)?.bank;
  if (bank === undefined) return '';
  const { answered, unknown, applicable } = countAnswers(itemsInScope(bank, attempt.mode), attempt.answers);
  return fill(texts.index.progress, { answered: answered + unknown, total: applicable });
}

/** Attempts with their date, role and mode; an unfinished one leads back to its questions. */
export function AttemptList({ locale, texts, instruments, addresses, attempts, onRemove }: Props) {
  return (
    <ul class="list">
      {attempts.map((attempt) => {
        const finished = attempt.finishedAt !== undefined;
        const name = attemptName(attempt, locale, texts, instruments);
        const { unit, label } = attempt.respondent;
        const date = formatDate(locale, attempt.finishedAt ?? attempt.startedAt);
        return (
          <li key={attempt.id}>
            <div>
              <a class="list-title capital" href={`${finished ? addresses.result : addresses.take}#${attempt.id}`}>
                {attemptTitle(attempt, texts, instruments)}
              </a>
              <p class="hint">
                {[
                  finished ? date : fill(texts.index.begun, { date }),
                  attempt.copyOf !== undefined && texts.index.isCopy,
                  unit,
                  label,
                  !finished && progressOf(attempt, instruments, texts),
                ]
                  .filter(Boolean)
                  .join('\u00a0· ')}
              </p>
            </div>
            <p class="row-actions">
              <a class="text-button" href={`${finished ? addresses.result : addresses.take}#${attempt.id}`}>
                {finished ? texts.index.open : texts.index.continue}
                <span class="visually-hidden">: {name}</span>
              </a>
              <button class="text-button" type="button" onClick={() => onRemove(attempt)}>
                {texts.index.remove}
                <span class="visually-hidden">: {name}</span>
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
