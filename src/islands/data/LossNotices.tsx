import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { now } from '#platform/clock.ts';
import { lastSeen, rememberSeen } from '#platform/last-seen.ts';
import { hasBackupNote } from '#stores/backup-note.ts';
import { takeBackUnfinished, unfinishedChanges } from '#stores/changes-journal.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { DataTexts } from './data-props.ts';

type Props = { locale: Locale; texts: DataTexts; isEmpty: boolean };

/** A tab that restores is done long before; what is still noted then was left by one that was killed. */
const PATIENCE_MS = 3_000;

/** What went wrong while nobody looked: the storage was emptied, or a restore broke off. */
export function LossNotices({ locale, texts: { vanished, interrupted }, isEmpty }: Props) {
  const [lost, setLost] = useState<string | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);

  useEffect(() => {
    if (!isEmpty) {
      setLost(null);
      void rememberSeen(now());
    } else if (!hasBackupNote()) void lastSeen().then(setLost);
  }, [isEmpty]);

  useEffect(() => {
    const noted = unfinishedChanges();
    if (noted === null) return;
    const timer = setTimeout(() => {
      if (unfinishedChanges() !== noted || !takeBackUnfinished()) return;
      setTakenBack(true);
      lookAtStorage();
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  function understand() {
    setLost(null);
    void rememberSeen(null);
  }

  return (
    <>
      {isTakenBack && (
        <div class="notice error" role="alert">
          <h2>{interrupted.title}</h2>
          <p>{interrupted.text}</p>
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
