import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#domain/i18n/locale.ts';
import { DocumentProblemNotice } from '#islands/documents/DocumentProblemNotice.tsx';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { loadJson } from '#platform/load-json.ts';
import { assessments } from '#stores/assessments.ts';
import { PartWaiting } from './PartWaiting.tsx';
import type { Addresses, LoadingTexts, ResultWords } from './props.ts';
import { useAttempt } from './use-attempt.ts';
import { usePart } from './use-part.ts';
import { Waiting } from './Waiting.tsx';

type Props = {
  locale: Locale;
  addresses: Addresses;
  texts: LoadingTexts;
  title: string;
  documentTexts: DocumentTexts;
};

/** Everything that only a result needs: its words and the program that shows them. */
async function loadResult(address: string) {
  const [words, { ResultBody }] = await Promise.all([loadJson<ResultWords>(address), import('./ResultBody.tsx')]);
  return words.ok ? { words: words.value, ResultBody } : null;
}

/** The result of the attempt that the address names. */
export function Result({ locale, addresses, texts, title, documentTexts }: Props) {
  const [id, setId] = useState<string | null>(null);
  const loaded = useAttempt(id);
  const part = usePart(loaded?.ok === true, () => loadResult(addresses.words));
  useEffect(() => {
    const show = () => setId(readFragment().id ?? '');
    show();
    return watchFragment(show);
  }, []);

  if (id === null || loaded === null) {
    return (
      <>
        <h1>{title}</h1>
        <Waiting text={texts.waiting} />
      </>
    );
  }
  if (!loaded.ok) {
    return (
      <>
        <h1>{title}</h1>
        <DocumentProblemNotice
          problem={loaded.problem}
          texts={documentTexts}
          listAddress={addresses.index}
          rawFileName={`${id}.json`}
          onRestore={() => {
            const restored = assessments.restore(id);
            if (restored.ok) location.replace(`#${restored.value}`);
          }}
        />
      </>
    );
  }
  if (part.status !== 'there') {
    return (
      <>
        <h1>{title}</h1>
        <PartWaiting part={part} texts={texts} />
      </>
    );
  }
  const { ResultBody, words } = part.content;
  return <ResultBody attempt={loaded.value} {...words} {...{ locale, addresses }} />;
}
