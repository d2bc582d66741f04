import type { Action } from '#domain/plan/action.ts';
import { editAction } from '#stores/plan.ts';
import { ActionFields } from './ActionFields.tsx';
import type { PlanTexts } from './plan-props.ts';

type Props = { action: Action; name: string; texts: PlanTexts; onReady: () => void };

/** An action while it is written: every change is kept at once, so leaving it needs no question. */
export function ActionEdit({ action, name, texts, onReady }: Props) {
  const isEmpty = action.text.trim() === '';
  return (
    <form
      class="plan-form"
      aria-label={`${texts.list.edit}: ${name}`}
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        onReady();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onReady();
      }}
    >
      <ActionFields
        id={action.id}
        texts={texts.form}
        words={action}
        problems={isEmpty ? { text: texts.form.emptyText } : {}}
        onInput={(change) => editAction(action.id, change)}
      />
      <button class="button quiet" type="submit">
        {texts.list.ready}
      </button>
    </form>
  );
}
