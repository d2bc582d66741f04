import { useState } from 'preact/hooks';
import { useDrop } from '#islands/documents/use-drop.ts';
import { usePart } from '#islands/parts/use-part.ts';
import type { DataProps } from './data-props.ts';
import { loadWords } from './data-words.ts';
import { PartFailed } from './PartFailed.tsx';

const INPUT = 'backup-file';

/** Takes a back-up file; what reads it, and says what it would do, comes with the first. */
export function RestorePanel({ locale, addresses, texts }: DataProps) {
  const { restore: words } = texts;
  const [chosen, setChosen] = useState<{ file: File; times: number } | null>(null);
  const part = usePart(chosen !== null, async () => {
    const [content, { RestoreFile }] = await Promise.all([loadWords(addresses.words), import('./RestoreFile.tsx')]);
    return { words: content, RestoreFile };
  });
  const take = ([file]: readonly File[]) => file && setChosen({ file, times: (chosen?.times ?? 0) + 1 });
  const { isOver, target } = useDrop(take);

  function choose({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once something was changed.
    currentTarget.value = '';
    take(files);
  }

  return (
    <section class={isOver ? 'part import over' : 'part import'} aria-labelledby="restore-title" {...target}>
      <h2 id="restore-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <p class="file">
        <input id={INPUT} type="file" accept=".json,application/json" onChange={choose} />
        <label class="button quiet" for={INPUT}>
          {words.choose}
        </label>
      </p>
      {chosen && part.status === 'waiting' && <p role="status">{words.reading}</p>}
      {chosen && part.status === 'failed' && <PartFailed texts={texts} onRetry={part.retry} />}
      {chosen && part.status === 'there' && (
        <part.content.RestoreFile
          key={chosen.times}
          {...{ locale, texts }}
          file={chosen.file}
          words={part.content.words}
          onForget={() => setChosen(null)}
        />
      )}
    </section>
  );
}
