import { useState } from 'preact/hooks';
import type { BackupStanding } from '#domain/documents/backup-age.ts';
import { formatKilobytes, formatMoment } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import type { MakeProblem } from '#stores/backup.ts';
import { putBackupOff } from '#stores/backup-note.ts';
import { lookAtStorage } from '#stores/storage-contents.ts';
import type { DataTexts } from './data-props.ts';
import { PartFailed } from './PartFailed.tsx';

type Props = { standing: BackupStanding | null; isEmpty: boolean; locale: Locale; texts: DataTexts };
type Said =
  | { is: 'nothing' | 'put-off' | 'not-loaded' }
  | { is: 'made'; name: string; bytes: number }
  | { is: MakeProblem };

/** When the last back-up was made, a reminder where it is time, and the button that makes one. */
export function BackupPanel({ standing, isEmpty, locale, texts }: Props) {
  const { backup: words, reminder } = texts;
  const [said, say] = useState<Said>({ is: 'nothing' });

  async function make() {
    try {
      const { backUp } = await import('./back-up.ts');
      const made = backUp(words.fileTitle);
      say(made.ok ? { is: 'made', ...made.value } : { is: made.problem });
    } catch {
      say({ is: 'not-loaded' });
    }
  }

  function putOff() {
    putBackupOff();
    say({ is: 'put-off' });
    lookAtStorage();
  }

  return (
    <section class="part" aria-labelledby="backup-title">
      <h2 id="backup-title">{words.title}</h2>
      <p>{words.text}</p>
      {standing && <p class="backup-age">{ageText(standing, locale, words)}</p>}
      {standing?.isDue && (
        <div class="notice" role="status">
          <h3>{reminder.title}</h3>
          <p class="row-actions">
            <button class="text-button" type="button" onClick={putOff}>
              {reminder.later}
            </button>
          </p>
        </div>
      )}
      {isEmpty ? (
        <p class="hint">{words.empty}</p>
      ) : (
        <p class="actions">
          <button class="button" type="button" onClick={make}>
            {words.make}
          </button>
        </p>
      )}
      <p role="status" id="backup-said">
        {said.is === 'put-off' && reminder.put}
        {said.is === 'made' && fill(words.made, { name: said.name, size: formatKilobytes(locale, said.bytes) })}
      </p>
      {said.is === 'not-loaded' && <PartFailed texts={texts} onRetry={make} />}
      {(said.is === 'denied' || said.is === 'too-large' || said.is === 'unfaithful') && (
        <div class="notice error" role="alert">
          <h3>{words.problems[said.is].title}</h3>
          <p>{words.problems[said.is].text}</p>
        </div>
      )}
    </section>
  );
}

function ageText({ at, days, changes }: BackupStanding, locale: Locale, words: DataTexts['backup']): string {
  if (at === null) return `${words.never} ${plural(locale, words.without, changes)}`;
  const last = fill(days === null ? words.clock : words.last, { date: formatMoment(locale, at) });
  return `${last} ${changes === 0 ? words.nothingNew : plural(locale, words.changes, changes)}`;
}
