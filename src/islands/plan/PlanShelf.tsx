import { type Action, isOpen } from '#domain/plan/action.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { $plan } from '#stores/plan.ts';
import { DoneActions } from './DoneActions.tsx';
import { OpenActions } from './OpenActions.tsx';
import type { PlanProps, Undoable } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & {
  written: string | null;
  onWrite: (id: string | null) => void;
  onUndoable: (undoable: Undoable) => void;
  onRemove: (action: Action) => void;
  announce: (message: string) => void;
};

/** The actions: first what is to be done, then, folded, what is done. */
export function PlanShelf({ written, onWrite, onUndoable, ...shared }: Props) {
  const actions = useStore($plan);
  const open = actions.filter(isOpen);
  const done = actions.filter((action) => !isOpen(action));
  return (
    <>
      {open.length > 0 ? (
        <OpenActions {...shared} {...{ written, onWrite, onUndoable }} actions={open} />
      ) : (
        <p class="hint">{shared.texts.list.allDone}</p>
      )}
      {done.length > 0 && <DoneActions {...shared} actions={done} />}
    </>
  );
}
