import { snapshotKey } from '#domain/documents/keys.ts';
import { formatMoment } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusSoon } from '#platform/focus.ts';
import { eraseKeys } from '#stores/erasing.ts';
import { returnTo, type SnapshotDocument } from '#stores/kept-documents.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { KeptProps } from './data-props.ts';
import { documentName } from './document-name.ts';
import { KeptRow } from './KeptRow.tsx';

type Props = KeptProps & { snapshots: readonly SnapshotDocument[] };

const SUMMARY = 'snapshots';

/** Documents as they were before something replaced them; going back keeps the present state as a snapshot. */
export function Snapshots({ snapshots, locale, words, onUndoable, say, onFailed }: Props) {
  const { kept } = words;
  const nameOf = (snapshot: SnapshotDocument) => documentName(snapshot, words, locale, kept.broken);
  const dateOf = ({ at }: SnapshotDocument) => formatMoment(locale, at);

  function goBack(snapshot: SnapshotDocument) {
    const done = returnTo(snapshot);
    if (done.ok) say(fill(kept.wentBack, { date: dateOf(snapshot), name: nameOf(snapshot) }));
    else onFailed(done.problem);
    lookAtStorage();
    focusSoon(SUMMARY);
  }

  function dropAll() {
    const erased = eraseKeys(snapshots.map(({ type, id, at }) => snapshotKey(type, id, at)));
    if (erased.ok) onUndoable({ message: kept.dropped, undo: erased.value, Notice: UndoNotice });
    else onFailed(erased.problem);
    lookAtStorage();
    focusSoon('use-title');
  }

  return (
    <details class="disclosure">
      <summary id={SUMMARY}>{fill(kept.snapshots, { n: snapshots.length })}</summary>
      <p class="hint">{kept.snapshotsText}</p>
      <p class="row-actions">
        <button class="text-button" type="button" onClick={dropAll}>
          {kept.dropAll}
        </button>
      </p>
      <ul class="list">
        {snapshots.map((snapshot) => (
          <KeptRow
            key={snapshot.id + snapshot.at}
            name={fill(kept.snapshot, { name: nameOf(snapshot), date: dateOf(snapshot) })}
            actions={snapshot.data === null ? [] : [{ title: kept.goBack, act: () => goBack(snapshot) }]}
          />
        ))}
      </ul>
    </details>
  );
}
