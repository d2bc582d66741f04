import { useEffect, useState } from 'preact/hooks';
import { briefFileName } from '#domain/brief/brief-file-name.ts';
import { encodeBriefLink } from '#domain/brief/brief-link.ts';
import { kindOf } from '#domain/brief/form.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import type { Outcome } from '#domain/outcome.ts';
import { downloadBriefFile } from '#islands/brief/TakeAway.tsx';
import { loadPaper } from '#islands/brief/use-paper.ts';
import { deflateBytes } from '#platform/deflate.ts';
import { downloadFile } from '#platform/files.ts';
import { today } from '#platform/today.ts';
import { CopyField } from './CopyField.tsx';
import type { HandOverProps } from './props.ts';

type Link = Outcome<string, 'too-long' | 'unsupported'>;
const CALM_MS = 300;

type Progress = { is: 'idle' } | { is: 'busy' } | { is: 'done'; name: string } | { is: 'failed' };

/** The whole brief to take along: as Word, as the file that this site reads, and as a link where it fits into one. */
export function HandOverWays({ brief, locale, form, company, addresses, texts: { words } }: HandOverProps) {
  const [link, setLink] = useState<Link | null>(null);
  const [word, setWord] = useState<Progress>({ is: 'idle' });
  const untitled = kindOf(form, brief.kind)?.title ?? brief.kind;
  useEffect(() => {
    let isCurrent = true;
    // While somebody types, every letter would make another link.
    const timer = setTimeout(async () => {
      const made = await encodeBriefLink(brief, deflateBytes);
      if (isCurrent) setLink(made);
    }, CALM_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [brief]);
  const address = link?.ok ? new URL(`${addresses.edit}#${link.value}`, location.href).href : null;

  async function downloadWord() {
    if (word.is === 'busy') return;
    setWord({ is: 'busy' });
    try {
      const paper = await loadPaper({ form, company, locale, data: addresses.data });
      if (paper === null) throw new Error('The words of documents could not be loaded');
      const { wordFile } = await import('#islands/export/word-file.ts');
      const name = briefFileName(brief, untitled, today(), 'docx');
      downloadFile(name, await wordFile(paper.document(brief)));
      setWord({ is: 'done', name });
    } catch {
      setWord({ is: 'failed' });
    }
  }

  return (
    <>
      <ul class="take-list">
        <li>
          <button class="button quiet" type="button" onClick={downloadWord} aria-disabled={word.is === 'busy'}>
            {words.word}
          </button>
          <span>{words.wordFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={() => downloadBriefFile(brief, untitled)}>
            {words.file}
          </button>
          <span>{words.fileFor}</span>
        </li>
      </ul>
      <p class="hint" role="status">
        {word.is === 'busy' && words.busy}
        {word.is === 'done' && fill(words.done, { name: word.name })}
        {link === null && words.linkMaking}
      </p>
      {word.is === 'failed' && (
        <div class="notice error" role="alert">
          <h4>{words.failed.title}</h4>
          <p>{words.failed.text}</p>
        </div>
      )}
      {link?.ok === false && <p class="hint">{link.problem === 'too-long' ? words.tooLong : words.unsupported}</p>}
      {address !== null && (
        <CopyField
          id="hand-over-link"
          label={words.linkLabel}
          text={address}
          copy={words.link}
          copied={words.linkCopied}
          refused={words.refused}
          isLine={true}
        >
          <p class="hint">{plural(locale, words.linkFor, address.length)}</p>
        </CopyField>
      )}
    </>
  );
}
