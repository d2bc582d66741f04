import { useEffect, useRef, useState } from 'preact/hooks';
import type { UndoMerge } from '#stores/merging.ts';

type Props = {
  /** Where the document is that was made of two. */
  address: string;
  words: { doneTitle: string; doneText: string; open: string; notUndone: string };
  undoText: string;
  undo: UndoMerge;
  onUndone: () => void;
};

/** Says that one document was made of two, leads to it, and takes that back as long as the page stays. */
export function MergeDone({ address, words, undoText, undo, onUndone }: Props) {
  const [isRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function takeBack() {
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
          {!isRefused && (
            <button class="button quiet" type="button" onClick={takeBack}>
              {undoText}
            </button>
          )}
        </p>
      </div>
      {isRefused && (
        <p class="field-error" role="alert">
          {words.notUndone}
        </p>
      )}
    </>
  );
}
