import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BriefPlace } from '#domain/brief/place.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { hideFragment } from '#platform/fragment.ts';
import type { EditorProps } from './editor-props.ts';
import { PlaceWaiting } from './PlaceWaiting.tsx';

type Props = EditorProps & {
  place: Extract<BriefPlace, { is: 'received' | 'compare' }>;
  heading: RefObject<HTMLHeadingElement>;
};

/** A brief from a link, or two to compare: what shows them is fetched. The address no longer holds what the link did. */
export function ArrivalPlace({ place, ...page }: Props) {
  const { heading, texts } = page;
  useEffect(() => {
    if (place.is === 'received') hideFragment();
  }, []);
  const part = usePart(true, async () => {
    if (place.is === 'received') {
      const { ReceivedBrief } = await import('./ReceivedBrief.tsx');
      return () => <ReceivedBrief {...page} link={place.text} />;
    }
    const { ComparedBriefs } = await import('./ComparedBriefs.tsx');
    return () => <ComparedBriefs {...page} id={place.id} other={place.other} />;
  });
  if (part.status === 'there') return part.content();
  return <PlaceWaiting part={part} heading={heading} texts={texts.editor} />;
}
