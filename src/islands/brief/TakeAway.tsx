import { useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { frozenVersion } from '#domain/brief/standing.ts';
import { titleOf } from '#domain/brief/title.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import { fill } from '#domain/i18n/message.ts';
import { type FileExtension, fileName } from '#domain/text/file-name.ts';
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

type Progress = { is: 'idle' } | { is: 'busy' } | { is: 'done'; name: string } | { is: 'failed' };

function nameOf(brief: Brief, untitled: string, extension: FileExtension): string {
  return fileName({
    number: brief.number,
    title: titleOf(brief, untitled),
    date: today(),
    version: frozenVersion(brief),
    extension,
  });
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
  const [word, setWord] = useState<Progress>({ is: 'idle' });

  async function downloadWord() {
    if (word.is === 'busy') return;
    setWord({ is: 'busy' });
    try {
      const { DOCX_TYPE, toDocx } = await import('#domain/export/docx.ts');
      const name = nameOf(brief, untitled, 'docx');
      downloadFile(name, new Blob([await toDocx(await document())], { type: DOCX_TYPE }));
      setWord({ is: 'done', name });
    } catch {
      setWord({ is: 'failed' });
    }
  }

  async function downloadMarkdown() {
    const { toMarkdown } = await import('#domain/export/markdown.ts');
    downloadFile(nameOf(brief, untitled, 'md'), toMarkdown(await document()), 'text/markdown');
  }

  return (
    <section class="take" aria-labelledby="take-title">
      <h2 id="take-title">{take.title}</h2>
      <p class="hint">{take.text}</p>
      <ul class="take-list">
        <li>
          <button class="button" type="button" onClick={downloadWord} aria-disabled={word.is === 'busy'}>
            {take.word}
          </button>
          <span>{take.wordFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={onPrint}>
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
        {word.is === 'busy' && take.busy}
        {word.is === 'done' && fill(take.done, { name: word.name })}
      </p>
      {word.is === 'failed' && (
        <div class="notice error" role="alert">
          <h3>{take.failed.title}</h3>
          <p>{take.failed.text}</p>
        </div>
      )}
    </section>
  );
}
