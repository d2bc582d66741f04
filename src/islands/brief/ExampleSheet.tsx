import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { eventWords } from '#domain/brief/event-words.ts';
import { type BriefForm, formFor, kindOf } from '#domain/brief/form.ts';
import { standingOf, standingText } from '#domain/brief/standing.ts';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from '#islands/brief-history/history-texts.ts';
import { Steps } from '#islands/brief-history/Steps.tsx';
import { usePrinting } from '#islands/export/use-printing.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { openFragment } from '#platform/fragment-address.ts';
import { setPageTitle } from '#platform/page-title.ts';
import { ExampleFindings } from './ExampleFindings.tsx';
import type { ExampleProps, ExampleTexts } from './place-props.ts';
import { usePaper } from './use-paper.ts';

type Props = Omit<ExampleProps, 'form'> & {
  form: BriefForm;
  brief: Brief;
  /** What the example shows, in a sentence. */
  what: string;
  store: typeof import('#stores/brief-import.ts');
  words: ExampleTexts;
  history: HistoryTexts;
  children: ComponentChildren;
};

/** One example: what it shows, how to keep a copy, what it says, and what happened to it. */
export function ExampleSheet(props: Props) {
  const { form, brief, what, store, words, history, heading, locale, company, limit, addresses, texts, children } =
    props;
  const kindTitle = kindOf(form, brief.kind)?.title ?? brief.kind;
  const title = titleOf(brief, kindTitle);
  const standing = standingText(standingOf(brief), texts.standing);
  const fields = useMemo(() => formFor(form, brief.kind).flatMap((section) => section.fields), [form, brief.kind]);
  const [isPrinting] = usePrinting();
  const paper = usePaper(true, { form, company, locale, data: addresses.data });
  useEffect(() => setPageTitle(title), [title]);
  // The page waited with another heading.
  useEffect(() => heading.current?.focus(), []);

  function copy() {
    const copyWords = { title: (original: string) => fill(words.copyTitle, { title: original }), untitled: kindTitle };
    openFragment(store.keepBriefCopy(brief, copyWords));
  }

  const source = paper.status === 'there' ? paper.content.document(brief) : null;
  return (
    <>
      <div class={isPrinting && source ? 'wrap tool editor screen-only' : 'wrap tool editor'}>
        <header class="brief-head">
          <p class="eyebrow">{[words.eyebrow, kindTitle, standing].join('\u00a0· ')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {brief.number === undefined ? title : `${brief.number} · ${title}`}
          </h1>
        </header>
        <section class="notice received" aria-labelledby="example-title">
          <h2 id="example-title">{words.noticeTitle}</h2>
          <p>{what}</p>
          <p>{words.notice}</p>
          <p class="actions">
            <button class="button" type="button" onClick={copy}>
              {words.copy}
            </button>
            <a class="button quiet" href={addresses.list}>
              {words.toList}
            </a>
          </p>
          <p class="hint">{words.copyText}</p>
        </section>
        {brief.events.length === 0 && (
          <ExampleFindings {...{ brief, form, limit, words }} data={addresses.data} waiting={texts.editor} />
        )}
        {paper.status === 'there' ? (
          source && <paper.content.ReadDocument source={source} />
        ) : (
          <PartWaiting part={paper} texts={texts.editor} />
        )}
        {brief.events.length > 0 && (
          <section class="panel" aria-labelledby="example-history">
            <h2 id="example-history">{words.history}</h2>
            <div class="brief-history">
              <Steps
                told={eventWords(brief, { locale, texts: history.events, fields })}
                events={brief.events}
                texts={history}
              />
            </div>
          </section>
        )}
        {children}
      </div>
      {isPrinting && paper.status === 'there' && source && <paper.content.PrintDocument source={source} />}
    </>
  );
}
