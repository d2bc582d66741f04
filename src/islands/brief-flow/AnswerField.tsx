import type { ComponentChildren } from 'preact';
import { TEXT_LIMIT } from '#domain/brief/fields.ts';
import { stepInputId, useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

const LINE_LENGTH = 500;
const NUMBER_LENGTH = 100;

type Props = {
  form: StepFormState;
  /** Id of the answer. */
  field: string;
  type: 'line' | 'text' | 'date';
  label: ComponentChildren;
  hint?: string | undefined;
  required?: boolean;
  error?: string | undefined;
  /** Stands between the hint and the place to write. */
  children?: ComponentChildren;
};

/** One answer of a form: its label, its hint, what is wrong with it, and the place to write it. */
export function AnswerField({ form, field, type, label, hint, required = true, error, children }: Props) {
  const { texts } = useStepFlow();
  const id = stepInputId(field);
  const common = {
    id,
    name: field,
    value: form.draft.values[field] ?? '',
    'aria-invalid': error !== undefined,
    'aria-describedby':
      [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      form.write({ [field]: currentTarget.value }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label} {!required && <span class="mark-required">({texts.optional})</span>}
      </label>
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
      {children}
      {type === 'text' && <textarea {...common} rows={2} maxLength={TEXT_LIMIT} />}
      {type === 'line' && (
        <input {...common} type="text" maxLength={field === 'number' ? NUMBER_LENGTH : LINE_LENGTH} />
      )}
      {type === 'date' && <input {...common} type="date" max="9999-12-31" />}
    </div>
  );
}
