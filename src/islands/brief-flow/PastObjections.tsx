import { useState } from 'preact/hooks';
import type { Decision } from '#domain/brief/event.ts';
import { PAST_FIELDS, PAST_OBJECTIONS } from '#domain/brief/step-form.ts';
import { changeIndexes } from '#domain/brief/step-gaps.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import { AnswerField } from './AnswerField.tsx';
import { SelectField } from './ChoiceList.tsx';
import { stepInputId, useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

type Props = {
  form: StepFormState;
  field: string;
  label: string;
  hint?: string | undefined;
  errors: ReadonlyMap<string, string>;
  decisions: readonly Decision[];
};

/** Objections of a brief that lived on paper, each with what became of it. */
export function PastObjections({ form, field, label, hint, errors, decisions }: Props) {
  const { texts } = useStepFlow();
  const begun = changeIndexes(form.draft, field);
  const [count, setCount] = useState(begun.length === 0 ? 0 : Math.max(...begun) + 1);

  function add() {
    setCount(count + 1);
    focusSoon(stepInputId(`${field}.${count}.requirement`));
  }

  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {Array.from({ length: count }, (_each, index) => (
        <fieldset class="flow-row" key={index}>
          <legend>{fill(texts.past.title, { n: index + 1 })}</legend>
          {PAST_FIELDS.map((what) => {
            const own = `${field}.${index}.${what}`;
            const error = errors.get(own);
            if (what === 'decision') {
              const options = decisions.map((each) => ({ id: each, label: texts.decisions[each] }));
              return (
                <SelectField
                  key={what}
                  form={form}
                  field={own}
                  label={texts.past.decision}
                  error={error}
                  options={options}
                />
              );
            }
            const isNeeded = what === 'requirement' || what === 'consequence' || what === 'alternative';
            return (
              <AnswerField
                key={what}
                form={form}
                field={own}
                type={what === 'at' ? 'date' : what === 'who' ? 'line' : 'text'}
                label={texts.past[what]}
                required={isNeeded}
                error={error}
              />
            );
          })}
        </fieldset>
      ))}
      {count < PAST_OBJECTIONS && (
        <button class="text-button add" type="button" onClick={add}>
          {texts.past.add}
        </button>
      )}
    </fieldset>
  );
}
