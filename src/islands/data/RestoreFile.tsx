import { useEffect, useState } from 'preact/hooks';
import type { RestoreChoice } from '#domain/documents/restore-changes.ts';
import type { DifferingDocument } from '#domain/documents/restore-preview.ts';
import { formatMoment } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { afterPaint } from '#platform/after-paint.ts';
import { focusSoon } from '#platform/focus.ts';
import { type Examined, examineBackup, examineFile, type Restored, restoreBackup } from '#stores/restoring.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { ChangeProblem } from '#stores/stored-changes.ts';
import { DifferingDocuments } from './DifferingDocuments.tsx';
import type { DataTexts, DataWords } from './data-props.ts';
import { documentName } from './document-name.ts';

type Props = { file: File; locale: Locale; texts: DataTexts; words: DataWords; onForget: () => void };
type Problem = keyof DataWords['restore']['problems'];
type Reading =
  | { is: 'reading' }
  | { is: 'problem'; problem: Problem }
  | { is: 'read'; examined: Examined; refused: ChangeProblem | null }
  | { is: 'done'; restored: Restored };

const PLACE = 'restore-file';

/** One back-up file: what is wrong with it, or what restoring it would do, then what was done. */
export function RestoreFile({ file, locale, texts, words, onForget }: Props) {
  const { restore, names } = words;
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  const [choices, setChoices] = useState<Readonly<Record<string, RestoreChoice>>>({});

  useEffect(() => {
    // The line that says so is drawn first: four megabytes take a moment.
    afterPaint(async () => {
      const outcome = await examineFile(file);
      setReading(
        outcome.ok
          ? { is: 'read', examined: outcome.value, refused: null }
          : { is: 'problem', problem: outcome.problem },
      );
      focusSoon(PLACE);
    });
  }, []);

  const choiceOf = ({ key }: DifferingDocument) => choices[key] ?? 'both';

  function apply(examined: Examined) {
    const restored = restoreBackup(examined, choiceOf);
    if (restored.ok) setReading({ is: 'done', restored: restored.value });
    else {
      const again = restored.problem === 'changed' ? examineBackup(examined.backup) : null;
      setReading({ is: 'read', examined: again?.ok ? again.value : examined, refused: restored.problem });
    }
    lookAtStorage();
    focusSoon(PLACE);
  }

  if (reading.is === 'reading') return <p role="status">{restore.reading}</p>;
  if (reading.is === 'problem') {
    const { title, text } = restore.problems[reading.problem];
    return (
      <div class="notice error" role="alert" id={PLACE} tabIndex={-1}>
        <p class="eyebrow">{file.name}</p>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    );
  }
  if (reading.is === 'done') {
    const { documents, others, withoutSnapshots } = reading.restored;
    return (
      <div class="notice" role="status" id={PLACE} tabIndex={-1}>
        <h3>{plural(locale, restore.done, documents)}</h3>
        {(others > 0 || withoutSnapshots) && <p>{withoutSnapshots ? restore.withoutSnapshots : restore.doneOthers}</p>}
      </div>
    );
  }
  const { backup, preview } = reading.examined;
  const { added, same, differing, others } = preview;
  const isNothing = added.length + differing.length + others.length === 0;
  return (
    <div class="notice restore-preview" id={PLACE} tabIndex={-1}>
      <p class="eyebrow">{file.name}</p>
      <h3>{fill(restore.preview, { date: formatMoment(locale, backup.madeAt) })}</h3>
      {reading.refused && (
        <div role="alert" class="field-error">
          <p>{restore.failed}</p>
          <p>{texts.notDone[reading.refused]}</p>
        </div>
      )}
      {isNothing && <p>{restore.nothing}</p>}
      {added.length > 0 && (
        <details open={added.length <= 10}>
          <summary>{plural(locale, restore.added, added.length)}</summary>
          <ul>
            {added.map((document) => (
              <li key={document.key}>{documentName(document, words, locale, names.newer)}</li>
            ))}
          </ul>
        </details>
      )}
      {differing.length > 0 && (
        <DifferingDocuments
          {...{ differing, locale, words, choiceOf }}
          onChoose={(documents, choice) =>
            setChoices({ ...choices, ...Object.fromEntries(documents.map(({ key }) => [key, choice])) })
          }
        />
      )}
      {same.length > 0 && (
        <details>
          <summary>{plural(locale, restore.same, same.length)}</summary>
          <ul>
            {same.map((document) => (
              <li key={document.key}>{documentName(document, words, locale, names.newer)}</li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && <p>{plural(locale, restore.others, others.length)}</p>}
      <p class="actions">
        {!isNothing && (
          <button class="button" type="button" onClick={() => apply(reading.examined)}>
            {restore.apply}
          </button>
        )}
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            onForget();
            focusSoon('restore-title');
          }}
        >
          {restore.forget}
        </button>
      </p>
    </div>
  );
}
