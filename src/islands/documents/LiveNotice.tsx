import type { TabsTexts } from './tabs-texts.ts';

type Props = {
  /** What another tab is doing with the document. */
  text: string;
  action: string;
  texts: { readonly live: Pick<TabsTexts['live'], 'after'> };
  onTake: () => void;
};

/** Says that another tab changes this document, which is shown here, and offers to go on here. */
export function LiveNotice({ text, action, texts, onTake }: Props) {
  return (
    <div class="notice screen-only">
      <p role="status">{text}</p>
      <p class="actions">
        <button class="button" type="button" onClick={onTake}>
          {action}
        </button>
      </p>
      <p class="hint">{texts.live.after}</p>
    </div>
  );
}
