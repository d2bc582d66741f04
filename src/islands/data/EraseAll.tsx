import { useState } from 'preact/hooks';
import { STORED_KINDS, type StorageUse } from '#domain/documents/storage-use.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import { rememberSeen } from '#platform/last-seen.ts';
import { eraseAll } from '#stores/erasing.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { DataTexts, Reports } from './data-props.ts';

type Props = { use: StorageUse; locale: Locale; texts: DataTexts } & Reports;

const PLACE = 'erase';
const BOX = 'erase-sure';

/** Deletes everything of this site after a question that names it and a box to tick. */
export function EraseAll({ use, locale, texts: { erase: words, kinds }, onUndoable, onFailed }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const held = STORED_KINDS.filter((kind) => use.kinds[kind].count > 0);

  function ask(isWanted: boolean) {
    setAsking(isWanted);
    setSure(false);
    setMissing(false);
    focusSoon(PLACE);
  }

  function erase() {
    if (!isSure) {
      setMissing(true);
      focusSoon(BOX);
      return;
    }
    const erased = eraseAll();
    ask(false);
    if (!erased.ok) return onFailed(erased.problem);
    void rememberSeen(null);
    onUndoable({ message: words.done, undo: erased.value });
    lookAtStorage();
  }

  return (
    <section class="part" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.title}</h2>
      <p>{words.text}</p>
      {!isAsking && (
        <p class="actions" id={PLACE} tabIndex={-1}>
          {held.length === 0 ? (
            <span class="hint">{words.nothing}</span>
          ) : (
            <button class="button quiet" type="button" onClick={() => ask(true)}>
              {words.ask}
            </button>
          )}
        </p>
      )}
      {isAsking && (
        <div class="notice error">
          <h3 id={PLACE} tabIndex={-1}>
            {words.sure}
          </h3>
          <ul>
            {held.map((kind) => (
              <li key={kind}>
                {fill(words.item, { kind: kinds[kind], n: formatNumber(locale, use.kinds[kind].count) })}
              </li>
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
            <button class="button quiet" type="button" onClick={() => ask(false)}>
              {words.no}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
