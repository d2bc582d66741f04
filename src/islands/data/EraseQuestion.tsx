import { useEffect, useState } from 'preact/hooks';
import type { StorageUse, StoredKind } from '#domain/documents/storage-use.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusSoon } from '#platform/focus.ts';
import { rememberSeen } from '#platform/last-seen.ts';
import { eraseAll } from '#stores/erase-all.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { DataTexts, DataWords, Reports } from './data-props.ts';

type Props = {
  use: StorageUse;
  held: readonly StoredKind[];
  locale: Locale;
  texts: Pick<DataTexts, 'kinds'>;
  words: DataWords['erase'];
  onEnd: () => void;
} & Reports;

const QUESTION = 'erase-question';
const BOX = 'erase-sure';

/** Names everything that would go, and wants a box ticked before it does. */
export function EraseQuestion({ use, held, locale, texts: { kinds }, words, onEnd, onUndoable, onFailed }: Props) {
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);

  useEffect(() => focusSoon(QUESTION), []);

  function erase() {
    if (!isSure) {
      setMissing(true);
      focusSoon(BOX);
      return;
    }
    const erased = eraseAll();
    onEnd();
    if (!erased.ok) return onFailed(erased.problem);
    void rememberSeen(null);
    onUndoable({ message: words.done, undo: erased.value, Notice: UndoNotice });
    lookAtStorage();
  }

  return (
    <div class="notice error">
      <h3 id={QUESTION} tabIndex={-1}>
        {words.sure}
      </h3>
      <ul>
        {held.map((kind) => (
          <li key={kind}>{fill(words.item, { kind: kinds[kind], n: formatNumber(locale, use.kinds[kind].count) })}</li>
        ))}
      </ul>
      <p>{words.backupFirst}</p>
      <label class="check" for={BOX}>
        <input
          id={BOX}
          type="checkbox"
          checked={isSure}
          aria-describedby={isMissing ? 'erase-error' : undefined}
          aria-invalid={isMissing}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        {words.confirm}
      </label>
      {isMissing && !isSure && (
        <p class="field-error" id="erase-error" role="alert">
          {words.confirmError}
        </p>
      )}
      <p class="actions">
        <button class="button" type="button" onClick={erase}>
          {words.yes}
        </button>
        <button class="button quiet" type="button" onClick={onEnd}>
          {words.no}
        </button>
      </p>
    </div>
  );
}
