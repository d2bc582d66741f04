import type { PartState } from '#domain/brief/parts.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { useEditor } from './editor-context.ts';

/** How a part of the form stands, in a word or two. */
export function PartStateWord({ state }: { state: PartState }) {
  const { texts, locale } = useEditor();
  return (
    <span class="part-state" data-state={state.is}>
      {state.is === 'left' && plural(locale, texts.left, state.count)}
      {state.is === 'some' && fill(texts.some, { n: state.answered, total: state.total })}
      {state.is === 'untouched' && texts.states.untouched}
      {state.is === 'ready' && texts.states.ready}
      {state.is === 'optional' && texts.states.optional}
    </span>
  );
}
