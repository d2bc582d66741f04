import { usePart } from '#islands/parts/use-part.ts';
import { PlaceWaiting } from './PlaceWaiting.tsx';
import type { ExampleProps } from './place-props.ts';

/** The place of a brief of the example company: what shows it is fetched. */
export function ExamplePlace(props: ExampleProps) {
  const { heading, texts } = props;
  const part = usePart(true, async () => (await import('./ExampleBrief.tsx')).ExampleBrief);
  if (part.status === 'there') return <part.content {...props} />;
  return <PlaceWaiting part={part} heading={heading} texts={texts.editor} />;
}
