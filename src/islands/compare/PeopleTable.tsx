import { useState } from 'preact/hooks';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparisonWords } from './props.ts';
import { respondentName } from './respondent-name.ts';

type Props = {
  locale: Locale;
  words: ComparisonWords;
  people: readonly StoredRespondent[];
  /** Without it nothing can be removed. */
  onRemove?: (respondent: StoredRespondent) => void;
};

/** So many rows are shown at first; a longer list is folded. */
const FIRST = 12;

/** The respondents with what is known of each. */
export function PeopleTable({ locale, words, people, onRemove }: Props) {
  const { bank, texts } = words;
  const { people: labels } = texts;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? people : people.slice(0, FIRST);
  if (people.length === 0) return null;
  return (
    <>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">{labels.department}</th>
            <th scope="col">{labels.assessment}</th>
            <th scope="col">{labels.date}</th>
            <th scope="col">{labels.about}</th>
            <th scope="col">{labels.source}</th>
            {onRemove && (
              <th scope="col">
                <span class="visually-hidden">{labels.action}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((respondent, index) => {
            const { id, result, source, fileName } = respondent;
            const { role, unit, label } = result.respondent;
            return (
              <tr key={id}>
                <th scope="row">
                  {index + 1}. <span class="capital">{texts.roles[role]}</span>
                </th>
                <td>
                  {texts.modes[result.mode]}
                  {result.bank !== bank.bank && <span class="hint">{labels.otherBank}</span>}
                </td>
                <td>{result.finishedAt === undefined ? texts.read.noDate : formatDate(locale, result.finishedAt)}</td>
                <td>{[unit, label].filter(Boolean).join('\u00a0· ')}</td>
                <td>
                  {labels.sources[source]}
                  {fileName !== undefined && <span class="hint file-name">{fileName}</span>}
                </td>
                {onRemove && (
                  <td>
                    <button class="text-button" type="button" onClick={() => onRemove(respondent)}>
                      {labels.remove}
                      <span class="visually-hidden">
                        : {index + 1}. {respondentName(result, locale, texts)}
                      </span>
                    </button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {people.length > FIRST && (
        <button class="text-button" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? fill(labels.fewer, { n: FIRST }) : fill(labels.all, { n: people.length })}
        </button>
      )}
    </>
  );
}
