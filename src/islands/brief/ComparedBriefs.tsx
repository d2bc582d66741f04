import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { compareAnswers } from '#domain/brief/compare-versions.ts';
import { type BriefForm, formFor, kindOf } from '#domain/brief/form.ts';
import { mergeBase } from '#domain/brief/merge.ts';
import { titleOf } from '#domain/brief/title.ts';
import { plural } from '#domain/i18n/message.ts';
import { Differences } from '#islands/brief-history/Differences.tsx';
import type { HistoryTexts } from '#islands/brief-history/history-texts.ts';
import { CopyFacts } from '#islands/brief-list/CopyFacts.tsx';
import type { IntakeTexts } from '#islands/brief-list/intake-texts.ts';
import { MergeDone } from '#islands/documents/MergeDone.tsx';
import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { loadJson } from '#platform/load-json.ts';
import { setPageTitle } from '#platform/page-title.ts';
import { briefs } from '#stores/briefs.ts';
import type { UndoMerge } from '#stores/merging.ts';
import type { EditorProps } from './editor-props.ts';
import { KindForm } from './KindForm.tsx';
import { MergedBriefs } from './MergedBriefs.tsx';
import { PlaceWaiting } from './PlaceWaiting.tsx';

type Props = EditorProps & { id: string; other: string; heading: RefObject<HTMLHeadingElement> };

/** Two of which one is the other's copy: the original first. */
function asCopies(one: Brief, other: Brief) {
  if (other.copyOf === one.id) return { original: one, copy: other };
  return one.copyOf === other.id ? { original: other, copy: one } : null;
}

/** Two briefs of this browser field by field, and one made of both where one is a copy of the other. */
export function ComparedBriefs(props: Props) {
  const { id, other, heading, form, locale, addresses, texts } = props;
  const documents = useStore(briefs.$documents);
  useEffect(() => {
    briefs.open(id);
    briefs.open(other);
  }, [id, other]);
  const part = usePart(true, async () => {
    const [words, history, tabs] = await Promise.all([
      loadJson<IntakeTexts>(`${addresses.data}intake.json`),
      loadJson<HistoryTexts>(`${addresses.data}history.json`),
      loadJson<TabsTexts>(`${addresses.data}tabs.json`),
    ]);
    return words.ok && history.ok && tabs.ok ? { words: words.value, history: history.value, tabs: tabs.value } : null;
  });
  const [done, setDone] = useState<{ id: string; undo: UndoMerge } | 'undone' | null>(null);
  const [first, second] = [documents[id], documents[other]];
  if (part.status !== 'there') {
    return <PlaceWaiting part={part} heading={heading} texts={texts.editor} />;
  }
  const { words, history, tabs } = part.content;
  const { compared } = words;
  return (
    <div class="wrap tool editor compared">
      <header class="brief-head">
        <p class="eyebrow">{compared.eyebrow}</p>
        <h1 ref={heading} tabIndex={-1}>
          {compared.title}
        </h1>
      </header>
      {done === 'undone' && <p role="status">{tabs.merge.undone}</p>}
      {typeof done === 'object' && done !== null && (
        <MergeDone
          address={`#${done.id}`}
          words={tabs.merge.brief}
          undoText={texts.documents.undo}
          undo={done.undo}
          onUndone={() => {
            setDone('undone');
            heading.current?.focus();
          }}
        />
      )}
      {(done === null || done === 'undone') &&
        (first?.ok && second?.ok ? (
          <KindForm head={form} kind={first.value.kind} data={addresses.data} texts={texts.editor}>
            {(whole) => (
              <Sides
                {...{ first: first.value, second: second.value, form: whole, locale, words, history, tabs }}
                onMerged={(original, undo) => setDone({ id: original, undo })}
              />
            )}
          </KindForm>
        ) : (
          <div class="notice error" role="alert">
            <h2>{compared.missing.title}</h2>
            <p>{compared.missing.text}</p>
          </div>
        ))}
      <p class="actions">
        <a href={addresses.list}>{words.link.toList}</a>
      </p>
    </div>
  );
}

type SidesProps = {
  first: Brief;
  second: Brief;
  form: BriefForm;
  locale: EditorProps['locale'];
  words: IntakeTexts;
  history: HistoryTexts;
  tabs: TabsTexts;
  onMerged: (original: string, undo: UndoMerge) => void;
};

function Sides({ first, second, form, locale, words, history, tabs, onMerged }: SidesProps) {
  const { compared } = words;
  const untitled = kindOf(form, first.kind)?.title ?? first.kind;
  useEffect(() => setPageTitle(compared.title), []);
  const fields = formFor(form, first.kind).flatMap((section) => section.fields);
  const differences = compareAnswers(first, second, fields, locale);
  const copies = asCopies(first, second);
  const base = copies && mergeBase(copies.original, copies.copy);
  return (
    <>
      {([first, second] as const).map((brief, index) => (
        <section key={brief.id}>
          <h2>
            {index === 0 ? compared.first : compared.second}: <a href={`#${brief.id}`}>{titleOf(brief, untitled)}</a>
          </h2>
          <CopyFacts label={compared.stands} brief={brief} locale={locale} texts={words} />
        </section>
      ))}
      {!base?.ok && <p class="hint">{compared.text}</p>}
      {/* Of a copy that says the same, the form below says what may become of it. */}
      {(differences.length > 0 || !base?.ok) && (
        <p role="status">
          {differences.length === 0 ? compared.same : plural(locale, compared.counted, differences.length)}
        </p>
      )}
      {copies && base?.ok ? (
        <MergedBriefs
          {...copies}
          {...{ base: base.value, fields, locale, texts: tabs }}
          onMerged={(undo) => onMerged(copies.original.id, undo)}
        />
      ) : (
        <>
          {base?.ok === false && base.problem !== 'kinds' && <p class="notice">{tabs.merge.refusals[base.problem]}</p>}
          <Differences differences={differences} texts={history} />
        </>
      )}
    </>
  );
}
