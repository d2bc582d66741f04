import { useEffect, useState } from 'preact/hooks';
import { type Attempt, COMPANY } from '#domain/assessment/attempt.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { focusSoon } from '#platform/focus.ts';
import { loadJson } from '#platform/load-json.ts';
import type { WriteProblem } from '#platform/storage.ts';
import { assessments } from '#stores/assessments.ts';
import { $attempts, loadAttempts, removeAttempt, restoreAttempt } from '#stores/attempt-list.ts';
import type { HistoryAddresses, HistoryDocumentTexts, HistoryWords, ShellTexts } from './texts.ts';
import { UnfinishedLines } from './UnfinishedLines.tsx';

type Props = {
  locale: Locale;
  addresses: HistoryAddresses;
  texts: ShellTexts;
  documentTexts: HistoryDocumentTexts;
};

/** Headings that take the focus when a row has gone or come back. */
const TABLE = 'history-table';
const EMPTY = 'history-empty';

/** Everything that only a history with something in it needs. */
async function loadHistory(address: string) {
  const [words, { HistoryBody }] = await Promise.all([loadJson<HistoryWords>(address), import('./HistoryBody.tsx')]);
  return words.ok ? { words: words.value, HistoryBody } : null;
}

// Not from domain/assessment/history.ts: all of the scoring would come with it, before anything is there to score.
const isOfCompany = ({ instrument }: Attempt) => instrument === COMPANY;

/** The results of this browser over time, those of each side apart. */
export function History({ locale, addresses, texts, documentTexts }: Props) {
  const { finished, unfinished, unreadable } = useStore($attempts);
  const listing = useStore(assessments.$listing);
  const [failure, setFailure] = useState<WriteProblem | null>(null);
  const [undo, setUndo] = useState<{ id: string; name: string } | null>(null);
  const attempts = finished.filter(isOfCompany);
  const waiting = unfinished.filter(isOfCompany);
  const part = usePart(attempts.length > 0, () => loadHistory(addresses.words));
  useEffect(loadAttempts, []);

  function remove(id: string, name: string) {
    const removed = removeAttempt(id);
    setFailure(removed.ok || removed.problem === 'missing' ? null : removed.problem);
    setUndo(removed.ok ? { id, name } : null);
    focusSoon(removed.ok && attempts.length === 1 ? EMPTY : TABLE);
  }

  function restore(id: string) {
    const restored = restoreAttempt(id);
    setFailure(restored.ok || restored.problem === 'missing' ? null : restored.problem);
    setUndo(null);
    focusSoon(TABLE);
  }

  if (listing === 'unread') return <Waiting text={texts.waiting} />;
  return (
    <>
      {listing === 'denied' && (
        <div class="notice error">
          <h2>{documentTexts.denied.title}</h2>
          <p>{documentTexts.denied.text}</p>
        </div>
      )}
      {waiting.length > 0 && <UnfinishedLines attempts={waiting} {...{ texts, addresses, locale }} />}
      {failure && (
        <div class="notice error" role="alert">
          <h2>{documentTexts.failures[failure]}</h2>
          <p>{documentTexts.roomText}</p>
        </div>
      )}
      {attempts.length === 0 && (
        <section class="part" aria-labelledby={EMPTY}>
          <h2 id={EMPTY} tabIndex={-1}>
            {texts.empty.title}
          </h2>
          <p>{texts.empty.text}</p>
          <p class="actions">
            <a class="button" href={addresses.index}>
              {texts.empty.action}
            </a>
          </p>
        </section>
      )}
      {attempts.length > 0 && part.status !== 'there' && <PartWaiting part={part} texts={texts} />}
      {attempts.length > 0 && part.status === 'there' && (
        <part.content.HistoryBody {...part.content.words} onRemove={remove} {...{ attempts, addresses, locale }} />
      )}
      {unreadable.length > 0 && (
        <p class="hint">
          {texts.unreadable.text} <a href={addresses.index}>{texts.unreadable.link}</a>
        </p>
      )}
      {undo && (
        <UndoNotice
          message={fill(texts.removed, { name: undo.name })}
          undo={documentTexts.undo}
          onUndo={() => restore(undo.id)}
          onExpire={() => setUndo(null)}
        />
      )}
    </>
  );
}
