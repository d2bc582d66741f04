import { useMemo } from 'preact/hooks';
import { type Leaf, leavesOf, presentText } from '#domain/brief/field-leaves.ts';
import { objectionIn, TICKED } from '#domain/brief/step-draft.ts';
import { changeIndexes } from '#domain/brief/step-gaps.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import { AnswerField } from './AnswerField.tsx';
import { ChangeText } from './ChangeList.tsx';
import { SelectField } from './ChoiceList.tsx';
import { stepInputId, useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

type Props = {
  form: StepFormState;
  field: string;
  label: string;
  hint?: string | undefined;
  errors: ReadonlyMap<string, string>;
};

/** The changes of fields that an alternative proposes: a field, what it says now, what it would say. */
export function ChangesField({ form, field, label, hint, errors }: Props) {
  const { brief, form: briefForm, texts } = useStepFlow();
  const leaves = useMemo(() => leavesOf(brief, briefForm, texts.money), [brief, briefForm, texts]);
  const rows = changeIndexes(form.draft, field);

  function add() {
    const next = rows.length === 0 ? 0 : Math.max(...rows) + 1;
    form.write({ [`${field}.${next}.path`]: '', [`${field}.${next}.after`]: '' });
    focusSoon(stepInputId(`${field}.${next}.path`));
  }

  function remove(index: number) {
    form.write({ [`${field}.${index}.path`]: undefined, [`${field}.${index}.after`]: undefined });
    focusSoon(`${stepInputId(field)}-add`);
  }

  return (
    <fieldset class="field">
      <legend>
        {label} <span class="mark-required">({texts.optional})</span>
      </legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {rows.map((index, place) => (
        <ChangeRow
          key={index}
          {...{ form, leaves, errors, place }}
          row={`${field}.${index}`}
          onRemove={() => remove(index)}
        />
      ))}
      <button id={`${stepInputId(field)}-add`} class="text-button add" type="button" onClick={add}>
        {texts.changes.add}
      </button>
    </fieldset>
  );
}

type RowProps = {
  form: StepFormState;
  /** Begins the ids of its answers. */
  row: string;
  place: number;
  leaves: readonly Leaf[];
  errors: ReadonlyMap<string, string>;
  onRemove: () => void;
};

function ChangeRow({ form, row, place, leaves, errors, onRemove }: RowProps) {
  const { brief, texts } = useStepFlow();
  const { changes } = texts;
  const leaf = leaves.find(({ path }) => path === form.draft.values[`${row}.path`]);
  const after = `${row}.after`;
  const options = leaves.map(({ path, label, section }) => ({ id: path, label: `${section} — ${label}` }));
  return (
    <div class="flow-row">
      <SelectField
        form={form}
        field={`${row}.path`}
        label={fill(changes.place, { n: place + 1 })}
        error={errors.get(`${row}.path`)}
        options={options}
      />
      {leaf !== undefined && (
        <>
          <p class="label">{changes.present}</p>
          <p class="flow-present">{presentText(brief, leaf) || changes.empty}</p>
          {leaf.options === undefined ? (
            <AnswerField
              form={form}
              field={after}
              type={leaf.type === 'choice' ? 'line' : leaf.type}
              label={changes.proposed}
              required={true}
            />
          ) : (
            <SelectField form={form} field={after} label={changes.proposed} options={leaf.options} />
          )}
        </>
      )}
      <button class="text-button" type="button" onClick={onRemove}>
        {fill(changes.remove, { n: place + 1 })}
      </button>
    </div>
  );
}

/** Boxes for the proposed changes that are taken. */
export function ChosenChanges({ form, label, about }: Pick<Props, 'form' | 'label'> & { about?: string | undefined }) {
  const { brief, form: briefForm, texts } = useStepFlow();
  const changes = about === undefined ? [] : (objectionIn({ ...form.draft, about }, brief)?.alternative.changes ?? []);
  const leaves = useMemo(() => leavesOf(brief, briefForm, texts.money), [brief, briefForm, texts]);
  if (changes.length === 0) return <p class="hint">{texts.changes.same}</p>;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {changes.map((change, index) => {
        const field = `accept-part.chosen.${index}`;
        return (
          <label class="check" key={change.path}>
            <input
              type="checkbox"
              checked={form.draft.values[field] === TICKED}
              onChange={({ currentTarget }) => form.write({ [field]: currentTarget.checked ? TICKED : '' })}
            />
            <span>
              <ChangeText change={change} leaves={leaves} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
