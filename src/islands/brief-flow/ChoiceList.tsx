import { stepInputId, useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

type Props = {
  form: StepFormState;
  field: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly { readonly id: string; readonly label: string }[];
};

/** One of several answers; nothing is chosen beforehand unless it is likely. */
export function ChoiceList({ form, field, legend, hint, error, options }: Props) {
  const id = stepInputId(field);
  return (
    <fieldset
      class="field"
      id={id}
      aria-describedby={
        [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') ||
        undefined
      }
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.id}>
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={form.draft.values[field] === option.id}
              onChange={() => form.write({ [field]: option.id })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SelectProps = Omit<Props, 'legend'> & { label: string };

/** The same as a list that unfolds, where there are many of them. */
export function SelectField({ form, field, label, hint, error, options }: SelectProps) {
  const { texts } = useStepFlow();
  const id = stepInputId(field);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select
        id={id}
        value={form.draft.values[field] ?? ''}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => form.write({ [field]: currentTarget.value })}
      >
        <option value="">{texts.choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
