import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { type LoadingTexts, PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { focusSoon } from '#platform/focus.ts';
import { loadJson } from '#platform/load-json.ts';

type Props<ViewProps, Texts> = {
  id: string;
  title: string;
  text: string;
  /** The button that opens the panel; without it the panel is open from the beginning. */
  open?: string | undefined;
  /** Address of the panel's words. */
  words: string;
  load: () => Promise<ComponentType<ViewProps>>;
  texts: LoadingTexts;
  children: (View: ComponentType<ViewProps>, texts: Texts) => ComponentChildren;
};

/** A part of the desk that comes with a program and words of its own, when it is asked for. */
export function Panel<ViewProps, Texts>(props: Props<ViewProps, Texts>) {
  const { id, title, text, open, words, load, texts, children } = props;
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || open === undefined;
  const part = usePart(isOpen, async () => {
    const [View, loaded] = await Promise.all([load(), loadJson<Texts>(words)]);
    return loaded.ok ? { View, texts: loaded.value } : null;
  });
  const headingId = `${id}-panel`;
  let content: ComponentChildren = null;
  if (part.status === 'there') content = children(part.content.View, part.content.texts);
  else if (isOpen) content = <PartWaiting part={part} texts={texts} />;
  return (
    <section class="panel" id={id} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {!isOpen && (
        <>
          <p class="hint">{text}</p>
          <button
            class="button quiet"
            type="button"
            onClick={() => {
              setAsked(true);
              focusSoon(headingId);
            }}
          >
            {open}
          </button>
        </>
      )}
      {content}
    </section>
  );
}
