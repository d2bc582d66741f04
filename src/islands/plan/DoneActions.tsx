import { fill } from '#domain/i18n/message.ts';
import type { Action } from '#domain/plan/action.ts';
import { focusSoon } from '#platform/focus.ts';
import { setDone } from '#stores/plan.ts';
import { ActionRow } from './ActionRow.tsx';
import { actionName } from './action-name.ts';
import { controlId, DONE_FOLD, type PlanProps } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & {
  actions: readonly Action[];
  onRemove: (action: Action) => void;
  announce: (message: string) => void;
};

/** What is done, the latest first, folded away; taking the mark off opens an action again. */
export function DoneActions({ locale, addresses, texts, actions, onRemove, announce }: Props) {
  const { list } = texts;
  const latestFirst = [...actions].sort((one, other) => Date.parse(other.doneAt ?? '') - Date.parse(one.doneAt ?? ''));
  return (
    <details class="more plan-done">
      <summary id={DONE_FOLD}>{fill(list.done, { n: actions.length })}</summary>
      <ul class="list plan-list">
        {latestFirst.map((action) => {
          const name = actionName(action, list.untitled);
          return (
            <li key={action.id}>
              <ActionRow
                {...{ action, locale, addresses, texts }}
                onDone={() => {
                  setDone(action.id, false);
                  announce(fill(list.reopened, { text: name }));
                  focusSoon(controlId(action.id, 'done'));
                }}
              >
                <button
                  class="text-button"
                  type="button"
                  aria-label={`${texts.remove}: ${name}`}
                  onClick={() => onRemove(action)}
                >
                  {texts.remove}
                </button>
              </ActionRow>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
