import type { JSX } from 'preact';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { TakeAddresses, TakeTexts } from './props.ts';
import type { TabsWords, tabs } from './tabs.ts';

type Props = {
  addresses: TakeAddresses;
  texts: TakeTexts;
  children: (views: typeof tabs, words: TabsWords) => JSX.Element;
};

/** What shows the same answers in two tabs; fetched when they are open in two. */
export function LaterTabs({ addresses, texts, children }: Props) {
  const part = usePart(true, async () => {
    const [{ tabs }, words] = await Promise.all([
      import('./tabs.ts'),
      loadJson<TabsWords>(`${addresses.data}tabs.json`),
    ]);
    return words.ok ? ([tabs, words.value] as const) : null;
  });
  return part.status === 'there' ? children(...part.content) : <PartWaiting {...{ part, texts }} />;
}
