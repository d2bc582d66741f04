import { useState } from 'preact/hooks';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { UnreadableList } from '#islands/assessment/UnreadableList.tsx';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import {
  $bin,
  $unreadable,
  eraseRespondent,
  type Moved,
  removeRespondents,
  restoreRespondents,
} from '#stores/respondent-list.ts';
import { PEOPLE_BIN, PeopleBin } from './PeopleBin.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import type { ComparisonWords } from './props.ts';
import { RemoveAll } from './RemoveAll.tsx';
import { respondentName } from './respondent-name.ts';

type Props = { locale: Locale; words: ComparisonWords; people: readonly StoredRespondent[] };

const TITLE = 'people-title';

/** Who has answered; each can be removed and brought back. */
export function People({ locale, words, people }: Props) {
  const { texts } = words;
  const binned = useStore($bin);
  const unreadable = useStore($unreadable);
  const [undo, setUndo] = useState<{ ids: readonly string[]; message: string } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const nameOf = (result: AttemptResult) => respondentName(result, locale, texts);

  function settle({ problem }: Moved, place = TITLE) {
    setFailed(problem !== null);
    focusSoon(problem === null ? place : TITLE);
  }

  function remove(ids: readonly string[], message: string) {
    const removed = removeRespondents(ids);
    setUndo(removed.ids.length === 0 ? null : { ids: removed.ids, message });
    settle(removed);
  }

  function restore(ids: readonly string[]) {
    setUndo(null);
    settle(restoreRespondents(ids));
  }

  function erase(id: string) {
    settle(eraseRespondent(id), binned.length > 1 ? PEOPLE_BIN : TITLE);
  }

  return (
    <section class="compare-part on-screen" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        {texts.people.title}
      </h2>
      <div>
        {hasFailed && (
          <div class="notice error" role="alert">
            <p>{texts.people.failed}</p>
          </div>
        )}
        <PeopleTable
          {...{ locale, words, people }}
          onRemove={({ id, result }) => remove([id], fill(texts.people.removed, { name: nameOf(result) }))}
        />
        {people.some(({ result }) => result.respondent.role === 'other') && <p class="hint">{texts.people.others}</p>}
        {people.length > 1 && (
          <RemoveAll
            {...{ locale, texts: texts.people }}
            count={people.length}
            onRemove={() =>
              remove(
                people.map(({ id }) => id),
                plural(locale, texts.people.removedAll, people.length),
              )
            }
          />
        )}
        <UnreadableList
          documents={unreadable}
          texts={texts.documents}
          removeText={texts.people.remove}
          onRemove={(id) => remove([id], fill(texts.people.removed, { name: texts.people.unreadable }))}
        />
        {binned.length > 0 && <PeopleBin {...{ binned, texts, nameOf }} onRestore={restore} onErase={erase} />}
        {undo && (
          <UndoNotice
            message={undo.message}
            undo={texts.documents.undo}
            onUndo={() => restore(undo.ids)}
            onExpire={() => setUndo(null)}
          />
        )}
      </div>
    </section>
  );
}
