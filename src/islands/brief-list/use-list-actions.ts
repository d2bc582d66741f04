import { useMemo, useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import type { Outcome } from '#domain/outcome.ts';
import { focusSoon } from '#platform/focus.ts';
import { archiveBrief } from '#stores/brief-archive.ts';
import { deleteBrief, restoreBrief } from '#stores/brief-bin.ts';
import { copyBrief } from '#stores/briefs.ts';
import { LIST_HEADING, type ListProps, type Undoable } from './list-props.ts';

export interface ListActions {
  duplicate(id: string): void;
  archive(id: string, title: string, isArchived: boolean): void;
  remove(id: string, title: string): void;
}

/**
 * What can be done with the briefs of the list, what of it can be taken back, and whether it was refused.
 *
 * `shown` are the ids of the rows in their order: the focus goes to the one after that which leaves.
 */
export function useListActions(words: ListProps['texts']['briefs'], shown: { readonly current: readonly string[] }) {
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [isRefused, setRefused] = useState(false);
  /** A brief that has just come: the list shows it and moves the focus to it. */
  const [wanted, setWanted] = useState<string | null>(null);

  function isDone(outcome: Outcome<unknown, unknown>): boolean {
    setRefused(!outcome.ok);
    return outcome.ok;
  }

  /** Shows the brief with the id that came back, where it did. */
  function isBack(outcome: Outcome<unknown, unknown>, id: string): boolean {
    if (isDone(outcome)) setWanted(id);
    return outcome.ok;
  }

  function restore(id: string): boolean {
    const restored = restoreBrief(id);
    return isBack(restored, restored.ok ? restored.value : id);
  }

  function undo(done: Undoable) {
    setUndoable(done.undo() ? null : { ...done, isLasting: true });
  }

  function focusBeside(id: string) {
    const place = shown.current.indexOf(id);
    const beside = place === -1 ? undefined : (shown.current[place + 1] ?? shown.current[place - 1]);
    focusSoon(beside === undefined ? LIST_HEADING : `brief-${beside}`);
  }

  const actions = useMemo<ListActions>(
    () => ({
      duplicate(id) {
        const title = (original: string) => fill(words.copyTitle, { title: original });
        setWanted(copyBrief(id, { title, untitled: words.untitled }) ?? null);
      },
      archive(id, title, isArchived) {
        if (!isDone(archiveBrief(id, isArchived))) return;
        focusBeside(id);
        setUndoable({
          message: fill(isArchived ? words.archived : words.unarchived, { title }),
          undo: () => isBack(archiveBrief(id, !isArchived), id),
        });
      },
      remove(id, title) {
        if (!isDone(deleteBrief(id))) return;
        focusBeside(id);
        setUndoable({ message: fill(words.deleted, { title }), undo: () => restore(id) });
      },
    }),
    [],
  );

  return { actions, undoable, setUndoable, undo, isRefused, wanted, setWanted };
}
