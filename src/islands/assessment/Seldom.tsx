import type { ComponentProps, ComponentType } from 'preact';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { TakeAddresses, TakeTexts } from './props.ts';
import type { SeldomViews } from './seldom-views.ts';
import type { SeldomWords } from './seldom-words.ts';

type Page = { addresses: TakeAddresses; texts: TakeTexts };
type Props<Name extends keyof SeldomViews> = Page & { view: Name } & Omit<ComponentProps<SeldomViews[Name]>, 'words'>;

/** What the page of questions seldom shows; it is fetched with its words when there is something to show. */
export function Seldom<Name extends keyof SeldomViews>({ view, ...props }: Props<Name>) {
  const part = usePart(true, async () => {
    const [{ views }, words] = await Promise.all([
      import('./seldom-views.ts'),
      loadJson<SeldomWords>(`${props.addresses.data}seldom.json`),
    ]);
    return words.ok ? { views, words: words.value } : null;
  });
  if (part.status !== 'there') return <PartWaiting part={part} texts={props.texts} />;
  const View = part.content.views[view] as ComponentType<Page & { words: SeldomWords }>;
  return <View {...props} words={part.content.words} />;
}
