import { titleOf } from '#domain/brief/title.ts';
import type { HistoryTexts } from '#islands/brief-history/history-texts.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { ExampleSheet } from './ExampleSheet.tsx';
import { KindForm } from './KindForm.tsx';
import { PlaceWaiting } from './PlaceWaiting.tsx';
import type { ExampleProps, ExampleTexts, ExampleYear } from './place-props.ts';

/** A brief of the example company, to be read; nothing of it is stored. */
export function ExampleBrief(props: ExampleProps) {
  const { exampleKey, heading, form, addresses, texts } = props;
  const part = usePart(true, async () => {
    const { data } = addresses;
    const [store, year, words, history] = await Promise.all([
      import('#stores/brief-import.ts'),
      loadJson<ExampleYear>(`${data}examples.json`),
      loadJson<ExampleTexts>(`${data}example-words.json`),
      loadJson<HistoryTexts>(`${data}history.json`),
    ]);
    if (!year.ok || !words.ok || !history.ok) return null;
    return { store, year: year.value, words: words.value, history: history.value };
  });
  if (part.status !== 'there') {
    return <PlaceWaiting part={part} heading={heading} texts={texts.editor} />;
  }
  const { year, words } = part.content;
  const chosen = year.featured.find(({ key }) => key === exampleKey);
  const brief = year.briefs.find(({ id }) => id === chosen?.id);
  const others = <OtherExamples year={year} except={exampleKey} address={addresses.edit} title={words.others} />;
  if (brief === undefined || chosen === undefined) {
    return (
      <div class="wrap tool">
        <h1 ref={heading} tabIndex={-1}>
          {words.unknown.title}
        </h1>
        <p class="lede">{words.unknown.text}</p>
        {others}
      </div>
    );
  }
  return (
    <KindForm key={brief.kind} head={form} kind={brief.kind} data={addresses.data} texts={texts.editor}>
      {(whole) => (
        <ExampleSheet
          key={brief.id}
          {...props}
          {...part.content}
          limit={year.limit}
          form={whole}
          brief={brief}
          what={chosen.what}
        >
          {others}
        </ExampleSheet>
      )}
    </KindForm>
  );
}

type OthersProps = { year: ExampleYear; except: string; address: string; title: string };

function OtherExamples({ year, except, address, title }: OthersProps) {
  return (
    <section class="other-examples screen-only" aria-labelledby="other-examples">
      <h2 id="other-examples">{title}</h2>
      <ul class="kinds">
        {year.featured
          .filter(({ key }) => key !== except)
          .map(({ key, id, what }) => {
            const brief = year.briefs.find((each) => each.id === id);
            return (
              <li key={key}>
                <a href={`${address}#example=${key}`}>
                  <b>{brief === undefined ? key : titleOf(brief, key)}</b>
                  <span>{what}</span>
                </a>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
