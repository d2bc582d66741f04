import { useMemo } from 'preact/hooks';
import { blocking, type Finding, levelAt, toAnswer } from '#domain/brief/checks/finding.ts';
import type { CheckTexts } from '#domain/brief/checks/finding-words.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { keepFindings, type Reasons } from '#stores/brief-flow.ts';
import { useStepFlow } from './flow-context.ts';
import type { FormGap, StepFormState } from './use-step-form.ts';

/** Loads what the checks say, when it is wanted. */
export function useCheckTexts(wanted: boolean) {
  const { addresses } = useStepFlow();
  return usePart<CheckTexts>(wanted, async () => {
    const loaded = await loadJson<CheckTexts>(`${addresses.data}checks.json`);
    return loaded.ok ? loaded.value : null;
  });
}

/** What the form holds of a warning that is not kept as it is. */
const UNTICKED = 'no';

/** Names a warning among the answers of the form. */
export const keyOf = ({ check, field }: Finding) => `keep ${check} ${field}`;

/** What the checks find when a brief is submitted, and the reason for keeping what they warn of. */
export function useSubmitChecks(step: StepFormState, wanted: boolean) {
  const { brief, form, limit, today } = useStepFlow();
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
