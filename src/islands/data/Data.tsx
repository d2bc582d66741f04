import { useEffect, useState } from 'preact/hooks';
import type { BackupStanding } from '#domain/documents/backup-age.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { focusSoon } from '#platform/focus.ts';
import { lookAtBackup } from '#stores/backup-note.ts';
import { $storageUse, followStorage, lookAtStorage } from '#stores/storage-contents.ts';
import { BackupPanel } from './BackupPanel.tsx';
import type { DataProps, Reports, Undoable } from './data-props.ts';
import { loadWords } from './data-words.ts';
import { EraseAll } from './EraseAll.tsx';
import { Keeping } from './Keeping.tsx';
import { LossNotices } from './LossNotices.tsx';
import { PartFailed } from './PartFailed.tsx';
import { RestorePanel } from './RestorePanel.tsx';
import { StorageRoom } from './StorageRoom.tsx';

const SAID = 'data-said';

/** What this browser holds, and everything that can be done with it as a whole. */
export function Data(props: DataProps) {
  const { locale, addresses, texts } = props;
  const use = useStore($storageUse);
  const [standing, setStanding] = useState<BackupStanding | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const read = use === 'denied' ? null : use;
  const { brief, assessment, respondent, action, bin, quarantine, snapshot } = read?.kinds ?? {};
  const count = (portions: readonly ({ count: number } | undefined)[]) =>
    portions.reduce((sum, portion) => sum + (portion?.count ?? 0), 0);
  const aside = count([bin, quarantine, snapshot]);
  const isEmpty = count([brief, assessment, respondent, action]) + aside === 0;
  const kept = usePart(aside > 0, async () => {
    const [words, { Kept }] = await Promise.all([loadWords(addresses.words), import('./Kept.tsx')]);
    return { words, Kept };
  });

  useEffect(() => followStorage(() => setStanding(lookAtBackup())), []);

  const reports: Reports = {
    onUndoable(next) {
      setUndoable(next);
      reports.say('');
    },
    say(sentence) {
      setSaid(sentence);
      setFailure('');
    },
    onFailed: (problem) => setFailure(texts.notDone[problem]),
  };

  function undo(done: Undoable) {
    const taken = done.undo();
    // What is not back yet is in this page alone: the way back stays.
    setUndoable(taken.ok ? null : { ...done, message: texts.notUndone, isLasting: true });
    reports.say(taken.ok ? texts.undone : '');
    lookAtStorage();
    focusSoon(SAID);
  }

  if (use === null) return <Waiting text={texts.waiting} />;
  return (
    <>
      <p role="status" id={SAID} tabIndex={-1}>
        {said}
      </p>
      {failure && (
        <div class="notice error" role="alert">
          <p>{failure}</p>
        </div>
      )}
      {read === null && (
        <div class="notice error" role="alert">
          <h2>{texts.denied.title}</h2>
          <p>{texts.denied.text}</p>
        </div>
      )}
      {read && (
        <>
          <LossNotices {...props} isEmpty={isEmpty} />
          <StorageRoom use={read} {...{ locale, texts }} />
          {aside > 0 && kept.status === 'failed' && <PartFailed texts={texts} onRetry={kept.retry} />}
          {aside > 0 && kept.status === 'there' && (
            <kept.content.Kept {...{ locale, texts, ...reports }} words={kept.content.words} />
          )}
          <BackupPanel {...{ standing, isEmpty, locale, texts }} />
          <RestorePanel {...props} />
        </>
      )}
      <Keeping isEmpty={isEmpty} texts={texts.keeping} />
      {read && <EraseAll {...props} {...reports} use={read} />}
      {undoable && (
        <undoable.Notice
          key={undoable.message}
          message={undoable.message}
          undo={texts.undo}
          onUndo={() => undo(undoable)}
          onExpire={() => undoable.isLasting || setUndoable(null)}
        />
      )}
    </>
  );
}
