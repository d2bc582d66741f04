import { useStore } from '#islands/parts/use-store.ts';
import { $allOnOnePage, showAllOnOnePage } from '#stores/preferences.ts';
import type { TakeTexts } from './props.ts';

type Props = { texts: TakeTexts['take'] };

/** One dimension a page or all on one page; the browser remembers the choice. */
export function PageChoice({ texts }: Props) {
  const allOnOne = useStore($allOnOnePage);
  return (
    <button class="text-button" type="button" onClick={() => showAllOnOnePage(!allOnOne)}>
      {allOnOne ? texts.byTopic : texts.onePage}
    </button>
  );
}
