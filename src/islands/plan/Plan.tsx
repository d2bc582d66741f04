import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Outcome } from '#domain/outcome.ts';
import { isOpen } from '#domain/plan/action.ts';
import { dayOf } from '#domain/plan/wording.ts';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { now } from '#platform/clock.ts';
import { downloadFile } from '#platform/files.ts';
import { focusSoon } from '#platform/focus.ts';
import { actionDraft } from '#stores/action-draft.ts';
import type { BinProblem } from '#stores/document-bin.ts';
import {
  $isPlanInTrouble,
  $plan,
  $planBin,
  $planSaving,
  actions as documents,
  dropBinned,
  loadPlan,
  removeAction,
  restoreAction,
  retrySaving,
} from '#stores/plan.ts';
import { AddForm } from './AddForm.tsx';
import { actionName } from './action-name.ts';
import type { PlanFile } from './plan-files.ts';
import {
  controlId,
  type DeletingProblem,
  DONE_FOLD,
  LIST_HEADING,
  type PlanPageProps,
  type Undoable,
} from './plan-props.ts';

/** The texts that only some visits need. */
async function wordsAt(address: string) {
  const { loadWords } = await import('./plan-words.ts');
  return loadWords(address);
}

/** The plan: what is to be done, by whom and when; what is done; what was deleted. */
export function Plan(props: PlanPageProps) {
  const { locale, addresses, texts } = props;
  const { list, empty, failed } = texts;
  const actions = useStore($plan);
  const saving = useStore($planSaving);
  const states = useStore(documents.$saving);
  const listing = useStore(documents.$listing);
  const binned = useStore($planBin);
  const isInTrouble = useStore($isPlanInTrouble);
  const draftFailure = useStore(actionDraft.$failure);
  const [written, setWritten] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [failure, setFailure] = useState<DeletingProblem | null>(null);
  const [said, setSaid] = useState('');
  const isEmpty = actions.length === 0;
  const shelf = usePart(!isEmpty, async () => {
    const [{ planShelf }, words] = await Promise.all([import('./plan-shelf.ts'), wordsAt(addresses.words)]);
    return { ...planShelf, take: words.take, texts: { ...texts, ...words.shelf } };
  });
  const aside = usePart(isInTrouble || failure !== null || draftFailure !== null || binned.length > 0, async () => {
    const loading = Promise.all([wordsAt(addresses.words), import('./PlanAside.tsx')]);
    const [words, { PlanNotices, UnreadableActions, PlanBin }] = await loading;
    return { words, parts: { PlanNotices, UnreadableActions, PlanBin } };
  });

  useEffect(loadPlan, []);
  useEffect(() => dropBinned(written), [states, written]);

  async function download(kind: PlanFile): Promise<string> {
    const [words, { downloadPlan }] = await Promise.all([wordsAt(addresses.words), import('./plan-files.ts')]);
    return downloadPlan(kind, $plan.get(), { ...props, texts: { ...texts, ...words.shelf } }, words);
  }

  /** What could not be stored leaves as a file even when the part that writes Markdown cannot be had. */
  function rescue() {
    download('md').catch(() => downloadFile('plan.json', JSON.stringify($plan.get(), null, 2), 'application/json'));
  }

  function note(outcome: Outcome<unknown, BinProblem>) {
    setFailure(outcome.ok || outcome.problem === 'missing' ? null : outcome.problem);
  }

  function restore(id: string) {
    const restored = restoreAction(id);
    note(restored);
    setUndoable(null);
    const action = $plan.get().find((each) => restored.ok && each.id === restored.value);
    if (action === undefined || shelf.status !== 'there') focusSoon(LIST_HEADING);
    else focusSoon(isOpen(action) ? controlId(action.id, 'done') : DONE_FOLD);
  }

  function remove(id: string, name: string) {
    const removed = removeAction(id);
    note(removed);
    setUndoable(removed.ok ? { message: fill(texts.removed, { name }), undo: () => restore(id) } : null);
    focusSoon(LIST_HEADING);
  }

  function noteErased(erased: Outcome<unknown, 'denied'>) {
    note(erased);
    focusSoon(LIST_HEADING);
  }

  if (listing === 'unread') return <Waiting text={texts.waiting} />;
  const retry = [shelf, aside].flatMap((part) => (part.status === 'failed' ? [part.retry] : []))[0];
  const { parts = null, words = null } = aside.status === 'there' ? aside.content : {};
  const beside = words && { texts, documents: props.documents, words };
  const shown = shelf.status === 'there' ? shelf.content : null;
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {!isEmpty && <SaveStatus state={saving} texts={props.documents} onRetry={retrySaving} onDownload={rescue} />}
      <p class="print-only">{fill(texts.asOf, { date: formatDate(locale, dayOf(now())) })}</p>
      {retry && (
        <div class="notice error" role="alert">
          <h2>{failed.title}</h2>
          <p>{failed.text}</p>
          <p class="actions">
            <button class="button quiet" type="button" onClick={retry}>
              {texts.retry}
            </button>
          </p>
        </div>
      )}
      {parts && beside && <parts.PlanNotices {...beside} failure={failure} />}
      <section class="part" aria-labelledby={LIST_HEADING}>
        <h2 id={LIST_HEADING} tabIndex={-1}>
          {isEmpty ? empty.title : list.title}
        </h2>
        {isEmpty && (
          <div class="plan-empty">
            <p>{empty.text}</p>
            <p>
              <a href={addresses.assessment}>{empty.link}</a>
            </p>
          </div>
        )}
        {parts && beside && <parts.UnreadableActions {...beside} onRemove={(id) => remove(id, texts.unreadable)} />}
        {!isEmpty && shown && (
          <shown.PlanShelf
            {...{ locale, addresses, written }}
            texts={shown.texts}
            onWrite={setWritten}
            onUndoable={setUndoable}
            onRemove={(action) => remove(action.id, actionName(action, list.untitled))}
            announce={setSaid}
          />
        )}
      </section>
      <AddForm texts={texts} />
      {!isEmpty && shown && (
        <shown.TakePlan
          {...{ locale, texts: shown.texts, actions, download }}
          take={shown.take}
          onPrint={() => setWritten(null)}
        />
      )}
      {parts && beside && <parts.PlanBin {...beside} onRestore={restore} onErased={noteErased} />}
      {undoable && (
        <UndoNotice
          key={undoable.message}
          message={undoable.message}
          undo={props.documents.undo}
          onUndo={() => {
            setUndoable(null);
            undoable.undo();
          }}
          onExpire={() => setUndoable(null)}
        />
      )}
    </>
  );
}
