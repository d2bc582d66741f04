import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { printPage } from '#platform/print.ts';
import type { ResultTexts } from './props.ts';
import { downloadResult } from './result-download.ts';

type Props = { attempt: Attempt; texts: ResultTexts; locale: Locale };
type Detail = 'date' | 'label' | 'unit';

/** The attempt as its file is to hold it: without the details that were unticked. */
function withoutDetails(attempt: Attempt, left: readonly Detail[]): Attempt {
  const { finishedAt, respondent, ...rest } = attempt;
  const { role, label, unit } = respondent;
  return {
    ...rest,
    ...(finishedAt === undefined || left.includes('date') ? {} : { finishedAt }),
    respondent: {
      role,
      ...(label === undefined || left.includes('label') ? {} : { label }),
      ...(unit === undefined || left.includes('unit') ? {} : { unit }),
    },
  };
}

/** The result as a file for the facilitator, and on paper. */
export function ResultFile({ attempt, texts, locale }: Props) {
  const { file } = texts.result;
  const [left, setLeft] = useState<readonly Detail[]>([]);
  const [name, setName] = useState<string | null>(null);
  const { label, unit, role } = attempt.respondent;
  const details: { id: Detail; text: string; value: string | undefined }[] = [
    { id: 'date', text: file.withDate, value: attempt.finishedAt && formatDate(locale, attempt.finishedAt) },
    { id: 'label', text: file.withLabel, value: label },
    { id: 'unit', text: file.withUnit, value: unit },
  ];
  const offered = details.filter((detail) => detail.value !== undefined);
  const toggle = (id: Detail) => setLeft(left.includes(id) ? left.filter((each) => each !== id) : [...left, id]);
  return (
    <section class="screen-only" aria-labelledby="file">
      <h2 id="file">{file.title}</h2>
      <p>{file.text}</p>
      {offered.length > 0 && (
        <fieldset class="field">
          <legend>{file.withTitle}</legend>
          {offered.map(({ id, text, value }) => (
            <label class="check" key={id}>
              <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} />
              {fill(text, { value: value ?? '' })}
            </label>
          ))}
        </fieldset>
      )}
      <p class="actions">
        <button
          class="button"
          type="button"
          onClick={() =>
            setName(downloadResult(withoutDetails(attempt, left), fill(file.name, { role: texts.roles[role] })))
          }
        >
          {file.download}
        </button>
        <button class="button quiet" type="button" onClick={printPage}>
          {file.print}
        </button>
      </p>
      <p class="hint" role="status">
        {name !== null && fill(file.downloaded, { name })}
      </p>
    </section>
  );
}
