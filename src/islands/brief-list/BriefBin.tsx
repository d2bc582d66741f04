import { useState } from 'preact/hooks';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { $binned, type BinnedBrief, discardBrief, restoreBrief } from '#stores/brief-bin.ts';
import type { ListProps, Undoable } from './list-props.ts';

type Props = { kinds: ListProps['kinds']; texts: ListProps['texts']; onUndoable: (undoable: Undoable) => void };

const SUMMARY = 'bin';

/** What was deleted: it can be brought back, or be let go of for good to make room. */
export function BriefBin({ kinds, texts, onUndoable }: Props) {
  const binned = useStore($binned);
  const [failed, setFailed] = useState(false);
  const { briefs: words, documents } = texts;
  if (binned.length === 0) return null;

  const titleIn = ({ data }: BinnedBrief) => (data ? titleOf(data, words.untitled) : words.unreadable);

  function restore(entry: BinnedBrief) {
    const restored = restoreBrief(entry.id);
    setFailed(!restored.ok);
    if (restored.ok) focusSoon(`brief-${restored.value}`);
  }

  function discard(entry: BinnedBrief) {
    const discarded = discardBrief(entry.id);
    setFailed(!discarded.ok);
    if (!discarded.ok) return;
    onUndoable({
      message: fill(words.discarded, { title: titleIn(entry) }),
      undo() {
        const back = discarded.value();
        setFailed(!back.ok);
        return back.ok;
      },
    });
    focusSoon(SUMMARY);
  }

  return (
    <details class="disclosure">
      <summary id={SUMMARY}>{fill(words.bin, { n: binned.length })}</summary>
      <p class="hint">{words.binText}</p>
      {failed && (
        <div class="notice error" role="alert">
          <h3>{words.notDone.title}</h3>
          <p>{words.notDone.text}</p>
        </div>
      )}
      <ul class="list">
        {binned.map((entry) => (
          <li key={entry.id}>
            <div class="list-text">
              <p class="list-title">{titleIn(entry)}</p>
              {entry.data && <p class="hint">{kinds.find(({ id }) => id === entry.data?.kind)?.title}</p>}
            </div>
            <div class="row-actions">
              <button
                class="text-button"
                type="button"
                aria-label={`${documents.restore}: ${titleIn(entry)}`}
                onClick={() => restore(entry)}
              >
                {documents.restore}
              </button>
              <button
                class="text-button"
                type="button"
                aria-label={`${words.discard}: ${titleIn(entry)}`}
                onClick={() => discard(entry)}
              >
                {words.discard}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
