import { TICKED } from '#domain/brief/step-draft.ts';
import { criteriaOf } from '#domain/brief/step-form.ts';
import { OTHER } from '#domain/brief/steps-from.ts';
import { AnswerField } from './AnswerField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { stepInputId, useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

type Common = { form: StepFormState; label: string; hint?: string | undefined };

/** Each criterion with what shows that it is met. */
export function EvidenceField({ form, label, hint, errors }: Common & { errors: ReadonlyMap<string, string> }) {
  const { brief, texts } = useStepFlow();
  const criteria = criteriaOf(brief);
  if (criteria.length === 0) return <p class="hint">{texts.noCriteria}</p>;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {criteria.map((criterion, index) => {
        const field = `deliver.evidence.${index}`;
        return (
          <AnswerField key={field} form={form} field={field} type="text" label={criterion} error={errors.get(field)} />
        );
      })}
    </fieldset>
  );
}

/** Boxes for the criteria that are met. */
export function MetField({ form, label, field, error }: Common & { field: string; error?: string | undefined }) {
  const { brief } = useStepFlow();
  const criteria = criteriaOf(brief);
  const id = stepInputId(field);
  if (criteria.length === 0) return null;
  return (
    <fieldset class="field" id={id} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>{label}</legend>
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {criteria.map((criterion, index) => {
        const box = `${field}.${index}`;
        return (
          <label class="check" key={box}>
            <input
              type="checkbox"
              checked={form.draft.values[box] === TICKED}
              onChange={({ currentTarget }) => form.write({ [box]: currentTarget.checked ? TICKED : '' })}
            />
            <span>{criterion}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The criterion that is not met: one of the brief's, or another. */
export function CriterionChoice({ form, label, field, error }: Common & { field: string; error?: string | undefined }) {
  const { brief, texts } = useStepFlow();
  const criteria = criteriaOf(brief);
  if (criteria.length === 0) {
    return <AnswerField form={form} field={field} type="line" label={label} error={error} />;
  }
  const options = [...new Set(criteria)].map((criterion) => ({ id: criterion, label: criterion }));
  return (
    <ChoiceList
      form={form}
      field={field}
      legend={label}
      error={error}
      options={[...options, { id: OTHER, label: texts.otherCriterion }]}
    />
  );
}
