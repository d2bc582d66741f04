import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { type BriefForm, kindOf } from '#domain/brief/form.ts';
import { standingOf, standingText } from '#domain/brief/standing.ts';
import { titleOf } from '#domain/brief/title.ts';
import { LiveNotice } from '#islands/documents/LiveNotice.tsx';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import { usePrinting } from '#islands/export/use-printing.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { setPageTitle } from '#platform/page-title.ts';
import { briefs } from '#stores/briefs.ts';
import { BriefNotices } from './BriefNotices.tsx';
import type { EditorProps } from './editor-props.ts';
import { downloadBriefFile } from './TakeAway.tsx';
import { usePaper } from './use-paper.ts';

type Props = Omit<EditorProps, 'form'> & {
  form: BriefForm;
  brief: Brief;
  heading: RefObject<HTMLHeadingElement>;
  words: TabsTexts;
  onTake: () => void;
};

/** A brief that another tab changes, to be read: it follows what is stored there, and can be gone on with here. */
export function LiveBrief({ brief, form, locale, company, addresses, texts, heading, words, onTake }: Props) {
  const { id, kind, number } = brief;
  const saving = useStore(briefs.$saving)[id];
  const kindTitle = kindOf(form, kind)?.title ?? kind;
  const title = titleOf(brief, kindTitle);
  const standing = standingText(standingOf(brief), texts.standing);
  const [isPrinting] = usePrinting();
  const paper = usePaper(true, { form, company, locale, data: addresses.data });
  useEffect(() => setPageTitle(title), [title]);
  // The page waited with another heading, or with a form.
  useEffect(() => heading.current?.focus(), []);

  const source = paper.status === 'there' ? paper.content.document(brief) : null;
  return (
    <>
      <div class={isPrinting && source ? 'wrap tool editor screen-only' : 'wrap tool editor'}>
        <header class="brief-head">
          <p class="eyebrow">{[kindTitle, standing].join('\u00a0· ')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {number === undefined ? title : `${number} · ${title}`}
          </h1>
        </header>
        <LiveNotice text={words.live.brief} action={words.live.editHere} texts={words} onTake={onTake} />
        {saving?.status === 'failed' && (
          <SaveStatus
            state={saving}
            texts={texts.documents}
            onRetry={() => briefs.retry(id)}
            onDownload={() => downloadBriefFile(brief, kindTitle)}
          />
        )}
        <BriefNotices {...{ brief, locale, texts }} />
        {paper.status === 'there' ? (
          source && <paper.content.ReadDocument source={source} />
        ) : (
          <PartWaiting part={paper} texts={texts.editor} />
        )}
        <p class="actions">
          <a href={addresses.list}>{texts.editor.toList}</a>
        </p>
      </div>
      {isPrinting && paper.status === 'there' && source && <paper.content.PrintDocument source={source} />}
    </>
  );
}
