import type { RefObject } from 'preact';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import type { Part } from '#islands/parts/use-part.ts';
import type { EditorTexts } from './editor-context.ts';

type Props = {
  part: Exclude<Part<unknown>, { status: 'there' }>;
  heading: RefObject<HTMLHeadingElement>;
  texts: EditorTexts;
};

/** Stands where a brief will be shown, while what shows it is on its way or cannot be had. */
export function PlaceWaiting({ part, heading, texts }: Props) {
  return (
    <div class="wrap tool">
      <h1 ref={heading} tabIndex={-1}>
        {texts.title}
      </h1>
      <PartWaiting part={part} texts={texts} />
    </div>
  );
}
