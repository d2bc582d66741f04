import { useEffect, useState } from 'preact/hooks';
import { JOURNAL_KEY, TAKEN_BACK_KEY } from '#domain/documents/storage-notes.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { now } from '#platform/clock.ts';
import { lastSeen, rememberSeen } from '#platform/last-seen.ts';
import { browserStorage } from '#platform/storage.ts';
import { hasBackupNote } from '#stores/backup-note.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { DataProps } from './data-props.ts';
import { loadWords } from './data-words.ts';
import { PartFailed } from './PartFailed.tsx';

type Props = DataProps & { isEmpty: boolean };

function isNoted(key: string): boolean {
  const noted = browserStorage.read(key);
  return noted.ok && noted.value !== null;
}

/** What went wrong while nobody looked: the storage was emptied, or a restore broke off. */
export function LossNotices({ locale, addresses, texts, isEmpty }: Props) {
  const [lost, setLost] = useState<string | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const words = usePart(lost !== null || isTakenBack, () => loadWords(addresses.words));

  useEffect(() => {
    if (!isEmpty) {
      setLost(null);
      void rememberSeen(now());
    } else if (!hasBackupNote()) void lastSeen().then(setLost);
  }, [isEmpty]);

  useEffect(() => {
    if (!isNoted(JOURNAL_KEY) && !isNoted(TAKEN_BACK_KEY)) return;
    let stop = () => {};
    void import('#stores/interrupted-changes.ts')
      .then((changes) => {
        stop = changes.whenSettled((wereAny) => {
          setTakenBack(isNoted(TAKEN_BACK_KEY));
          if (wereAny) lookAtStorage();
        });
      })
      .catch(() => {});
    return () => stop();
  }, []);

  async function understand() {
    await rememberSeen(null);
    setLost(null);
  }

  if (lost === null && !isTakenBack) return null;
  if (words.status === 'failed') return <PartFailed texts={texts} onRetry={words.retry} />;
  if (words.status === 'waiting') return null;
  const { vanished, interrupted } = words.content;
  return (
    <>
      {isTakenBack && (
        <div class="notice error" role="alert">
          <h2>{interrupted.title}</h2>
          <p>{interrupted.text}</p>
          <p class="actions">
            <button
              class="button quiet"
              type="button"
              onClick={() => {
                browserStorage.remove(TAKEN_BACK_KEY);
                setTakenBack(false);
              }}
            >
              {vanished.understood}
            </button>
          </p>
        </div>
      )}
      {lost !== null && (
        <div class="notice error" role="alert">
          <h2>{vanished.title}</h2>
          <p>{fill(vanished.text, { date: formatDate(locale, lost) })}</p>
          <p class="actions">
            <button class="button quiet" type="button" onClick={understand}>
              {vanished.understood}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
