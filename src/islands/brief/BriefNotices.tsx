import { useMemo } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { BRIEF_LIMIT_BYTES, BRIEF_WARNING_BYTES, briefFileBytes } from '#domain/brief/brief-file.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { briefs } from '#stores/briefs.ts';
import type { EditorProps } from './editor-props.ts';

type Props = { brief: Brief; locale: Locale; texts: EditorProps['texts'] };

const MEGABYTE = 1024 * 1024;

/** What has to be known about this brief: another tab changed it too, it is a copy, it is getting too large. */
export function BriefNotices({ brief, locale, texts }: Props) {
  const { documents, editor } = texts;
  const conflicts = useStore(briefs.$conflicts).filter(({ id }) => id === brief.id);
  const bytes = useMemo(() => briefFileBytes(brief), [brief]);
  return (
    <>
      {brief.copyOf !== undefined && (
        <p class="hint">
          {editor.isCopy} <a href={`#${brief.copyOf}`}>{editor.openOriginal}</a>{' '}
          <a href={`#compare=${brief.copyOf}&with=${brief.id}`}>{editor.compareCopies}</a>
        </p>
      )}
      {conflicts.map(({ copyId }) => (
        <div class="notice" role="alert" key={copyId}>
          <h2>{documents.conflict.title}</h2>
          <p>{documents.conflict.text}</p>
          <p class="actions">
            <a class="button" href={`#compare=${brief.id}&with=${copyId}`}>
              {editor.compareCopies}
            </a>
            <a class="button quiet" href={`#${copyId}`}>
              {documents.openCopy}
            </a>
            <button class="button quiet" type="button" onClick={() => briefs.dismissConflict(copyId)}>
              {documents.understood}
            </button>
          </p>
        </div>
      ))}
      {bytes > BRIEF_WARNING_BYTES && (
        <div class="notice" role="status">
          <h2>{editor.large.title}</h2>
          <p>
            {fill(editor.large.text, {
              size: formatNumber(locale, bytes / MEGABYTE, 1),
              most: formatNumber(locale, BRIEF_LIMIT_BYTES / MEGABYTE),
            })}
          </p>
        </div>
      )}
    </>
  );
}
