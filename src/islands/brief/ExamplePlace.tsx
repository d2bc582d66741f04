import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import type { ExampleProps } from './place-props.ts';

/** The place of a brief of the example company: what shows it is fetched. */
export function ExamplePlace(props: ExampleProps) {
  const { heading, texts } = props;
  const part = usePart(true, async () => (await import('./ExampleBrief.tsx')).ExampleBrief);
  if (part.status === 'there') return <part.content {...props} />;
  return (
    <div class="wrap tool">
      <h1 ref={heading} tabIndex={-1}>
        {texts.editor.title}
      </h1>
      <PartWaiting part={part} texts={texts.editor} />
    </div>
  );
}
