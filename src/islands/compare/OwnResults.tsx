import { useEffect, useState } from 'preact/hooks';
import { type Attempt, COMPANY, sharedId } from '#domain/assessment/attempt.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { $attempts, loadAttempts } from '#stores/attempt-list.ts';
import { $respondents } from '#stores/respondent-list.ts';
import { takeIn } from '#stores/respondents.ts';
import type { ComparisonWords } from './props.ts';
import { respondentName } from './respondent-name.ts';

type Props = { id: string; title: string; locale: Locale; words: ComparisonWords };

/** The finished company assessments of this browser, each to be added. */
export function OwnResults({ id, title, locale, words: { bank, texts } }: Props) {
  const attempts = useStore($attempts).finished.filter(
    (attempt) => attempt.instrument === COMPANY && attempt.bank === bank.bank,
  );
  const here = new Set(useStore($respondents).map(({ result }) => sharedId(result)));
  const [said, setSaid] = useState<{ isSaved: boolean; text: string } | null>(null);
  useEffect(loadAttempts, []);

  function add({ startedAt: _startedAt, ...result }: Attempt) {
    const taken = takeIn(result, 'own');
    if (taken.is !== 'added') return;
    const name = respondentName(result, locale, texts);
    setSaid(
      taken.unsaved === undefined
        ? { isSaved: true, text: fill(texts.read.taken, { name }) }
        : {
            isSaved: false,
            text: fill(texts.read.unsaved, { name, reason: texts.documents.failures[taken.unsaved].title }),
          },
    );
    focusSoon(id);
  }

  return (
    <section id={id} tabIndex={-1} class="notice" aria-label={title}>
      <p role="status" class={said?.isSaved === false ? 'field-error' : 'visually-hidden'}>
        {said?.text}
      </p>
      {attempts.length === 0 && <p>{texts.own.none}</p>}
      {attempts.length > 0 && (
        <ul class="outcomes">
          {attempts.map((attempt) => {
            const { unit, label } = attempt.respondent;
            const name = [respondentName(attempt, locale, texts), unit, label].filter(Boolean).join('\u00a0· ');
            return (
              <li key={attempt.id}>
                <b class="capital">{name}</b>
                {here.has(sharedId(attempt)) ? (
                  <span>{texts.own.added}</span>
                ) : (
                  <button class="text-button" type="button" onClick={() => add(attempt)}>
                    {texts.own.add}
                    <span class="visually-hidden">: {name}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
