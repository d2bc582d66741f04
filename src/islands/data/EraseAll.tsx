import { useState } from 'preact/hooks';
import { STORED_KINDS, type StorageUse } from '#domain/documents/storage-use.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { focusSoon } from '#platform/focus.ts';
import type { DataProps, Reports } from './data-props.ts';
import { loadWords } from './data-words.ts';
import { PartFailed } from './PartFailed.tsx';

type Props = Pick<DataProps, 'locale' | 'addresses' | 'texts'> & { use: StorageUse } & Reports;

const PLACE = 'erase';

/** Deletes everything of this site after a question that names it. */
export function EraseAll(props: Props) {
  const { use, texts, addresses } = props;
  const { erase: words } = texts;
  const [isAsking, setAsking] = useState(false);
  const held = STORED_KINDS.filter((kind) => use.kinds[kind].count > 0);
  const part = usePart(isAsking, async () => {
    const [content, { EraseQuestion }] = await Promise.all([loadWords(addresses.words), import('./EraseQuestion.tsx')]);
    return { words: content.erase, EraseQuestion };
  });

  return (
    <section class="part" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.title}</h2>
      <p>{words.text}</p>
      {!isAsking && (
        <p class="actions" id={PLACE} tabIndex={-1}>
          {held.length === 0 ? (
            <span class="hint">{words.nothing}</span>
          ) : (
            <button class="button quiet" type="button" onClick={() => setAsking(true)}>
              {words.ask}
            </button>
          )}
        </p>
      )}
      {isAsking && part.status === 'failed' && <PartFailed texts={texts} onRetry={part.retry} />}
      {isAsking && part.status === 'there' && (
        <part.content.EraseQuestion
          {...props}
          held={held}
          words={part.content.words}
          onEnd={() => {
            setAsking(false);
            focusSoon(PLACE);
          }}
        />
      )}
    </section>
  );
}
