import { useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { briefFileName } from '#domain/brief/brief-file-name.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import { fill } from '#domain/i18n/message.ts';
import type { FileExtension } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';
import { today } from '#platform/today.ts';
import { useEditor } from './editor-context.ts';

type Props = {
  brief: Brief;
  /** What a brief without a title is called. */
  untitled: string;
  /** Makes the document; rejects when its part of the program cannot be had. */
  document: () => Promise<ExportDocument>;
  onPrint: () => void;
};

/** `word`: its part of the program could not be had; `part`: that of every document could not. */
type Progress =
  | { is: 'idle' }
  | { is: 'busy' }
  | { is: 'done'; name: string }
  | { is: 'failed'; what: 'word' | 'part' };

function nameOf(brief: Brief, untitled: string, extension: FileExtension): string {
  return briefFileName(brief, untitled, today(), extension);
}

/** Offers the brief as the file that this site reads back. */
export function downloadBriefFile(brief: Brief, untitled: string): void {
  const text = `${JSON.stringify(toBriefFile(brief), null, 2)}\n`;
  downloadFile(nameOf(brief, untitled, 'brief.json'), text, 'application/json');
}

/** The brief as a file or on paper. Word's part of the program is fetched when it is asked for. */
export function TakeAway({ brief, untitled, document, onPrint }: Props) {
  const { texts } = useEditor();
  const { take } = texts;
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });

  async function downloadWord() {
    if (progress.is === 'busy') return;
    setProgress({ is: 'busy' });
    try {
      const { wordFile } = await import('#islands/export/word-file.ts');
      const name = nameOf(brief, untitled, 'docx');
      downloadFile(name, await wordFile(await document()));
      setProgress({ is: 'done', name });
    } catch {
      setProgress({ is: 'failed', what: 'word' });
    }
  }

  async function downloadMarkdown() {
    try {
      const { toMarkdown } = await import('#domain/export/markdown.ts');
      const name = nameOf(brief, untitled, 'md');
      downloadFile(name, toMarkdown(await document()), 'text/markdown');
      setProgress({ is: 'done', name });
    } catch {
      setProgress({ is: 'failed', what: 'part' });
    }
  }

  /** The document is made once before the page is printed, so that it is told where it cannot be had. */
  async function printDocument() {
    try {
      await document();
      setProgress({ is: 'idle' });
      onPrint();
    } catch {
      setProgress({ is: 'failed', what: 'part' });
    }
  }

  return (
    <section class="take" aria-labelledby="take-title">
      <h2 id="take-title">{take.title}</h2>
      <p class="hint">{take.text}</p>
      <ul class="take-list">
        <li>
          <button class="button" type="button" onClick={downloadWord} aria-disabled={progress.is === 'busy'}>
            {take.word}
          </button>
          <span>{take.wordFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={printDocument}>
            {take.print}
          </button>
          <span>{take.printFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={() => downloadBriefFile(brief, untitled)}>
            {take.json}
          </button>
          <span>{take.jsonFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={downloadMarkdown}>
            {take.markdown}
          </button>
          <span>{take.markdownFor}</span>
        </li>
      </ul>
      <p class="hint" role="status">
        {progress.is === 'busy' && take.busy}
        {progress.is === 'done' && fill(take.done, { name: progress.name })}
      </p>
      {progress.is === 'failed' && (
        <div class="notice error" role="alert">
          {progress.what === 'word' && <h3>{take.failed.title}</h3>}
          <p>{progress.what === 'word' ? take.failed.text : texts.partFailed}</p>
        </div>
      )}
    </section>
  );
}
