import { RESTORE_CHOICES, type RestoreChoice } from '#domain/documents/restore-changes.ts';
import type { DifferingDocument } from '#domain/documents/restore-preview.ts';
import { formatMoment } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import type { DataWords } from './data-props.ts';
import { documentName } from './document-name.ts';

type Props = {
  differing: readonly DifferingDocument[];
  locale: Locale;
  words: DataWords;
  choiceOf: (document: DifferingDocument) => RestoreChoice;
  onChoose: (documents: readonly DifferingDocument[], choice: RestoreChoice) => void;
};

/** Documents of which two states are there: what becomes of each, or of all of them at once. */
export function DifferingDocuments({ differing, locale, words, choiceOf, onChoose }: Props) {
  const { restore, names } = words;
  const chosen = new Set(differing.map(choiceOf));
  const [common = ''] = chosen.size === 1 ? chosen : [];
  const time = (iso: string) => (iso === '' ? restore.noTime : formatMoment(locale, iso));

  function choice(id: string, label: string, value: RestoreChoice | '', documents: readonly DifferingDocument[]) {
    return (
      <>
        <label for={id}>{label}</label>
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => onChoose(documents, currentTarget.value as RestoreChoice)}
        >
          {value === '' && <option value="" />}
          {RESTORE_CHOICES.map((each) => (
            <option key={each} value={each}>
              {restore.choices[each]}
            </option>
          ))}
        </select>
      </>
    );
  }

  return (
    <details open>
      <summary>{plural(locale, restore.differing, differing.length)}</summary>
      {differing.length > 1 && <div class="field">{choice('choice-all', restore.choiceAll, common, differing)}</div>}
      <ul class="list">
        {differing.map((document, index) => {
          const name = documentName(document, words, locale, names.newer);
          const times = { mine: time(document.mine.savedAt), theirs: time(document.savedAt) };
          return (
            <li key={document.key}>
              <div class="list-text">
                <p class="list-title">{name}</p>
                <p class="hint">{fill(restore.times, times)}</p>
              </div>
              <div class="field">{choice(`choice-${index}`, restore.choice, choiceOf(document), [document])}</div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
