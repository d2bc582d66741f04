import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { ResultPageProps, ResultWords, ShownResult } from './props.ts';

type Props = ResultPageProps & { shown: ShownResult };

/** A result with everything that only a shown one needs: its words, and the program that draws it. */
export function LoadedResult({ shown, instruments, ...page }: Props) {
  const { title, texts, addresses } = page;
  const { instrument } = shown.result;
  const kind = instruments.find(({ id }) => id === instrument)?.kind;
  const part = usePart(kind !== undefined, async () => {
    const [words, company, selfCheck] = await Promise.all([
      loadJson<ResultWords>(`${addresses.data}${instrument}/words.json`),
      kind === 'balance' ? import('./ResultBody.tsx') : null,
      kind === 'self-check' ? import('./SelfCheckBody.tsx') : null,
    ]);
    return words.ok ? { words: words.value, company, selfCheck } : null;
  });
  if (part.status === 'there') {
    const { words, company, selfCheck } = part.content;
    const { locale } = page;
    // Figures of another bank version belong to another questionnaire.
    if (shown.result.bank !== words.bank.bank) return <OtherBank {...{ shown, title, texts, addresses }} />;
    if (words.kind === 'balance' && company) {
      const { bank, texts } = words;
      return <company.ResultBody {...{ shown, bank, texts, locale, addresses }} />;
    }
    if (words.kind === 'self-check' && selfCheck) {
      const { bank, texts } = words;
      return <selfCheck.SelfCheckBody {...{ shown, bank, texts, locale, addresses }} />;
    }
  }
  return (
    <>
      <h1>{title}</h1>
      {kind === undefined ? (
        <div class="notice error" role="alert">
          <h2>{texts.received.problems['other-instrument'].title}</h2>
          <p>{texts.received.problems['other-instrument'].text}</p>
        </div>
      ) : (
        <PartWaiting part={part.status === 'there' ? { status: 'waiting' } : part} texts={texts} />
      )}
    </>
  );
}

function OtherBank({ shown, title, texts, addresses }: Pick<Props, 'shown' | 'title' | 'texts' | 'addresses'>) {
  const isOwn = shown.origin === 'own';
  const { title: heading, text } = isOwn ? texts.received.ownOtherBank : texts.received.problems['other-bank'];
  return (
    <>
      <h1>{title}</h1>
      <div class="notice">
        <h2>{heading}</h2>
        <p>{text}</p>
        <p class="actions">
          <a class="button quiet" href={isOwn ? addresses.history : addresses.index}>
            {isOwn ? texts.received.toHistory : texts.received.toIndex}
          </a>
        </p>
      </div>
    </>
  );
}
