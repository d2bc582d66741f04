import { useEffect, useRef } from 'preact/hooks';
import { fileName } from '#domain/text/file-name.ts';
import { DocumentProblemNotice } from '#islands/documents/DocumentProblemNotice.tsx';
import { useLease } from '#islands/documents/use-lease.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { openFragment } from '#platform/fragment-address.ts';
import { $drafts, briefs } from '#stores/briefs.ts';
import { ArrivalPlace } from './ArrivalPlace.tsx';
import { BriefDesk } from './BriefDesk.tsx';
import { ExamplePlace } from './ExamplePlace.tsx';
import type { EditorProps } from './editor-props.ts';
import { KindChoice } from './KindChoice.tsx';
import { KindForm } from './KindForm.tsx';
import { LivePlace } from './LivePlace.tsx';
import { usePlace } from './use-place.ts';

/** The page of one brief: a new one, a stored one, or the choice of a kind. */
export function BriefEditor(props: EditorProps) {
  const { locale, form, limit, addresses, texts } = props;
  const { editor } = texts;
  const current = usePlace(
    form.kinds.map(({ id }) => id),
    locale,
    limit.currency,
  );
  const documents = useStore(briefs.$documents);
  const drafts = useStore($drafts);
  const heading = useRef<HTMLHeadingElement>(null);

  const { id, place, visit } = current ?? { id: null, place: null, visit: 0 };
  const { lease, take } = useLease('brief', id, briefs.flushAll);
  const isAsking = id !== null && lease === 'asking';
  const draft = id === null ? undefined : drafts[id];
  // What is not among the documents is asked for again: it may lie in the bin since.
  const loaded = id === null || draft ? undefined : (documents[id] ?? briefs.open(id));
  const brief = draft ?? (loaded?.ok ? loaded.value : undefined);
  const step = place === null || isAsking ? '' : `${visit} ${brief === undefined} ${lease}`;
  const lastStep = useRef('');
  useEffect(() => {
    if (lastStep.current !== '' && step !== '') heading.current?.focus();
    if (step !== '') lastStep.current = step;
  }, [step]);

  if (place === null || isAsking) {
    return (
      <div class="wrap tool">
        <h1>{editor.title}</h1>
        <p class="waiting" role="status">
          {editor.waiting}
        </p>
      </div>
    );
  }
  if (place.is === 'example') return <ExamplePlace {...props} exampleKey={place.key} heading={heading} />;
  if (id !== null && brief !== undefined) {
    return (
      <KindForm key={brief.kind} head={form} kind={brief.kind} data={addresses.data} texts={editor}>
        {(whole) =>
          lease === 'theirs' ? (
            <LivePlace key={id} {...props} {...{ brief, heading }} form={whole} onTake={take} />
          ) : (
            <BriefDesk key={id} {...props} form={whole} brief={brief} isNew={draft !== undefined} heading={heading} />
          )
        }
      </KindForm>
    );
  }
  if (place.is === 'received' || place.is === 'compare') {
    return <ArrivalPlace key={visit} {...props} place={place} heading={heading} />;
  }
  function restore() {
    if (id === null) return;
    const restored = briefs.restore(id);
    if (restored.ok && restored.value !== id) openFragment(restored.value);
  }
  const isUnknownKind = place.is === 'unknown-kind';
  return (
    <div class="wrap tool">
      <h1 ref={heading} tabIndex={-1}>
        {loaded ? editor.title : editor.choose.title}
      </h1>
      {loaded?.ok === false && (
        <DocumentProblemNotice
          problem={loaded.problem}
          texts={texts.documents}
          listAddress={addresses.list}
          rawFileName={fileName({ title: editor.title, extension: 'json' })}
          onRestore={restore}
        />
      )}
      {isUnknownKind && (
        <div class="notice error" role="alert">
          <h2>{editor.unknownKind.title}</h2>
          <p>{editor.unknownKind.text}</p>
        </div>
      )}
      {!loaded && (
        <>
          <p class="lede">{editor.choose.text}</p>
          <KindChoice kinds={form.kinds} address={addresses.edit} />
          <p class="actions">
            <a href={addresses.list}>{editor.toList}</a>
          </p>
        </>
      )}
    </div>
  );
}
