import type { FoundDocument } from '#domain/documents/stored-document.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusSoon } from '#platform/focus.ts';
import { eraseBinned } from '#stores/bin-erasing.ts';
import { bringBack } from '#stores/kept-documents.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { KeptProps } from './data-props.ts';
import { documentName } from './document-name.ts';
import { KeptRow } from './KeptRow.tsx';

type Props = KeptProps & { bin: readonly FoundDocument[] };

const SUMMARY = 'bin';

/** What was deleted, of every type: each can be brought back or deleted for good. */
export function Bin({ bin, locale, words, onUndoable, say, onFailed }: Props) {
  const { kept, names } = words;
  const nameOf = (document: FoundDocument) => documentName(document, words, locale, names.unreadable);

  function back(document: FoundDocument) {
    const moved = bringBack(document);
    if (moved.ok) say(fill(kept.broughtBack, { name: nameOf(document) }));
    else onFailed(moved.problem);
    lookAtStorage();
    focusSoon(bin.length > 1 ? SUMMARY : 'use-title');
  }

  function erase(documents: readonly FoundDocument[], message: string) {
    const erased = eraseBinned(documents);
    if (erased.ok) onUndoable({ message, undo: erased.value, Notice: UndoNotice });
    else onFailed(erased.problem);
    lookAtStorage();
    focusSoon(bin.length > documents.length ? SUMMARY : 'use-title');
  }

  return (
    <details class="disclosure">
      <summary id={SUMMARY}>{fill(kept.bin, { n: bin.length })}</summary>
      <p class="hint">{kept.binText}</p>
      {bin.length > 1 && (
        <p class="row-actions">
          <button class="text-button" type="button" onClick={() => erase(bin, kept.erasedAll)}>
            {kept.eraseAll}
          </button>
        </p>
      )}
      <ul class="list">
        {bin.map((document) => (
          <KeptRow
            key={document.type + document.id}
            name={nameOf(document)}
            actions={[
              { title: kept.back, act: () => back(document) },
              { title: kept.erase, act: () => erase([document], fill(kept.erased, { name: nameOf(document) })) },
            ]}
          />
        ))}
      </ul>
    </details>
  );
}
