import { Fragment } from 'preact';
import type { StepId } from '#domain/brief/combined-steps.ts';
import { fill } from '#domain/i18n/message.ts';
import { hasStepDraft } from '#stores/step-drafts.ts';
import { stepButtonId, useFlow } from './flow-context.ts';
import { OpenStep } from './OpenStep.tsx';

type Props = {
  steps: readonly StepId[];
  /** Which part of the panel: a form opens where its button was pressed. */
  place: string;
  /** The objection or the event that the steps are about. */
  about?: string;
  /** The one that is waited for. */
  wanted?: StepId | null;
};

/** The steps that can be taken here, and the form of the one that was pressed. */
export function StepButtons({ steps, place, about, wanted = null }: Props) {
  const { brief, texts, values, open, begin, close } = useFlow();
  const isHere = open !== null && open.place === place && open.about === about;
  return (
    <>
      <p class="actions flow-actions">
        {steps.map((id) => {
          const form = { id, place, about };
          const isOpen = isHere && open.id === id;
          return (
            <Fragment key={id}>
              <button
                id={stepButtonId(form)}
                class={id === wanted ? 'button' : 'button quiet'}
                type="button"
                aria-expanded={isOpen}
                onClick={() => (isOpen ? close() : begin(form))}
              >
                {fill(texts.steps[id].button, values)}
              </button>
              {!isOpen && hasStepDraft({ ...form, brief: brief.id, step: id }) && (
                <span class="hint">{texts.begun}</span>
              )}
            </Fragment>
          );
        })}
      </p>
      {isHere && <OpenStep key={`${open.id} ${place}`} form={open} />}
    </>
  );
}
