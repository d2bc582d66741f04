import type { ComponentProps } from 'preact';
import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { LiveBrief } from './LiveBrief.tsx';
import { PlaceWaiting } from './PlaceWaiting.tsx';

type Props = Omit<ComponentProps<typeof LiveBrief>, 'words'>;

/** A brief that another tab changes: what shows it is fetched. */
export function LivePlace(props: Props) {
  const part = usePart(true, async () => {
    const [{ LiveBrief }, words] = await Promise.all([
      import('./LiveBrief.tsx'),
      loadJson<TabsTexts>(`${props.addresses.data}tabs.json`),
    ]);
    return words.ok ? { LiveBrief, words: words.value } : null;
  });
  if (part.status === 'there') return <part.content.LiveBrief {...props} words={part.content.words} />;
  return <PlaceWaiting part={part} heading={props.heading} texts={props.texts.editor} />;
}
