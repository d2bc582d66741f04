import { useEffect, useRef, useState } from 'preact/hooks';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { mayHold } from '#stores/presence.ts';
import { AddPanel } from './AddPanel.tsx';
import { AskPeople } from './AskPeople.tsx';
import { EmptyNote } from './EmptyNote.tsx';
import type { PageProps } from './props.ts';
import { loadExample, loadWords } from './words.ts';

/** Everything that only a filled comparison needs: its words, its documents, and the program that shows it. */
async function loadFilled(folder: string) {
  const [words, { Filled }, { loadRespondents }] = await Promise.all([
    loadWords(folder),
    import('./Filled.tsx'),
    import('#stores/respondent-list.ts'),
  ]);
  loadRespondents();
  return { words, Filled };
}

/** The same for the comparison of the example company. */
async function loadShown(folder: string) {
  const [words, example, { Example }] = await Promise.all([
    loadWords(folder),
    loadExample(folder),
    import('./Example.tsx'),
  ]);
  return { words, example, Example };
}

/**
 * Both departments side by side: one's own comparison, or that of the example company. Who comes for the first time
 * gets a light page: what opens results is fetched only where there are any, or some are added.
 */
export function Compare({ locale, addresses, texts }: PageProps) {
  const [isExample, setExample] = useState<boolean | null>(null);
  const [isWanted, setWanted] = useState(false);
  const hasOpened = useRef(false);
  const filled = usePart(isExample === false && isWanted, () => loadFilled(addresses.data));
  const shown = usePart(isExample === true, () => loadShown(addresses.data));

  function look() {
    setExample(readFragment().values['example'] === '1');
    if (mayHold('respondent')) setWanted(true);
  }

  useEffect(() => {
    look();
    const ends = [watchFragment(look), onReturn(look)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  if (isExample === null) return <Waiting text={texts.waiting} />;
  if (isExample) {
    if (shown.status !== 'there') return <PartWaiting part={shown} texts={texts} />;
    const { Example, example, words } = shown.content;
    return <Example {...{ locale, addresses, words, example }} />;
  }
  // The page is drawn once, whole; what comes in later stands above the ways of adding, which stay as they are.
  if (!isWanted || filled.status !== 'waiting') hasOpened.current = true;
  if (!hasOpened.current) return <Waiting text={texts.waiting} />;
  return (
    <>
      {filled.status === 'there' && <filled.content.Filled {...{ locale, texts }} words={filled.content.words} />}
      {filled.status === 'failed' && <PartWaiting part={filled} texts={texts} />}
      {filled.status === 'waiting' && <EmptyNote texts={texts.empty} />}
      <AddPanel key="add" {...{ locale, addresses, texts }} onWanted={() => setWanted(true)} />
      <AskPeople key="ask" addresses={addresses} texts={texts.ask} />
    </>
  );
}
