import type { Attempt } from '#domain/assessment/attempt.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryAddresses, ShellTexts } from './texts.ts';

type Props = { attempts: readonly Attempt[]; texts: ShellTexts; addresses: HistoryAddresses; locale: Locale };

/** Attempts that wait for their end: they have no place in the history yet. */
export function UnfinishedLines({ attempts, texts, addresses, locale }: Props) {
  const { unfinished, roles, modes } = texts;
  return (
    <section class="part unfinished" aria-labelledby="unfinished">
      <h2 id="unfinished">{unfinished.title}</h2>
      <ul class="list">
        {attempts.map(({ id, respondent, mode, startedAt }) => {
          const date = formatDate(locale, startedAt);
          const line = fill(unfinished.line, { role: roles[respondent.role], mode: modes[mode], date });
          return (
            <li key={id}>
              <span class="capital">{line}</span>
              <a class="text-button" href={`${addresses.take}#${id}`}>
                {unfinished.continue}
                <span class="visually-hidden">: {line}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
