import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import type { ChoiceField as Choice } from '#domain/brief/form.ts';
import { focusSoon } from '#platform/focus.ts';
import { fieldElementId, useEditor } from './editor-context.ts';
import { FieldFrame, type Frame } from './FieldFrame.tsx';

type Props = { brief: Brief; field: Choice; frame: Frame };

/** One of several options; the choice can be taken back. */
export function ChoiceField({ brief, field, frame }: Props) {
  const { texts, write } = useEditor();
  const chosen = textAt(brief, field.id);
  function clear() {
    write(field.id, '');
    focusSoon(fieldElementId(field.id));
  }
  return (
    <FieldFrame {...frame} isGroup={true}>
      <div class="choices">
        {field.options.map(({ id, label }) => (
          <label class="choice" key={id}>
            <input type="radio" name={field.id} checked={chosen === id} onChange={() => write(field.id, id)} />
            {label}
          </label>
        ))}
      </div>
      {chosen !== '' && (
        <button class="text-button" type="button" onClick={clear}>
          {texts.clearChoice}
        </button>
      )}
    </FieldFrame>
  );
}
