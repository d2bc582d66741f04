import { useEffect, useState } from 'preact/hooks';
import { type BriefForm, kindOf } from '#domain/brief/form.ts';
import { standingOf, standingText } from '#domain/brief/standing.ts';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import { IncomingPreview } from '#islands/brief-list/IncomingPreview.tsx';
import type { IntakeTexts } from '#islands/brief-list/intake-texts.ts';
import { usePrinting } from '#islands/export/use-printing.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { openFragment } from '#platform/fragment-address.ts';
import { setPageTitle } from '#platform/page-title.ts';
import type { Examined, TakeProblem } from '#stores/brief-import.ts';
import type { ReceivedProps } from './place-props.ts';
import { usePaper } from './use-paper.ts';

type Props = Omit<ReceivedProps, 'form'> & {
  form: BriefForm;
  examined: Examined;
  store: typeof import('#stores/brief-import.ts');
  words: IntakeTexts;
};

/** A brief from a link, to be read: what taking it over would do, and what it says. */
export function ReceivedSheet(props: Props) {
  const { form, examined, store, words, heading, locale, company, addresses, texts } = props;
  const { brief } = examined;
  const [refused, setRefused] = useState<TakeProblem | null>(null);
  const kindTitle = kindOf(form, brief.kind)?.title ?? brief.kind;
  const title = titleOf(brief, kindTitle);
  const standing = standingText(standingOf(brief), texts.standing);
  const [isPrinting] = usePrinting();
  const paper = usePaper(true, { form, company, locale, data: addresses.data });
  useEffect(() => setPageTitle(title), [title]);
  // The page waited with another heading.
  useEffect(() => heading.current?.focus(), []);

  function takeOver() {
    const taken = store.takeInBrief(examined);
    if (taken.ok) openFragment(taken.value.id);
    else setRefused(taken.problem);
  }

  function copy() {
    const copyWords = {
      title: (original: string) => fill(words.link.copyTitle, { title: original }),
      untitled: kindTitle,
    };
    openFragment(store.keepBriefCopy(brief, copyWords));
  }

  const source = paper.status === 'there' ? paper.content.document(brief) : null;
  return (
    <>
      <div class={isPrinting && source ? 'wrap tool editor screen-only' : 'wrap tool editor'}>
        <header class="brief-head">
          <p class="eyebrow">{[words.link.eyebrow, kindTitle, standing].join('\u00a0· ')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {brief.number === undefined ? title : `${brief.number} · ${title}`}
          </h1>
        </header>
        <section class="notice received" aria-labelledby="received-title">
          <h2 id="received-title">{words.link.title}</h2>
          <p>{words.link.text}</p>
          <IncomingPreview
            {...{ examined, locale, refused }}
            texts={words}
            editAddress={addresses.edit}
            onTake={takeOver}
          >
            <button class="button quiet" type="button" onClick={copy}>
              {words.link.copy}
            </button>
          </IncomingPreview>
          <p class="hint">{words.link.copyText}</p>
        </section>
        {paper.status === 'there' ? (
          source && <paper.content.ReadDocument source={source} />
        ) : (
          <PartWaiting part={paper} texts={texts.editor} />
        )}
      </div>
      {isPrinting && paper.status === 'there' && source && <paper.content.PrintDocument source={source} />}
    </>
  );
}
