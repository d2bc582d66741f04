import { formatMoment } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { fileName } from '#domain/text/file-name.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { downloadFile } from '#platform/files.ts';
import { focusSoon } from '#platform/focus.ts';
import { dayOf } from '#platform/today.ts';
import { eraseKeys } from '#stores/erasing.ts';
import type { AsideText } from '#stores/kept-documents.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { KeptProps } from './data-props.ts';
import { KeptRow } from './KeptRow.tsx';

type Props = KeptProps & { quarantine: readonly AsideText[] };

const SUMMARY = 'quarantine';

/** Texts that could not be read: each can be downloaded as it is, or deleted. */
export function Quarantine({ quarantine, locale, texts: { kinds }, words: { kept }, onUndoable, onFailed }: Props) {
  const nameOf = ({ type, at }: AsideText) =>
    fill(kept.aside, { kind: kinds[type ?? 'setting'], date: formatMoment(locale, at) });

  function erase(aside: AsideText) {
    const erased = eraseKeys([aside.key]);
    if (erased.ok)
      onUndoable({ message: fill(kept.erased, { name: nameOf(aside) }), undo: erased.value, Notice: UndoNotice });
    else onFailed(erased.problem);
    lookAtStorage();
    focusSoon(quarantine.length > 1 ? SUMMARY : 'use-title');
  }

  function download({ text, at }: AsideText) {
    const name = fileName({ title: kept.fileTitle, date: dayOf(at), extension: 'json' });
    downloadFile(name, text, 'application/json');
  }

  return (
    <details class="disclosure">
      <summary id={SUMMARY}>{fill(kept.quarantine, { n: quarantine.length })}</summary>
      <p class="hint">{kept.quarantineText}</p>
      <ul class="list">
        {quarantine.map((aside) => (
          <KeptRow
            key={aside.key}
            name={nameOf(aside)}
            actions={[
              { title: kept.download, act: () => download(aside) },
              { title: kept.erase, act: () => erase(aside) },
            ]}
          />
        ))}
      </ul>
    </details>
  );
}
