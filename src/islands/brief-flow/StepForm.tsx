import { useEffect, useRef } from 'preact/hooks';
import { isCombined } from '#domain/brief/combined-steps.ts';
import { stateOf } from '#domain/brief/state.ts';
import { fieldsOfStep, type StepField } from '#domain/brief/step-form.ts';
import { fill } from '#domain/i18n/message.ts';
import { fileName } from '#domain/text/file-name.ts';
import { ErrorSummary } from '#islands/assessment/ErrorSummary.tsx';
import { DraftNotice } from '#islands/documents/DraftNotice.tsx';
import { type OpenForm, stepInputId, useStepFlow } from './flow-context.ts';
import { gapText } from './gap-words.ts';
import { People } from './People.tsx';
import { StepFieldView } from './StepFieldView.tsx';
import { StepProblemNotice } from './StepProblemNotice.tsx';
import { SubmitChecks } from './SubmitChecks.tsx';
import { sideOf, useStepForm } from './use-step-form.ts';
import { useSubmitChecks } from './use-submit-checks.ts';

/** The short form of one step, or of several that go together, where its button was pressed. */
export function StepForm({ form: opened }: { form: OpenForm }) {
  const flow = useStepFlow();
  const { brief, texts, values, close } = flow;
  const { id } = opened;
  const form = useStepForm(opened);
  const checks = useSubmitChecks(form, id === 'submit');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { button } = texts.steps[id];
  const fields = fieldsOfStep(id, brief);
  const errors = new Map(form.gaps.map((gap) => [gap.field, gapText(gap, brief, fields, texts)]));
  useErrorTitle(errors.size > 0 || form.problem !== null, texts.errorPrefix);
  const { work, inForce } = stateOf(brief);
  const isLate = id === 'approve' && inForce === null && work !== 'none';

  function submit(event: Event) {
    event.preventDefault();
    form.take(checks.gaps(), checks.kept());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const isLine = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isLine && !form.isComplete()) event.preventDefault();
  }

  return (
    <form
      class="flow-form"
      ref={form.element}
      noValidate={true}
      aria-labelledby={`form-${id}`}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <h4 id={`form-${id}`} tabIndex={-1} ref={heading}>
        {fill(button, values)}
      </h4>
      <p class="hint">{fill(texts.about[id], values)}</p>
      {form.wasBegun && (
        <p class="notice">
          {texts.drafts.found}{' '}
          <button class="text-button" type="button" onClick={() => form.kept.keep({})}>
            {texts.drafts.startAgain}
          </button>
        </p>
      )}
      {isLate && <p class="flow-late">{texts.approval.late}</p>}
      {errors.size > 0 && (
        <ErrorSummary
          title={texts.errorTitle}
          problems={[...errors].map(([field, message]) => ({ field: stepInputId(field), message }))}
          attempt={form.tries}
          heading="h5"
        />
      )}
      {form.problem !== null && <StepProblemNotice problem={form.problem} attempt={form.tries} place={opened.place} />}
      {id === 'submit' && <SubmitChecks checks={checks} error={errors.get('keep')} />}
      {inGroups(fields).map((group) => {
        const views = group.map((field) => (
          <StepFieldView key={field.id} form={form} field={field} errors={errors} about={opened.about} />
        ));
        return group.length === 1 ? views : <div class="pair">{views}</div>;
      })}
      <People form={form} errors={errors} isTogether={isCombined(id)} isSideKnown={sideOf(opened) !== undefined} />
      <DraftNotice
        draft={form.kept}
        texts={texts.drafts}
        file={{
          name: fileName({ title: texts.drafts.fileName, extension: 'txt' }),
          text: () => Object.values(form.kept.$value.get()).join('\n\n'),
        }}
      />
      <p class="actions">
        <button class="button" type="submit">
          {fill(button, values)}
        </button>
        <button class="button quiet" type="button" onClick={close}>
          {texts.cancelForm}
        </button>
      </p>
      <p class="hint">{texts.cancelText}</p>
    </form>
  );
}

/** Says in the title of the page that something is wrong, as long as it is. */
function useErrorTitle(hasErrors: boolean, prefix: string) {
  useEffect(() => {
    if (!hasErrors) return;
    const { title } = document;
    document.title = `${prefix}${title}`;
    return () => {
      document.title = title;
    };
  }, [hasErrors, prefix]);
}

/** Short answers that follow one another stand side by side. */
function inGroups(fields: readonly StepField[]): readonly (readonly StepField[])[] {
  const isShort = ({ id, type }: StepField) => id !== 'number' && (type === 'line' || type === 'date');
  const groups: StepField[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last?.some(isShort) && isShort(field)) last.push(field);
    else groups.push([field]);
  }
  return groups;
}
