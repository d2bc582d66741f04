import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { bossItems } from '#domain/assessment/attempts.ts';
import { type Bank, itemsInScope, MODES, type Mode } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusElement } from '#platform/focus.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { $attempts, $bin, beginAttempt, eraseAttempt, loadAttempts } from '#stores/assessments.ts';
import { assessments, removeAttempt, restoreAttempt } from '#stores/assessments.ts';
import type { FailureReason } from '#stores/document-state.ts';
import { AttemptList } from './AttemptList.tsx';
import { attemptName } from './attempt-name.ts';
import { BeginForm, type Beginning } from './BeginForm.tsx';
import { BinList } from './BinList.tsx';
import type { Addresses, IndexTexts } from './props.ts';
import { UnreadableList } from './UnreadableList.tsx';
import { Waiting } from './Waiting.tsx';

type Props = {
  locale: Locale;
  bank: Bank;
  addresses: Addresses;
  texts: IndexTexts;
  documentTexts: DocumentTexts;
};

/** What went wrong with the last action, and whether it was the beginning of an attempt. */
type Failure = { reason: FailureReason; beginning: boolean };

function modeOf(values: Readonly<Record<string, string>>): Mode | null {
  return MODES.find((mode) => mode === values['mode']) ?? null;
}

/** Begin an assessment, go on with one, look at earlier results, delete and bring back. */
export function AssessmentIndex({ locale, bank, addresses, texts, documentTexts }: Props) {
  const { unfinished, finished, unreadable } = useStore($attempts);
  const binned = useStore($bin);
  const listing = useStore(assessments.$listing);
  const [chosenMode, setChosenMode] = useState<Mode | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [undo, setUndo] = useState<{ id: string; name: string } | null>(null);

  useEffect(() => {
    loadAttempts();
    setChosenMode(modeOf(readFragment().values));
    return watchFragment(({ values }) => setChosenMode(modeOf(values)));
  }, []);

  function begin({ withoutBoss, ...beginning }: Beginning) {
    const switchedOff = withoutBoss ? bossItems(bank) : [];
    const { id, saving } = beginAttempt({ ...beginning, bank: bank.bank, locale, switchedOff });
    if (saving.status === 'failed') {
      assessments.remove(id);
      setFailure({ reason: saving.reason, beginning: true });
    } else location.assign(`${addresses.take}#${id}`);
  }

  function remove(id: string, name: string) {
    const removed = removeAttempt(id);
    if (!removed.ok && removed.problem !== 'missing') setFailure({ reason: removed.problem, beginning: false });
    setUndo(removed.ok ? { id, name } : null);
    focusElement('results-title');
  }

  function restore(id: string) {
    const restored = restoreAttempt(id);
    if (!restored.ok && restored.problem !== 'missing') setFailure({ reason: restored.problem, beginning: false });
    setUndo(null);
    focusElement('results-title');
  }

  const removeAttemptOf = (attempt: Attempt) => remove(attempt.id, attemptName(attempt, locale, texts));
  const list = (attempts: readonly Attempt[]) => (
    <AttemptList {...{ locale, texts, bank, addresses, attempts }} onRemove={removeAttemptOf} />
  );

  if (listing === 'unread') return <Waiting text={texts.waiting} />;
  const counts = { full: itemsInScope(bank, 'full').length, quick: itemsInScope(bank, 'quick').length };
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
      <section class="part" aria-labelledby="begin-title">
        <h2 id="begin-title">{texts.begin.title}</h2>
        <BeginForm {...{ locale, texts, counts, chosenMode }} onBegin={begin} />
        {failure && (
          <div class="notice error" role="alert">
            <h3>{documentTexts.failures[failure.reason].title}</h3>
            <p>{failure.beginning ? texts.index.anywayText : documentTexts.failures[failure.reason].text}</p>
            {failure.beginning && (
              <p class="actions">
                <a class="button quiet" href={`${addresses.take}#mode=full`}>
                  {texts.index.anyway}
                </a>
              </p>
            )}
          </div>
        )}
      </section>
      <section class="part" aria-labelledby="results-title">
        <h2 id="results-title" tabIndex={-1}>
          {texts.index.results}
        </h2>
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
              focusElement('results-title');
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
