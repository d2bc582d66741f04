import { DECISIONS, ROLES } from '#domain/brief/event.ts';
import { GOAL_RESULTS } from '#domain/brief/event-data.ts';
import { TICKED } from '#domain/brief/step-draft.ts';
import type { StepField } from '#domain/brief/step-form.ts';
import { AnswerField } from './AnswerField.tsx';
import { ChangesField, ChosenChanges } from './ChangesField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { CriterionChoice, EvidenceField, MetField } from './CriteriaFields.tsx';
import { stepInputId, useStepFlow } from './flow-context.ts';
import { PastObjections } from './PastObjections.tsx';
import type { StepFormState } from './use-step-form.ts';
import { WarningsField } from './WarningsField.tsx';

type Props = {
  form: StepFormState;
  field: StepField;
  errors: ReadonlyMap<string, string>;
  /** The objection or the event that the form is about. */
  about?: string | undefined;
};

/** One field of a step's form. */
export function StepFieldView({ form, field, errors, about }: Props) {
  const { texts } = useStepFlow();
  const { id, type, required } = field;
  const label = (texts.labels as Readonly<Record<string, string>>)[id] ?? id;
  const hint = (texts.hints as Readonly<Record<string, string | undefined>>)[id];
  const common = { form, field: id, hint, error: errors.get(id) };
  switch (type) {
    case 'role':
      return (
        <ChoiceList
          {...common}
          legend={label}
          options={ROLES.map((role) => ({ id: role, label: texts.roles[role].is }))}
        />
      );
    case 'goal':
      return (
        <ChoiceList
          {...common}
          legend={label}
          options={GOAL_RESULTS.map((each) => ({ id: each, label: texts.goals[each] }))}
        />
      );
    case 'state':
      return (
        <ChoiceList
          {...common}
          legend={label}
          options={(['in-work', 'accepted'] as const).map((each) => ({ id: each, label: texts.states[each] }))}
        />
      );
    case 'check':
      return <CheckField {...common} label={label} />;
    case 'criterion':
      return <CriterionChoice {...common} label={label} />;
    case 'evidence':
      return <EvidenceField form={form} label={label} hint={hint} errors={errors} />;
    case 'met':
      return <MetField {...common} label={label} />;
    case 'changes':
      return <ChangesField {...common} label={label} errors={errors} />;
    case 'chosen':
      return <ChosenChanges form={form} label={label} about={about} />;
    case 'warnings':
      return <WarningsField form={form} label={label} errors={errors} />;
    case 'past':
      return <PastObjections {...common} label={label} errors={errors} decisions={DECISIONS} />;
    default:
      return <AnswerField {...common} type={type} label={label} required={required} />;
  }
}

type CheckProps = { form: StepFormState; field: string; label: string; error?: string | undefined };

/** A box that must be ticked. */
function CheckField({ form, field, label, error }: CheckProps) {
  const id = stepInputId(field);
  return (
    <div class="field">
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <label class="check">
        <input
          id={id}
          type="checkbox"
          checked={form.draft.values[field] === TICKED}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={({ currentTarget }) => form.write({ [field]: currentTarget.checked ? TICKED : '' })}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
