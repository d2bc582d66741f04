import type { FormPart, PartState } from '#domain/brief/parts.ts';
import { focusElement } from '#platform/focus.ts';
import { useEditor } from './editor-context.ts';
import { partElementId } from './FormPart.tsx';
import { PartStateWord } from './PartStateWord.tsx';

type Props = {
  parts: readonly { part: FormPart; state: PartState }[];
  /** The part in which somebody is writing. */
  current: string | null;
  /** The address of this brief: links within it move the focus and leave the address alone. */
  address: string;
};

/** The parts of the form with their states, beside it on wide screens. */
export function PartNav({ parts, current, address }: Props) {
  const { texts } = useEditor();
  return (
    <nav class="steps" aria-label={texts.parts}>
      <ol>
        {parts.map(({ part, state }) => (
          <li key={part.id}>
            <a
              href={address}
              aria-current={part.id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                focusElement(partElementId(part.id));
              }}
            >
              {part.title}
            </a>{' '}
            <PartStateWord state={state} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
