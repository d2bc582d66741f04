import { useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import type { LedgerFile, LedgerFileSource } from './ledger-files.ts';
import type { LedgerWords } from './ledger-props.ts';

type Props = { source: LedgerFileSource; texts: LedgerWords['take'] };

type Progress = { is: 'idle' } | { is: 'saved'; name: string } | { is: 'failed' };

/** The ledger as a file or on paper; the program that makes files is fetched when it is asked for. */
export function TakeLedger({ source, texts }: Props) {
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });

  async function offer(kind: LedgerFile) {
    try {
      const { downloadLedger } = await import('./ledger-files.ts');
      setProgress({ is: 'saved', name: downloadLedger(kind, source) });
    } catch {
      setProgress({ is: 'failed' });
    }
  }

  async function print() {
    const { printPage } = await import('#platform/print.ts');
    printPage();
  }

  const ways = [
    { label: texts.markdown, text: texts.markdownFor, take: () => offer('md') },
    { label: texts.csv, text: texts.csvFor, take: () => offer('csv') },
    { label: texts.print, text: texts.printFor, take: print },
  ];
  return (
    <section class="ledger-take screen-only" aria-labelledby="ledger-take">
      <h2 id="ledger-take">{texts.title}</h2>
      <p class="hint">{texts.text}</p>
      <ul class="take-list">
        {ways.map(({ label, text, take }) => (
          <li key={label}>
            <button class="button quiet" type="button" onClick={take}>
              {label}
            </button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {progress.is === 'saved' && fill(texts.saved, { name: progress.name })}
      </p>
      {progress.is === 'failed' && (
        <div class="notice error" role="alert">
          <h3>{texts.failed.title}</h3>
          <p>{texts.failed.text}</p>
        </div>
      )}
    </section>
  );
}
