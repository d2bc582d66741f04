import { WARNING_RESULTS } from '#domain/brief/event-data.ts';
import { warningsToJudge } from '#domain/brief/step-form.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { useStepFlow } from './flow-context.ts';
import type { StepFormState } from './use-step-form.ts';

type Props = { form: StepFormState; label: string; errors: ReadonlyMap<string, string> };

/** What became of each consequence that was warned of; nothing when no warning was overruled. */
export function WarningsField({ form, label, errors }: Props) {
  const { brief, texts } = useStepFlow();
  const warnings = warningsToJudge(brief);
  if (warnings.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {warnings.map(({ id, requirement, consequence }, index) => {
        const field = `outcome.warnings.${index}`;
        return (
          <ChoiceList
            key={id}
            form={form}
            field={field}
            legend={consequence.what || requirement}
            error={errors.get(field)}
            options={WARNING_RESULTS.map((result) => ({ id: result, label: texts.warned[result] }))}
          />
        );
      })}
    </fieldset>
  );
}
