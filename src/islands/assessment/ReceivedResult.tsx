import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { LoadedResult } from './LoadedResult.tsx';
import type { ResultPageProps, ResultWords } from './props.ts';

/** A result that came in a link: shown, and not stored unless somebody asks for it. */
export function ReceivedResult({ link, ...page }: ResultPageProps & { link: string }) {
  const { locale, title, instruments, texts, addresses } = page;
  const read = usePart(true, async () => {
    const { decodeResultLink, instrumentOfLink } = await import('#domain/assessment/result-link.ts');
    const named = instrumentOfLink(link);
    const known = instruments.find(({ id }) => id === named);
    if (known === undefined) return decodeResultLink(link, {}, locale);
    const words = await loadJson<ResultWords>(`${addresses.data}${known.id}/words.json`);
    return words.ok ? decodeResultLink(link, { [known.id]: words.value.bank }, locale) : null;
  });
  if (read.status !== 'there') {
    return (
      <>
        <h1>{title}</h1>
        <PartWaiting part={read} texts={texts} />
      </>
    );
  }
  const decoded = read.content;
  if (decoded.ok) {
    const result = decoded.value;
    return <LoadedResult shown={{ origin: 'received', result, date: result.finishedAt }} {...page} />;
  }
  const { title: heading, text } = texts.received.problems[decoded.problem];
  return (
    <>
      <h1>{title}</h1>
      <div class="notice error" role="alert">
        <h2>{heading}</h2>
        <p>{text}</p>
        <p class="actions">
          <a class="button quiet" href={addresses.index}>
            {texts.received.toIndex}
          </a>
        </p>
      </div>
    </>
  );
}
