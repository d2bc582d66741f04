import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { PartWaiting } from '#islands/assessment/PartWaiting.tsx';
import { usePart } from '#islands/assessment/use-part.ts';
import { Waiting } from '#islands/assessment/Waiting.tsx';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { $bin, $respondents, $unreadable, loadRespondents } from '#stores/respondent-list.ts';
import { respondents } from '#stores/respondents.ts';
import { AddPanel } from './AddPanel.tsx';
import { AskPeople } from './AskPeople.tsx';
import type { PageProps } from './props.ts';
import { loadExample, loadWords } from './words.ts';

/** Everything that only a filled comparison needs: its words and the program that shows it. */
async function loadFilled(folder: string) {
  const [words, { Filled }] = await Promise.all([loadWords(folder), import('./Filled.tsx')]);
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

/** Both departments side by side: one's own comparison, or that of the example company. */
export function Compare({ locale, addresses, texts }: PageProps) {
  const listing = useStore(respondents.$listing);
  const [isExample, setExample] = useState<boolean | null>(null);
  const isFilled = [useStore($respondents), useStore($bin), useStore($unreadable)].some((list) => list.length > 0);
  const filled = usePart(isExample === false && isFilled, () => loadFilled(addresses.data));
  const shown = usePart(isExample === true, () => loadShown(addresses.data));
  useEffect(() => {
    loadRespondents();
    const look = () => setExample(readFragment().values['example'] === '1');
    look();
    return watchFragment(look);
  }, []);

  if (isExample === null || listing === 'unread') return <Waiting text={texts.waiting} />;
  if (isExample) {
    if (shown.status !== 'there') return <PartWaiting part={shown} texts={texts} />;
    const { Example, example, words } = shown.content;
    return <Example {...{ locale, addresses, words, example }} />;
  }
  return (
    <>
      {isFilled && filled.status !== 'there' && <PartWaiting part={filled} texts={texts} />}
      {isFilled && filled.status === 'there' && (
        <filled.content.Filled key="filled" locale={locale} words={filled.content.words} />
      )}
      {!isFilled && (
        <p key="empty" class="empty">
          {texts.empty.text} <a href="#example=1">{texts.empty.link}</a>
        </p>
      )}
      <AddPanel key="add" {...{ locale, addresses, texts }} />
      <AskPeople key="ask" addresses={addresses} texts={texts.ask} />
    </>
  );
}
