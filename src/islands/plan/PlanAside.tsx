import { useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import type { Outcome } from '#domain/outcome.ts';
import { fileName } from '#domain/text/file-name.ts';
import { UnreadableList } from '#islands/assessment/UnreadableList.tsx';
import { DraftNotice } from '#islands/documents/DraftNotice.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { actionDraft } from '#stores/action-draft.ts';
import { eraseBinned } from '#stores/bin-erasing.ts';
import { $planBin, $unreadableActions, actions, loadPlanBin } from '#stores/plan.ts';
import { actionName } from './action-name.ts';
import type { DeletingProblem, PlanPageProps, PlanWords } from './plan-props.ts';

type Shared = Pick<PlanPageProps, 'texts' | 'documents'> & { words: PlanWords };
type Trouble = {
  /** Why something could not be deleted or brought back. */
  failure: DeletingProblem | null;
};

/**
 * What has to be known of the plan: nothing can be read, two tabs changed one action, deleting did not go, what is
 * being written cannot be stored.
 */
export function PlanNotices({ documents, words, failure }: Shared & Trouble) {
  const listing = useStore(actions.$listing);
  const conflicts = useStore(actions.$conflicts);
  return (
    <>
      <DraftNotice
        draft={actionDraft}
        texts={{ ...documents, ...words.drafts }}
        file={{
          name: fileName({ title: words.drafts.fileName, extension: 'txt' }),
          text: () => Object.values(actionDraft.$value.get()).filter(Boolean).join('\n'),
        }}
      />
      {listing === 'denied' && (
        <div class="notice error" role="alert">
          <h2>{words.documents.problems.denied.title}</h2>
          <p>{words.documents.problems.denied.text}</p>
        </div>
      )}
      {conflicts.map(({ copyId }) => (
        <div class="notice" role="alert" key={copyId}>
          <h2>{words.conflict.title}</h2>
          <p>{words.conflict.text}</p>
          <p class="actions">
            <button class="button quiet" type="button" onClick={() => actions.dismissConflict(copyId)}>
              {words.documents.understood}
            </button>
          </p>
        </div>
      ))}
      {failure && (
        <div class="notice error" role="alert">
          <h2>{documents.failures[failure].title}</h2>
          <p>{words.bin.roomText}</p>
        </div>
      )}
    </>
  );
}

/** Actions that are stored and cannot be read: why, and a way to take the text along. */
export function UnreadableActions({ texts, words, onRemove }: Shared & { onRemove: (id: string) => void }) {
  const unreadable = useStore($unreadableActions);
  return (
    <UnreadableList texts={words.documents} removeText={texts.remove} documents={unreadable} onRemove={onRemove} />
  );
}

type BinProps = Shared & { onRestore: (id: string) => void; onErased: (erased: Outcome<unknown, 'denied'>) => void };

/** What was deleted: each can be brought back, or deleted for good after one more question. */
export function PlanBin({ texts, words, onRestore, onErased }: BinProps) {
  const binned = useStore($planBin);
  const [asked, setAsked] = useState<string | null>(null);
  const { bin } = words;

  function erase(id: string) {
    const erased = eraseBinned([{ type: 'action', id }]);
    loadPlanBin();
    onErased(erased);
  }

  if (binned.length === 0) return null;
  return (
    <details class="more screen-only">
      <summary>
        {bin.bin} ({binned.length})
      </summary>
      <p class="hint">{bin.binText}</p>
      <ul class="list">
        {binned.map(({ id, data }) => {
          const name = data === null ? bin.unreadable : actionName(data, texts.list.untitled);
          const button = (label: string, act: () => void) => (
            <button class="text-button" type="button" aria-label={`${label}: ${name}`} onClick={act}>
              {label}
            </button>
          );
          return (
            <li key={id}>
              {asked === id ? <p role="alert">{fill(bin.eraseSure, { name })}</p> : <p>{name}</p>}
              <p class="row-actions">
                {asked === id
                  ? button(bin.eraseYes, () => erase(id))
                  : button(words.documents.restore, () => onRestore(id))}
                {asked === id ? button(bin.eraseNo, () => setAsked(null)) : button(bin.erase, () => setAsked(id))}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
