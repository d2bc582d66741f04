import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { onReturn } from '#platform/page-lifecycle.ts';
import { mayHold } from '#stores/presence.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { LIST_HEADING, type ListProps } from './list-props.ts';

type Shelf = FunctionComponent<ListProps>;
type Stage = { is: 'waiting' } | { is: 'empty' } | { is: 'failed' } | { is: 'shelf'; Shelf: Shelf };

/**
 * The briefs of this browser, and reading more from files. What opens briefs is fetched only where there are any:
 * who comes for the first time gets a light page.
 */
export function BriefList(props: ListProps) {
  const { locale, kinds, editAddress, dataAddress, texts } = props;
  const { briefs: words } = texts;
  const [stage, setStage] = useState<Stage>({ is: 'waiting' });

  async function openShelf() {
    try {
      const { BriefShelf } = await import('./BriefShelf.tsx');
      setStage({ is: 'shelf', Shelf: BriefShelf });
    } catch {
      setStage({ is: 'failed' });
    }
  }

  function look() {
    if (mayHold('brief')) void openShelf();
    else setStage((before) => (before.is === 'waiting' ? { is: 'empty' } : before));
  }

  // Before the words that wait are drawn: fetching goes on meanwhile.
  useLayoutEffect(() => {
    look();
    return onReturn(look);
  }, []);

  return (
    <>
      <h2 id={LIST_HEADING} tabIndex={-1}>
        {words.yours}
      </h2>
      <div>
        {stage.is === 'waiting' && <p role="status">{words.waiting}</p>}
        {stage.is === 'empty' && <p class="hint">{words.empty}</p>}
        {stage.is === 'failed' && (
          <div class="notice error" role="alert">
            <h3>{words.notLoaded.title}</h3>
            <p>{words.notLoaded.text}</p>
            <p class="actions">
              <button class="button quiet" type="button" onClick={openShelf}>
                {words.notLoaded.again}
              </button>
            </p>
          </div>
        )}
        {stage.is === 'shelf' && <stage.Shelf {...props} />}
        {stage.is !== 'waiting' && (
          <ImportPanel
            locale={locale}
            kinds={kinds}
            editAddress={editAddress}
            dataAddress={dataAddress}
            texts={texts.intake}
            untitled={words.untitled}
            onTaken={openShelf}
          />
        )}
      </div>
    </>
  );
}
