import { useEffect } from 'preact/hooks';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { assessments } from '#stores/assessments.ts';
import {
  $attempts,
  $bin,
  $removed,
  forgetRemoved,
  loadAttempts,
  noteErased,
  removeAttempt,
  restoreAttempt,
} from '#stores/attempt-list.ts';
import { eraseBinned } from '#stores/bin-erasing.ts';
import { AttemptList } from './AttemptList.tsx';
import { attemptName } from './attempt-name.ts';
import { BinList } from './BinList.tsx';
import type { Addresses, IndexDocumentTexts, IndexTexts, InstrumentCard } from './props.ts';
import { UnreadableList } from './UnreadableList.tsx';

type Props = {
  locale: Locale;
  instruments: readonly InstrumentCard[];
  addresses: Addresses;
  texts: IndexTexts;
  documentTexts: IndexDocumentTexts;
};

const RESULTS = 'results-title';

function remove(id: string) {
  removeAttempt(id);
  focusSoon(RESULTS);
}

function restore(id: string) {
  restoreAttempt(id);
  focusSoon(RESULTS);
}

/** The attempts that wait for their end. */
export function UnfinishedAttempts({ documentTexts: _documentTexts, ...listing }: Props) {
  const { unfinished } = useStore($attempts);
  useEffect(loadAttempts, []);
  if (unfinished.length === 0) return null;
  return (
    <section class="part" aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{listing.texts.index.unfinished}</h2>
      <AttemptList {...listing} attempts={unfinished} onRemove={({ id }) => remove(id)} />
    </section>
  );
}

/** The finished attempts, those that cannot be read, and the bin; what was just deleted can be brought back. */
export function EarlierResults({ documentTexts, ...listing }: Props) {
  const { locale, texts, instruments } = listing;
  const { finished, unreadable } = useStore($attempts);
  const binned = useStore($bin);
  const removed = useStore($removed);
  const denied = useStore(assessments.$listing) === 'denied';
  const undone = removed.id === null ? undefined : binned.find(({ id }) => id === removed.id);
  return (
    <section class="part" aria-labelledby={RESULTS}>
      <h2 id={RESULTS} tabIndex={-1}>
        {texts.index.results}
      </h2>
      {denied && (
        <div class="notice error">
          <h3>{documentTexts.problems.denied.title}</h3>
          <p>{documentTexts.problems.denied.text}</p>
        </div>
      )}
      {removed.failure && (
        <div class="notice error" role="alert">
          <h3>{documentTexts.failures[removed.failure]}</h3>
          <p>{texts.index.roomText}</p>
        </div>
      )}
      {finished.length > 0 ? (
        <AttemptList {...listing} attempts={finished} onRemove={({ id }) => remove(id)} />
      ) : (
        <p class="hint">{texts.index.empty}</p>
      )}
      <UnreadableList texts={documentTexts} removeText={texts.index.remove} documents={unreadable} onRemove={remove} />
      {binned.length > 0 && (
        <BinList
          {...{ locale, texts, instruments, binned }}
          restoreText={documentTexts.restore}
          onRestore={restore}
          onErase={(id) => {
            noteErased(eraseBinned([{ type: 'assessment', id }]));
            focusSoon(RESULTS);
          }}
        />
      )}
      {undone && (
        <UndoNotice
          message={fill(texts.index.removed, {
            name: undone.data === null ? texts.index.unreadable : attemptName(undone.data, locale, texts, instruments),
          })}
          undo={documentTexts.undo}
          onUndo={() => restore(undone.id)}
          onExpire={forgetRemoved}
        />
      )}
    </section>
  );
}
