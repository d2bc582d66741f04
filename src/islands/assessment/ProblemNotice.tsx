import type { DocumentProblemTexts } from '#islands/documents/texts.ts';
import type { LoadingTexts } from '#islands/parts/PartWaiting.tsx';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { DocumentProblem } from '#stores/document-state.ts';
import type { TakeAddresses } from './props.ts';

type Props = {
  id: string;
  problem: DocumentProblem;
  addresses: TakeAddresses;
  texts: LoadingTexts;
  onRestore: () => void;
};

/** Why an attempt cannot be shown; the words come when there is something to explain. */
export function ProblemNotice({ id, problem, addresses, texts, onRestore }: Props) {
  const part = usePart(true, async () => {
    const [{ DocumentProblemNotice }, words] = await Promise.all([
      import('#islands/documents/DocumentProblemNotice.tsx'),
      loadJson<DocumentProblemTexts>(`${addresses.data}problems.json`),
    ]);
    return words.ok ? { DocumentProblemNotice, words: words.value } : null;
  });
  if (part.status !== 'there') return <PartWaiting part={part} texts={texts} />;
  const { DocumentProblemNotice, words } = part.content;
  const rawFileName = `${id}.json`;
  return <DocumentProblemNotice {...{ problem, rawFileName, onRestore }} texts={words} listAddress={addresses.index} />;
}
