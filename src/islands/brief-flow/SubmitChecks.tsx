import { useMemo } from 'preact/hooks';
import { blocking, type Finding, levelAt, toAnswer } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { keepFindings, type Reasons } from '#stores/brief-flow.ts';
import { FindingList } from './FindingList.tsx';
import { stepInputId, useFlow } from './flow-context.ts';
import type { FormGap, StepFormState } from './use-step-form.ts';

/** Loads what the checks say, when it is wanted. */
export function useCheckTexts(wanted: boolean) {
  const { addresses } = useFlow();
  return usePart<CheckTexts>(wanted, async () => {
    const loaded = await loadJson<CheckTexts>(`${addresses.data}checks.json`);
    return loaded.ok ? loaded.value : null;
  });
}

/** A list of so many stands open. */
const SHORT_LIST = 5;

/** What the form holds of a warning that is not kept as it is. */
const UNTICKED = 'no';

const keyOf = ({ check, field }: Finding) => `keep ${check} ${field}`;

/** What the checks find when a brief is submitted, and the reason for keeping what they warn of. */
export function useSubmitChecks(step: StepFormState, wanted: boolean) {
  const { brief, form, limit, today } = useFlow();
  const part = useCheckTexts(wanted);
  const { values } = step.draft;
  const reason = values['keep'] ?? '';
  const findings = useMemo(
    () => (wanted ? findingsOf(brief, { form, limit, today }) : []),
    [wanted, brief, form, limit, today],
  );
  const errors = blocking(findings, 'submit');
  const warnings = toAnswer(findings, brief, 'submit');
  const isTicked = (finding: Finding) => values[keyOf(finding)] !== UNTICKED;
  const ticked = warnings.filter(isTicked);
  const later = findings.filter((each) => levelAt(each, 'approve') === 'E' && levelAt(each, 'submit') !== 'E');

  const setReason = (text: string) => step.write({ keep: text });
  const tick = (finding: Finding, isKept: boolean) => step.write({ [keyOf(finding)]: isKept ? undefined : UNTICKED });

  /** What the form cannot be taken with: a reason is missing. What is unticked the flow itself refuses. */
  function gaps(): FormGap[] {
    return ticked.length > 0 && reason.trim() === '' ? [{ field: 'keep', is: 'no-reason' }] : [];
  }

  function kept(): Reasons | undefined {
    return ticked.length === 0 ? undefined : { findings: ticked, reason: reason.trim() };
  }

  /** Writes the reason of the ticked ones now, so that others can have another. */
  function keepNow() {
    if (ticked.length === 0 || reason.trim() === '') return;
    keepFindings(brief.id, { findings: ticked, reason: reason.trim() });
    step.write({ keep: '', ...Object.fromEntries(warnings.map((finding) => [keyOf(finding), undefined])) });
  }

  return {
    part,
    errors,
    warnings,
    later,
    isTicked,
    reason,
    setReason,
    tick,
    gaps,
    kept,
    keepNow,
  };
}

export type SubmitCheckState = ReturnType<typeof useSubmitChecks>;

/** What stands between a brief and handing it over: errors to mend, warnings to mend or to keep with a reason. */
export function SubmitChecks({ checks, error }: { checks: SubmitCheckState; error: string | undefined }) {
  const { texts } = useFlow();
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
  const { texts, onGoToField } = useFlow();
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
