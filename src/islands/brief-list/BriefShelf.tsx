import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { focusSoon } from '#platform/focus.ts';
import { deleteBrief, loadBin, restoreBrief } from '#stores/brief-bin.ts';
import { briefs, copyBrief } from '#stores/briefs.ts';
import { BriefBin } from './BriefBin.tsx';
import { BriefRow } from './BriefRow.tsx';
import { FailedSaves } from './FailedSaves.tsx';
import { LIST_HEADING, type ListProps, type Undoable } from './list-props.ts';
import { UnreadableRow } from './UnreadableRow.tsx';

/** The briefs of this browser: open, duplicate, delete, bring back. */
export function BriefShelf({ locale, kinds, editAddress, texts }: ListProps) {
  const listing = useStore(briefs.$listing);
  const documents = useStore(briefs.$documents);
  const saving = useStore(briefs.$saving);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [problem, setProblem] = useState(false);
  const { briefs: words } = texts;
  useEffect(() => {
    briefs.loadAll();
    loadBin();
  }, []);

  if (listing === 'unread') return <p role="status">{words.waiting}</p>;

  const savedAt = (id: string) => {
    const state = saving[id];
    return state?.status === 'saved' ? state.at : '';
  };
  const entries = Object.entries(documents).sort(([one], [other]) => savedAt(other).localeCompare(savedAt(one)));
  const titles = new Map(
    entries.flatMap(([id, loaded]) => (loaded.ok ? [[id, titleOf(loaded.value, words.untitled)] as const] : [])),
  );

  function duplicate(id: string) {
    const copy = copyBrief(id, { title: (title) => fill(words.copyTitle, { title }), untitled: words.untitled });
    if (copy !== undefined) focusSoon(`brief-${copy}`);
  }

  function remove(id: string) {
    const removed = deleteBrief(id);
    setProblem(!removed.ok);
    if (!removed.ok) return;
    setUndoable({
      message: fill(words.deleted, { title: titles.get(id) ?? words.unreadable }),
      undo: () => {
        const restored = restoreBrief(id);
        setProblem(!restored.ok);
        if (restored.ok) focusSoon(`brief-${restored.value}`);
      },
    });
    focusSoon(LIST_HEADING);
  }

  return (
    <>
      {listing === 'denied' && (
        <div class="notice error" role="alert">
          <h3>{texts.documents.problems.denied.title}</h3>
          <p>{texts.documents.problems.denied.text}</p>
        </div>
      )}
      {problem && (
        <div class="notice error" role="alert">
          <h3>{words.notDone.title}</h3>
          <p>{words.notDone.text}</p>
        </div>
      )}
      <FailedSaves documents={documents} saving={saving} texts={texts} />
      {entries.length === 0 && listing === 'read' && <p class="hint">{words.empty}</p>}
      {entries.length > 0 && (
        <ul class="list">
          {entries.map(([id, loaded]) =>
            loaded.ok ? (
              <BriefRow
                key={id}
                brief={loaded.value}
                title={titles.get(id) ?? ''}
                savedAt={savedAt(id)}
                originalTitle={loaded.value.copyOf === undefined ? undefined : titles.get(loaded.value.copyOf)}
                kind={kinds.find((kind) => kind.id === loaded.value.kind)?.title ?? loaded.value.kind}
                locale={locale}
                editAddress={editAddress}
                texts={words}
                onDuplicate={() => duplicate(id)}
                onRemove={() => remove(id)}
              />
            ) : (
              <UnreadableRow key={id} id={id} problem={loaded.problem} texts={texts} onRemove={() => remove(id)} />
            ),
          )}
        </ul>
      )}
      <BriefBin kinds={kinds} texts={texts} onUndoable={setUndoable} />
      {undoable && (
        <UndoNotice
          key={undoable.message}
          message={undoable.message}
          undo={texts.documents.undo}
          onUndo={() => {
            undoable.undo();
            setUndoable(null);
          }}
          onExpire={() => setUndoable(null)}
        />
      )}
    </>
  );
}
