import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { FindingList } from './FindingList.tsx';
import { stepInputId, useStepFlow } from './flow-context.ts';
import { keyOf, type SubmitCheckState } from './use-submit-checks.ts';

/** A list of so many stands open. */
const SHORT_LIST = 5;

/** What stands between a brief and handing it over: errors to mend, warnings to mend or to keep with a reason. */
export function SubmitChecks({ checks, error }: { checks: SubmitCheckState; error: string | undefined }) {
  const { texts } = useStepFlow();
  const { part, errors, warnings, later } = checks;
  if (part.status !== 'there') {
    const { waiting } = texts.submit;
    return <PartWaiting part={part} texts={{ waiting, partFailed: texts.partFailed, partRetry: texts.partRetry }} />;
  }
  const words = part.content;
  const isClean = errors.length === 0 && warnings.length === 0 && later.length === 0;
  return (
    <div class="flow-checks">
      {isClean && <p>{texts.submit.clean}</p>}
      {errors.length > 0 && (
        <div class="notice error">
          <h5>{texts.submit.errors}</h5>
          <FindingList findings={errors} words={words} />
        </div>
      )}
      {warnings.length > 0 && <Warnings checks={checks} words={words} error={error} />}
      {later.length > 0 && (
        <details class="flow-other" open={later.length <= SHORT_LIST}>
          <summary>
            {texts.submit.later}: {later.length}
          </summary>
          <p class="hint">{texts.submit.laterText}</p>
          <FindingList findings={later} words={words} />
        </details>
      )}
    </div>
  );
}

type WarningsProps = { checks: SubmitCheckState; words: CheckTexts; error: string | undefined };

function Warnings({ checks, words, error }: WarningsProps) {
  const { texts, onGoToField } = useStepFlow();
  const { warnings, isTicked, tick, reason, setReason, keepNow } = checks;
  const id = stepInputId('keep');
  const hasSeveral = warnings.length > 1;
  return (
    <fieldset class="field">
      <legend>{texts.submit.warnings}</legend>
      <p class="hint">{texts.submit.warningsText}</p>
      {warnings.map((finding) => {
        const { title, repair } = findingWords(finding, words);
        return (
          <div class="flow-warning" key={keyOf(finding)}>
            <label class="check">
              <input
                type="checkbox"
                checked={isTicked(finding)}
                onChange={({ currentTarget }) => tick(finding, currentTarget.checked)}
              />
              <span>{title}</span>
            </label>
            <p class="hint">
              {repair}{' '}
              <button
                class="text-button"
                type="button"
                aria-label={`${texts.submit.mend}: ${title}`}
                onClick={() => onGoToField(finding.field)}
              >
                {texts.submit.mend}
              </button>
            </p>
          </div>
        );
      })}
      <label for={id}>{texts.submit.reason}</label>
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        value={reason}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {hasSeveral && (
        <button class="text-button" type="button" onClick={keepNow}>
          {texts.submit.keep}
        </button>
      )}
    </fieldset>
  );
}
