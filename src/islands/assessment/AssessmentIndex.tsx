import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { bossItems } from '#domain/assessment/attempts.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusSoon } from '#platform/focus.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import type { WriteProblem } from '#platform/storage.ts';
import { assessments, beginAttempt } from '#stores/assessments.ts';
import { $attempts, $bin, eraseAttempt, loadAttempts, removeAttempt, restoreAttempt } from '#stores/attempt-list.ts';
import type { FailureReason } from '#stores/document-state.ts';
import { AttemptList } from './AttemptList.tsx';
import { type Arrival, arrivalOf } from './arrival.ts';
import { attemptName } from './attempt-name.ts';
import type { Beginning } from './BeginForm.tsx';
import { BeginSection } from './BeginSection.tsx';
import { BinList } from './BinList.tsx';
import type { Addresses, IndexDocumentTexts, IndexTexts } from './props.ts';
import { UnreadableList } from './UnreadableList.tsx';
import { Waiting } from './Waiting.tsx';

type Props = {
  locale: Locale;
  bank: Bank;
  addresses: Addresses;
  texts: IndexTexts;
  documentTexts: IndexDocumentTexts;
};

const RESULTS = 'results-title';

function isWriteProblem(reason: FailureReason): reason is WriteProblem {
  return reason === 'full' || reason === 'denied' || reason === 'mismatch';
}

/** Begin an assessment, go on with one, look at earlier results, delete and bring back. */
export function AssessmentIndex({ locale, bank, addresses, texts, documentTexts }: Props) {
  const { unfinished, finished, unreadable } = useStore($attempts);
  const binned = useStore($bin);
  const listing = useStore(assessments.$listing);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [unsaved, setUnsaved] = useState<{ beginning: Beginning; reason: WriteProblem } | null>(null);
  const [failure, setFailure] = useState<WriteProblem | null>(null);
  const [undo, setUndo] = useState<{ id: string; name: string } | null>(null);

  useEffect(() => {
    loadAttempts();
    setArrival(arrivalOf(readFragment(), bank));
    return watchFragment((fragment) => setArrival(arrivalOf(fragment, bank)));
  }, []);

  function begin({ withoutBoss, ...beginning }: Beginning) {
    const switchedOff = withoutBoss ? bossItems(bank) : [];
    const { id, saving } = beginAttempt({ ...beginning, bank: bank.bank, locale, switchedOff });
    if (saving.status === 'failed') {
      // It would not reach the next page; the bin must not keep it either.
      assessments.remove(id);
      setUnsaved({
        beginning: { ...beginning, withoutBoss },
        reason: isWriteProblem(saving.reason) ? saving.reason : 'mismatch',
      });
    } else location.assign(`${addresses.take}#${arrival?.way ?? id}`);
  }

  function remove(id: string, name: string) {
    const removed = removeAttempt(id);
    setFailure(removed.ok || removed.problem === 'missing' ? null : removed.problem);
    setUndo(removed.ok ? { id, name } : null);
    focusSoon(RESULTS);
  }

  function restore(id: string) {
    const restored = restoreAttempt(id);
    setFailure(restored.ok || restored.problem === 'missing' ? null : restored.problem);
    setUndo(null);
    focusSoon(RESULTS);
  }

  const list = (attempts: readonly Attempt[]) => (
    <AttemptList
      {...{ locale, texts, bank, addresses, attempts }}
      onRemove={(attempt) => remove(attempt.id, attemptName(attempt, locale, texts))}
    />
  );

  if (listing === 'unread' || arrival === null) return <Waiting text={texts.waiting} />;
  return (
    <>
      {listing === 'denied' && (
        <div class="notice error">
          <h2>{documentTexts.problems.denied.title}</h2>
          <p>{documentTexts.problems.denied.text}</p>
        </div>
      )}
      {unfinished.length > 0 && (
        <section class="part" aria-labelledby="unfinished-title">
          <h2 id="unfinished-title">{texts.index.unfinished}</h2>
          {list(unfinished)}
        </section>
      )}
      <BeginSection
        {...{ locale, bank, addresses, texts, arrival, unsaved }}
        failures={documentTexts.failures}
        onBegin={begin}
      />
      <section class="part" aria-labelledby={RESULTS}>
        <h2 id={RESULTS} tabIndex={-1}>
          {texts.index.results}
        </h2>
        {failure && (
          <div class="notice error" role="alert">
            <h3>{documentTexts.failures[failure]}</h3>
            <p>{texts.index.roomText}</p>
          </div>
        )}
        {finished.length > 0 ? list(finished) : <p class="hint">{texts.index.empty}</p>}
        <UnreadableList
          texts={documentTexts}
          removeText={texts.index.remove}
          attempts={unreadable}
          onRemove={(id) => remove(id, texts.index.unreadable)}
        />
        {binned.length > 0 && (
          <BinList
            {...{ locale, texts, binned }}
            restoreText={documentTexts.restore}
            onRestore={restore}
            onErase={(id) => {
              eraseAttempt(id);
              focusSoon(RESULTS);
            }}
          />
        )}
      </section>
      {undo && (
        <UndoNotice
          message={fill(texts.index.removed, { name: undo.name })}
          undo={documentTexts.undo}
          onUndo={() => restore(undo.id)}
          onExpire={() => setUndo(null)}
        />
      )}
    </>
  );
}
