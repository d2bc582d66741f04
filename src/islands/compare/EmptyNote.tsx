import type { PageTexts } from './props.ts';

/** Nothing has been added yet; an example shows what will be here. */
export function EmptyNote({ texts }: { texts: PageTexts['empty'] }) {
  return (
    <p class="empty on-screen">
      {texts.text} <a href="#example=1">{texts.link}</a>
    </p>
  );
}
