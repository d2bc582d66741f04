import { useLayoutEffect, useState } from 'preact/hooks';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { loadJson } from '#platform/load-json.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { mayHold } from '#stores/presence.ts';
import { EmptyLedger } from './EmptyLedger.tsx';
import type { LedgerExample, LedgerProps, LedgerWords } from './ledger-props.ts';

/** Everything that only a ledger with something in it needs: its words, and the program that counts. */
async function loadOwn({ words: address }: LedgerProps['addresses']) {
  const [words, { OwnLedger, readBriefs }] = await Promise.all([
    loadJson<LedgerWords>(address),
    import('./OwnLedger.tsx'),
  ]);
  readBriefs();
  return words.ok ? { words: words.value, OwnLedger } : null;
}

/** The same for the ledger of the example company. */
async function loadShown({ words: address, examples }: LedgerProps['addresses']) {
  const [words, example, { ExampleLedger }] = await Promise.all([
    loadJson<LedgerWords>(address),
    loadJson<LedgerExample>(examples),
    import('./ExampleLedger.tsx'),
  ]);
  return words.ok && example.ok ? { words: words.value, example: example.value, ExampleLedger } : null;
}

/**
 * The evidence over the briefs of this browser, or over those of the example company. Who comes for the first time
 * gets a light page: what counts is fetched only where there are briefs.
 */
export function Ledger(props: LedgerProps) {
  const { locale, company, addresses, texts } = props;
  const [isExample, setExample] = useState<boolean | null>(null);
  const [hasBriefs, setHasBriefs] = useState(false);
  const own = usePart(isExample === false && hasBriefs, () => loadOwn(addresses));
  const shown = usePart(isExample === true, () => loadShown(addresses));

  function look() {
    setExample(readFragment().values['example'] === 'polus');
    if (mayHold('brief')) setHasBriefs(true);
  }

  useLayoutEffect(() => {
    look();
    const ends = [watchFragment(look), onReturn(look)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  if (isExample === null) return <Waiting text={texts.waiting} />;
  if (isExample) {
    if (shown.status !== 'there') return <PartWaiting part={shown} texts={texts} />;
    const { ExampleLedger, words, example } = shown.content;
    return <ExampleLedger {...{ locale, addresses, words, example }} />;
  }
  if (!hasBriefs) return <EmptyLedger addresses={addresses} texts={texts.empty} isDrafts={false} />;
  if (own.status !== 'there') return <PartWaiting part={own} texts={texts} />;
  const { OwnLedger, words } = own.content;
  return <OwnLedger {...{ locale, company, addresses, words }} texts={texts} />;
}
