import { fill } from '#domain/i18n/message.ts';
import type { Action } from '#domain/plan/action.ts';
import { focusSoon } from '#platform/focus.ts';
import { moveAction, setDone } from '#stores/plan.ts';
import { ActionEdit } from './ActionEdit.tsx';
import { partId } from './ActionFields.tsx';
import { ActionRow } from './ActionRow.tsx';
import { actionName } from './action-name.ts';
import { controlId, LIST_HEADING, type PlanProps, type Undoable } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & {
  /** The open actions in their order. */
  actions: readonly Action[];
  /** Id of the one that is being written. */
  written: string | null;
  onWrite: (id: string | null) => void;
  onUndoable: (undoable: Undoable) => void;
  onRemove: (action: Action) => void;
  announce: (message: string) => void;
};

/** What is still to be done, in its order: each can be written, moved, marked as done and deleted. */
export function OpenActions(props: Props) {
  const { locale, addresses, texts, actions, written, onWrite, onUndoable, onRemove, announce } = props;
  const { list } = texts;

  function move(action: Action, index: number, step: -1 | 1) {
    const to = index + step;
    moveAction(actions, action.id, step);
    announce(fill(list.moved, { text: actionName(action, list.untitled), n: to + 1, total: actions.length }));
    const canGoOn = actions[to + step] !== undefined;
    // The button that was pressed has gone where nothing is left to pass.
    focusSoon(controlId(action.id, (step === -1) === canGoOn ? 'up' : 'down'));
  }

  function markDone(action: Action, index: number) {
    const next = actions[index + 1] ?? actions[index - 1];
    setDone(action.id, true);
    onUndoable({
      message: fill(list.markedDone, { text: actionName(action, list.untitled) }),
      undo: () => {
        setDone(action.id, false);
        focusSoon(controlId(action.id, 'done'));
      },
    });
    focusSoon(next === undefined ? LIST_HEADING : controlId(next.id, 'done'));
  }

  return (
    <ol class="list plan-list">
      {actions.map((action, index) => {
        const { id } = action;
        const name = actionName(action, list.untitled);
        const button = (label: string, act: () => void, control?: 'up' | 'down' | 'edit') => (
          <button
            id={control && controlId(id, control)}
            class="text-button"
            type="button"
            aria-label={`${label}: ${name}`}
            onClick={act}
          >
            {label}
          </button>
        );
        return (
          <li key={id}>
            {written === id ? (
              <ActionEdit
                {...{ action, name, texts }}
                onReady={() => {
                  onWrite(null);
                  focusSoon(controlId(id, 'edit'));
                }}
              />
            ) : (
              <ActionRow {...{ action, locale, addresses, texts }} onDone={() => markDone(action, index)}>
                {button(
                  list.edit,
                  () => {
                    onWrite(id);
                    focusSoon(partId(id, 'text'));
                  },
                  'edit',
                )}
                {index > 0 && button(list.up, () => move(action, index, -1), 'up')}
                {index < actions.length - 1 && button(list.down, () => move(action, index, 1), 'down')}
                {button(texts.remove, () => onRemove(action))}
              </ActionRow>
            )}
          </li>
        );
      })}
    </ol>
  );
}
