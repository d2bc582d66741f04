import type { ComponentChildren } from 'preact';
import { useDrop } from '#islands/documents/use-drop.ts';
import type { PageTexts } from './props.ts';

type Props = { texts: PageTexts['add']; onFiles: (files: readonly File[]) => void; children: ComponentChildren };

/** Files are chosen here, several at once, or dropped; the other ways of adding stand beside the button. */
export function DropZone({ texts, onFiles, children }: Props) {
  const { isOver, target } = useDrop(onFiles);

  function choose({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  }

  return (
    <section class={isOver ? 'drop over' : 'drop'} aria-label={texts.choose} {...target}>
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
    </section>
  );
}
