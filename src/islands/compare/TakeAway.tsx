import { useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import { type FileExtension, fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';
import { focusSoon } from '#platform/focus.ts';
import { today } from '#platform/today.ts';
import { comparisonSource, fewWords, type ReportSource, reportDocument } from './report-document.ts';

type Way = 'word' | 'markdown' | 'csv' | 'print';
type Progress = { is: 'idle' } | { is: 'busy' } | { is: 'done'; name: string } | { is: 'failed' };

type Props = {
  source: ReportSource;
  /** Enough people have answered, or those few were asked. */
  isOpen: boolean;
  onAgree: () => void;
  onPrint: () => void;
};

const WAYS: readonly Way[] = ['word', 'markdown', 'csv', 'print'];
const QUESTION = 'few-title';

/** A file of the comparison; the program that makes it is fetched when it is asked for. */
async function fileOf(
  way: Exclude<Way, 'print'>,
  source: ReportSource,
): Promise<[FileExtension, Blob | string, string]> {
  if (way === 'word') {
    const { wordFile } = await import('#islands/export/word-file.ts');
    const word = await wordFile(reportDocument(source));
    return ['docx', word, word.type];
  }
  if (way === 'markdown') {
    const { toMarkdown } = await import('#domain/export/markdown.ts');
    return ['md', toMarkdown(reportDocument(source)), 'text/markdown'];
  }
  const [{ toCsv }, { comparisonTable }] = await Promise.all([
    import('#domain/export/csv.ts'),
    import('#domain/export/comparison-table.ts'),
  ]);
  return ['csv', toCsv(comparisonTable(comparisonSource(source)), source.locale), 'text/csv'];
}

/** The report as a file or on paper: figures of departments only, and with few people not before they were asked. */
export function TakeAway({ source, isOpen, onAgree, onPrint }: Props) {
  const { take, comparison } = source.words.texts;
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const [asked, setAsked] = useState<Way | null>(null);

  async function make(way: Way) {
    if (way === 'print') {
      onPrint();
      return;
    }
    setProgress({ is: 'busy' });
    try {
      const [extension, content, type] = await fileOf(way, source);
      const name = fileName({ title: comparison.fileTitle, date: today(), extension });
      downloadFile(name, content, type);
      setProgress({ is: 'done', name });
    } catch {
      setProgress({ is: 'failed' });
    }
  }

  function start(way: Way) {
    if (progress.is === 'busy') return;
    if (isOpen) {
      void make(way);
      return;
    }
    setAsked(way);
    focusSoon(QUESTION);
  }

  function answer(isAgreed: boolean) {
    const way = asked;
    setAsked(null);
    if (way === null) return;
    focusSoon(`take-${way}`);
    if (!isAgreed) return;
    onAgree();
    void make(way);
  }

  return (
    <section aria-labelledby="take">
      <h2 id="take">{take.title}</h2>
      <p class="hint">{take.text}</p>
      <ul class="take-list">
        {WAYS.map((way) => (
          <li key={way}>
            <button
              id={`take-${way}`}
              class={way === 'word' ? 'button' : 'button quiet'}
              type="button"
              aria-disabled={progress.is === 'busy'}
              onClick={() => start(way)}
            >
              {take[way]}
            </button>
            <span>{take[`${way}For`]}</span>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <div class="notice" role="alert">
          <h3 id={QUESTION} tabIndex={-1}>
            {take.fewTitle}
          </h3>
          <p>{fill(take.fewText, { counts: fewWords(source) })}</p>
          <p class="button-row">
            <button class="button" type="button" onClick={() => answer(true)}>
              {take.fewYes}
            </button>
            <button class="button quiet" type="button" onClick={() => answer(false)}>
              {take.fewNo}
            </button>
          </p>
        </div>
      )}
      <p class="hint" role="status">
        {progress.is === 'busy' && take.busy}
        {progress.is === 'done' && fill(take.done, { name: progress.name })}
      </p>
      {progress.is === 'failed' && (
        <div class="notice error" role="alert">
          <h3>{take.failed.title}</h3>
          <p>{take.failed.text}</p>
        </div>
      )}
    </section>
  );
}
