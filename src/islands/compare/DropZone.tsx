import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ignoreStrayDrops } from '#platform/drops.ts';
import type { PageTexts } from './props.ts';

type Props = { texts: PageTexts['add']; onFiles: (files: readonly File[]) => void; children: ComponentChildren };

/** Files are chosen here, several at once, or dropped; the other ways of adding stand beside the button. */
export function DropZone({ texts, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  useEffect(ignoreStrayDrops, []);

  function choose({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button does the same
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{isOver ? texts.drop : texts.text}</p>
      <div class="button-row">
        <p class="file">
          <input id="result-files" type="file" accept=".json,application/json" multiple onChange={choose} />
          <label class="button" for="result-files">
            {texts.choose}
          </label>
        </p>
        {children}
      </div>
    </div>
  );
}
