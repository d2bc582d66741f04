import { useEffect, useRef, useState } from 'preact/hooks';
import type { UndoMerge } from '#stores/merging.ts';
import { UndoNotice } from './UndoNotice.tsx';

type Props = {
  /** Where the document is that was made of two. */
  address: string;
  words: { doneTitle: string; doneText: string; open: string; notUndone: string };
  undoText: string;
  undo: UndoMerge;
  onUndone: () => void;
};

/** Says that one document was made of two, leads to it, and takes that back for a while. */
export function MergeDone({ address, words, undoText, undo, onUndone }: Props) {
  const [canUndo, setCanUndo] = useState(true);
  const [isRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function takeBack() {
    setCanUndo(false);
    if (undo()) onUndone();
    else setRefused(true);
  }

  return (
    <>
      <div class="notice">
        <h2 ref={heading} tabIndex={-1}>
          {words.doneTitle}
        </h2>
        <p>{words.doneText}</p>
        <p class="actions">
          <a class="button" href={address}>
            {words.open}
          </a>
        </p>
      </div>
      {isRefused && (
        <p class="field-error" role="alert">
          {words.notUndone}
        </p>
      )}
      {canUndo && (
        <UndoNotice message={words.doneTitle} undo={undoText} onUndo={takeBack} onExpire={() => setCanUndo(false)} />
      )}
    </>
  );
}
