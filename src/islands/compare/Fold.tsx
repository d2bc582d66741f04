import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  class?: string;
  /** The summary, as an element. */
  summary: ComponentChildren;
  children: () => ComponentChildren;
};

/** A folded part that is drawn when it is first opened: most are never looked at. */
export function Fold({ class: name, summary, children }: Props) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details class={name} onToggle={() => setDrawn(true)}>
      {summary}
      {isDrawn && children()}
    </details>
  );
}
